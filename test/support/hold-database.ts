// A process that opens the embedded database of a folder, says how to reach it, and holds it until its input ends.
import { once } from 'node:events';
import { ConfigurationError, openDatabase, readConfiguration } from '@app/platform';

const [, , folder] = process.argv;
try {
  const database = await openDatabase(readConfiguration(process.env, { data: folder }));
  process.stdout.write(`${JSON.stringify(database.connection)}\n`);
  await once(process.stdin.resume(), 'end');
  await database.close();
} catch (error) {
  if (!(error instanceof ConfigurationError)) throw error;
  process.stderr.write(error.message);
  process.exitCode = 2;
}
