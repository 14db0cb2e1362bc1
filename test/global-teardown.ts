import { removeDataFolder, type Holder } from './support/holder.ts';

export default async function teardown(): Promise<void> {
  const { testServer } = globalThis as unknown as { testServer: { folder: string; holder: Holder } };
  await testServer.holder.letGo();
  await removeDataFolder(testServer.folder);
}
