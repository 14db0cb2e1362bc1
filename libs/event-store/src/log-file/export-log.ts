import { open, rename, rm } from 'node:fs/promises';
import type { EventStore } from '../port.js';
import { logLines, type LogSum } from './log-lines.js';

export interface LogProgress {
  position: number;
  head: number;
}

/**
 * Writes the log as it is now into a file; events that come meanwhile stay out. The file appears under its name when it
 * is whole and on the disk; an export that was interrupted leaves `<file>.part`, which the next one replaces.
 * @throws UnsoundLog, having written nothing, where the log is not whole.
 */
export async function exportLog(store: EventStore, path: string, onProgress?: (progress: LogProgress) => void): Promise<LogSum> {
  const head = await store.head();
  const part = `${path}.part`;
  const file = await open(part, 'w');
  try {
    const lines = logLines(store, head);
    let step = await lines.next();
    for (; !step.done; step = await lines.next()) {
      await file.writeFile(step.value.text);
      onProgress?.({ position: step.value.position, head });
    }
    await file.sync();
    await file.close();
    await rename(part, path);
    return step.value;
  } catch (error) {
    await file.close();
    await rm(part, { force: true });
    throw error;
  }
}
