import { join } from 'node:path';
import { say } from '@app/catalogue';
import { lock } from 'proper-lockfile';
import { ConfigurationError } from '../../config/configuration-error.js';

/**
 * Does something while no other process starts or stops the server of this data folder. The lock of a killed process
 * is free after four seconds. It only keeps processes from getting in each other's way: what may never happen (two
 * servers on one cluster, a stop under a live process) is kept by PostgreSQL's own lock and the lease.
 */
export async function withFolderLock<T>(data: string, work: () => Promise<T>): Promise<T> {
  const lockfilePath = join(data, 'starting.lock');
  const release = await lock(data, {
    lockfilePath,
    realpath: false,
    stale: 4000,
    update: 1000,
    retries: { retries: 1800, factor: 1, minTimeout: 40, maxTimeout: 80, randomize: true },
    onCompromised: () => undefined, // this process was asleep for too long: see above
  }).catch((error: unknown) => {
    throw (error as { code?: string }).code === 'ELOCKED' ? busy(lockfilePath) : error;
  });
  try {
    return await work();
  } finally {
    await release().catch(() => undefined);
  }
}

function busy(path: string): ConfigurationError {
  return new ConfigurationError(say(
    `另有进程正在启动或停止这里的数据库，久等未完（${path}）。请稍后重试；若确无其他进程，请删除该锁。`,
    `Another process is starting or stopping the database here and has not come to an end (${path}). Try again later; when there is no such process, delete that lock.`,
  ));
}
