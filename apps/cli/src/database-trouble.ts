import { say, type Text } from '@app/catalogue';

/** Socket errors and SQLSTATEs (connection, insufficient resources, operator's intervention) of a database that went away. */
const GONE = /^(ECONN(REFUSED|RESET)|EPIPE|ETIMEDOUT|08...|57P..|25P03)$/;
const GONE_WORDS = /^Connection terminated|not queryable|^timeout exceeded when trying to connect/;

/** What to tell a person when the database fails under a command; undefined for any other error. */
export function databaseTrouble(error: unknown): Text | undefined {
  if (!(error instanceof Error)) return undefined;
  const { driverError, code = '' } = error as Error & { driverError?: unknown; code?: string };
  if (driverError) return databaseTrouble(driverError);
  if (code === '53100' || code === 'ENOSPC' || /No space left on device/.test(error.message)) {
    return say(
      '数据库所在磁盘已满，本次操作未完成；已确认写入的内容不受影响。请腾出空间后重新运行同一命令。',
      'The disk of the database is full, and the command did not finish; what was acknowledged stands. Free some space and run the same command again.',
    );
  }
  if (!GONE.test(code) && !GONE_WORDS.test(error.message)) return undefined;
  return say(
    `与数据库的连接中断（${code || error.message}），本次操作未完成；已确认写入的内容不受影响。请重新运行同一命令。`,
    `The connection to the database broke (${code || error.message}), and the command did not finish; what was acknowledged stands. Run the same command again.`,
  );
}
