import { AccessDeniedError } from '@eventstore/db-client';
import { ConfigurationError } from '@app/platform';
import { placeOf } from './addresses.js';

/** What the client says to an address before it connects. */
export function addressProblem(error: unknown, url: string): ConfigurationError {
  const place = placeOf(url);
  const cause = { cause: error };
  if (error instanceof Error && error.message.includes('certificate')) {
    return new ConfigurationError({
      zh: `KURRENTDB_URL 中 tlsCAFile（或 userCertFile、userKeyFile）指向的证书文件读不到。请写成本机上存在的绝对路径。`,
      en: `KURRENTDB_URL names a certificate file (tlsCAFile, userCertFile or userKeyFile) that cannot be read. Give the absolute path of a file on this machine.`,
    }, cause);
  }
  return new ConfigurationError({
    zh: `KURRENTDB_URL（${place}）不是可用的地址。应形如 esdb://用户:密码@主机:2113?tls=true，请改正后重试。`,
    en: `KURRENTDB_URL (${place}) is no usable address. It looks like esdb://user:password@host:2113?tls=true; correct it and try again.`,
  }, cause);
}

/** What keeps us from a server that was to answer. */
export function connectionProblem(error: unknown, url: string): ConfigurationError {
  const place = placeOf(url);
  const { code } = error as { code?: unknown };
  const message = plainly((error as Error).message);
  const cause = { cause: error };
  const UNAUTHENTICATED = 16;
  if (error instanceof AccessDeniedError || code === UNAUTHENTICATED) {
    return new ConfigurationError({
      zh: `KurrentDB（${place}）不接受 KURRENTDB_URL 中的用户名或密码，或该用户无权读取 $all。请核对，并使用 $ops 组的用户。`,
      en: `KurrentDB (${place}) does not accept the user name or password in KURRENTDB_URL, or does not let that user read $all. Check them, and use a user of the group $ops.`,
    }, cause);
  }
  if (/certificate|self.signed|unable to (verify|get)|altnames/i.test(message)) {
    return new ConfigurationError({
      zh: `无法核实 KurrentDB（${place}）的证书（${message}）。请在 KURRENTDB_URL 中加上 tlsCAFile=签发它的 CA 证书文件，主机名须与证书一致。`,
      en: `The certificate of KurrentDB (${place}) cannot be verified (${message}). Add tlsCAFile=<file of the CA that issued it> to KURRENTDB_URL, and name the host as the certificate does.`,
    }, cause);
  }
  return new ConfigurationError({
    zh: `连不上 KurrentDB（${place}：${message}）。请确认节点正在运行、网络可达，且 KURRENTDB_URL 的主机、端口和 tls=true/false 与节点一致。`,
    en: `Cannot reach KurrentDB (${place}: ${message}). See that the node runs, that the network leads there, and that host, port and tls=true/false in KURRENTDB_URL fit the node.`,
  }, cause);
}

/** The reason in a message of gRPC's, without the words around it. */
function plainly(message: string): string {
  const [, reason = message] = /Last error: (?:Error: )?(.*?)\.? Resolution note:/s.exec(message) ?? [];
  const [, ofTls = reason] = /SSL routines:[^:]*:([^:]*)/.exec(reason) ?? [];
  return ofTls.replace(/\s+/g, ' ').trim();
}

/** The database numbers another log than the one on the server. */
export function otherLog(url: string): ConfigurationError {
  const place = placeOf(url);
  return new ConfigurationError({
    zh: `数据库中的编号不属于 KurrentDB（${place}）上的这份日志。请让 KURRENTDB_URL 与 DATABASE_URL（或 --data）配对，或换一个空数据库。`,
    en: `The numbering in the database is not of the log on KurrentDB (${place}). Let KURRENTDB_URL and DATABASE_URL (or --data) be the pair that belongs together, or take an empty database.`,
  });
}

/** The database already holds a log that another engine keeps. */
export function otherEngine(engine: 'postgres' | 'kurrentdb'): ConfigurationError {
  const now = engine === 'postgres' ? 'kurrentdb' : 'postgres';
  return new ConfigurationError({
    zh: `这个数据库的日志由 EVENT_STORE=${engine} 保存，现在设置的却是 ${now}。请改回，或先用 duty log export / import 把日志移入另一个空数据库。`,
    en: `The log of this database is kept by EVENT_STORE=${engine}, but ${now} is set now. Set it back, or move the log to an empty database with duty log export / import.`,
  });
}
