import { resolve } from 'node:path';
import { say, type Language } from '@app/catalogue';
import type { z } from 'zod';
import { ConfigurationError } from './configuration-error.js';
import { callersFolder, defaultDataFolder } from './folders.js';
import { type EvidencePlace, evidencePlaceOf } from './evidence-place.js';
import { type ProviderSettings, providerOf } from './provider.js';
import { type MasterKeyPlace, masterKeyPlaceOf } from './master-key-place.js';
import { type Environment, environmentSchema, variables, type VariableName } from './variables.js';

const DEFAULT_PORT = '8710';
const DEFAULT_IMPORT_LIMIT_MB = '512';
const MEGABYTE = 1024 * 1024;

export interface Configuration {
  /** A PostgreSQL server somewhere, or the embedded one of a data folder (absolute path; port 0: any free one). */
  database: { kind: 'server'; url: string } | { kind: 'embedded'; folder: string; port: number };
  /** Set when the log is kept in KurrentDB; the database then holds its numbering and the read tables. */
  kurrentdb?: { url: string };
  /** Where the evidence files are kept. */
  evidence: EvidencePlace;
  /** What seals the contacts of complainants. */
  masterKey: MasterKeyPlace;
  language: Language;
  server: ServerSettings;
}

/** How `duty serve` listens. */
export interface ServerSettings {
  host: string;
  /** 0: any free one. */
  port: number;
  /** Paths of PEM files; absent: plain HTTP. */
  tls?: { cert: string; key: string };
  logLevel: string;
  /** Bytes of the largest file that is imported through the server. */
  importLimit: number;
  /** Set where people may sign in at another provider. */
  provider?: ProviderSettings;
}

/** What the command line says; it goes before the environment. */
export interface Overrides {
  /** `--data`: the embedded database of this folder, even where DATABASE_URL is set. */
  data?: string | undefined;
  /** `--lang`. */
  language?: string | undefined;
}

/**
 * The configuration from the environment and the command line. Relative paths start at the caller's folder.
 * @throws ConfigurationError for a variable of another form, or a DUTY_ variable that does not exist.
 */
export function readConfiguration(env: Environment, overrides: Overrides = {}): Configuration {
  const said: Environment = { ...env, ...(overrides.language !== undefined && { DUTY_LANG: overrides.language }) };
  const set = Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined && value !== ''));
  refuseUnknown(Object.keys(set));
  const language = languageOf(set);
  const parsed = environmentSchema.safeParse(set);
  if (!parsed.success) throw misformed(parsed.error.issues[0]?.path[0] as VariableName);
  const { DATABASE_URL: url, DUTY_DATA: data, DUTY_PG_PORT: port = '0' } = parsed.data;
  const chosen = overrides.data ?? data;
  const folder = chosen ? resolve(callersFolder(env), chosen) : defaultDataFolder(env);
  const evidence = evidencePlaceOf(parsed.data.DUTY_EVIDENCE, folder, callersFolder(env));
  const masterKey = masterKeyPlaceOf(parsed.data.DUTY_MASTER_KEY, parsed.data.DUTY_MASTER_KEY_FILE, folder, callersFolder(env));
  const rest = { ...kurrentdbOf(parsed.data), evidence, masterKey, language, server: serverOf(parsed.data, env) };
  if (url && !overrides.data) return { database: { kind: 'server', url }, ...rest };
  return { database: { kind: 'embedded', folder, port: Number(port) }, ...rest };
}

/** The reader's language: DUTY_LANG, else the system's, else Chinese. Never fails: error messages depend on it. */
export function languageOf(env: Environment): Language {
  const named = env.DUTY_LANG ?? '';
  const system = env.LC_ALL || env.LC_MESSAGES || env.LANG || '';
  const wanted = /^(zh|en)/.test(named) ? named : system;
  return wanted === '' || /^(zh|C|POSIX)(\b|_)/.test(wanted) ? 'zh' : 'en';
}

/** KURRENTDB_URL alone changes nothing: which engine keeps the log is said in one place. */
function kurrentdbOf({ EVENT_STORE: engine, KURRENTDB_URL: url }: { EVENT_STORE?: string | undefined; KURRENTDB_URL?: string | undefined }): Pick<Configuration, 'kurrentdb'> {
  if (engine !== 'kurrentdb') return {};
  if (url !== undefined) return { kurrentdb: { url } };
  throw new ConfigurationError(say(
    'EVENT_STORE 是 kurrentdb，却没有设置 KURRENTDB_URL。请设置节点地址，如 esdb://用户:密码@主机:2113?tls=true，或取消 EVENT_STORE。',
    'EVENT_STORE is kurrentdb, but KURRENTDB_URL is not set. Set the address of a node, as esdb://user:password@host:2113?tls=true, or unset EVENT_STORE.',
  ));
}

function serverOf(settings: z.infer<typeof environmentSchema>, env: Environment): ServerSettings {
  const { DUTY_HOST: host = '127.0.0.1', DUTY_PORT: port = DEFAULT_PORT, DUTY_TLS_CERT: cert, DUTY_TLS_KEY: key, DUTY_LOG_LEVEL: logLevel = 'info', DUTY_IMPORT_LIMIT_MB: limit = DEFAULT_IMPORT_LIMIT_MB } = settings;
  const at = (path: string): string => resolve(callersFolder(env), path);
  const provider = providerOf(settings);
  const plain = { host, port: Number(port), logLevel, importLimit: Number(limit) * MEGABYTE, ...(provider && { provider }) };
  if (cert !== undefined && key !== undefined) return { ...plain, tls: { cert: at(cert), key: at(key) } };
  if (cert === undefined && key === undefined) return plain;
  throw new ConfigurationError(say(
    'DUTY_TLS_CERT 和 DUTY_TLS_KEY 须一起设置。请补上另一个，或都取消。',
    'DUTY_TLS_CERT and DUTY_TLS_KEY go together. Set the other one too, or unset both.',
  ));
}

function refuseUnknown(names: string[]): void {
  const unknown = names.find((name) => name.startsWith('DUTY_') && !(name in variables));
  if (unknown === undefined) return;
  const known = Object.keys(variables).join('、');
  throw new ConfigurationError(say(
    `没有名为 ${unknown} 的环境变量设置。可用的是：${known}。请改正名称，或取消该变量。`,
    `There is no setting named ${unknown}. Known environment variables: ${known.replaceAll('、', ', ')}. Correct the name or unset it.`,
  ));
}

/** Names the variable but not its value, which may hold a password. */
function misformed(name: VariableName): ConfigurationError {
  const { zh, en } = variables[name].expected;
  return new ConfigurationError(say(`环境变量 ${name} 的值不对：${zh}。请改正后重试。`, `The value of environment variable ${name} is wrong: ${en}. Correct it and try again.`));
}
