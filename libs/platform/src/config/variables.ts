import { say, type Text } from '@app/catalogue';
import { z } from 'zod';
import { isEvidencePlace } from './evidence-place.js';
import { isWebAddress } from './provider.js';

export type Environment = Readonly<Record<string, string | undefined>>;

interface Variable {
  schema: z.ZodType<string | undefined>;
  /** What the value should be. */
  expected: Text;
}

/** Every environment variable that the product reads. An empty value counts as none. */
export const variables = {
  DATABASE_URL: {
    schema: z.string().refine(isServerAddress).optional(),
    expected: say('应形如 postgres://用户:密码@主机:5432/数据库（特殊字符写成 %XX）', 'expected postgres://user:password@host:5432/database (special characters as %XX)'),
  },
  EVENT_STORE: {
    schema: z.enum(['postgres', 'kurrentdb']).optional(),
    expected: say('应为 postgres 或 kurrentdb', 'expected postgres or kurrentdb'),
  },
  KURRENTDB_URL: {
    schema: z.string().refine(isNodeAddress).optional(),
    expected: say(
      '应形如 esdb://用户:密码@主机:2113?tls=true，集群为 esdb://用户:密码@主机1:2113,主机2:2113,主机3:2113?tls=true（特殊字符写成 %XX）',
      'expected esdb://user:password@host:2113?tls=true, or esdb://user:password@host1:2113,host2:2113,host3:2113?tls=true for a cluster (special characters as %XX)',
    ),
  },
  DUTY_DATA: {
    schema: z.string().refine((path) => !path.includes('\0')).optional(),
    expected: say('应为内置数据库的数据文件夹路径', 'expected the path of the embedded database\'s data folder'),
  },
  DUTY_PG_PORT: {
    schema: z.string().regex(/^\d{1,5}$/).refine((port) => Number(port) <= 65535).optional(),
    expected: say('应为 0 至 65535 的整数（0 表示任一空闲端口）', 'expected a whole number from 0 to 65535 (0: any free port)'),
  },
  DUTY_EVIDENCE: {
    schema: z.string().refine(isEvidencePlace).optional(),
    expected: say(
      '应为文件夹路径，或形如 s3://桶/前缀?endpoint=https://主机&region=区域（密钥用 AWS_ACCESS_KEY_ID 和 AWS_SECRET_ACCESS_KEY）',
      'expected the path of a folder, or s3://bucket/prefix?endpoint=https://host&region=name (keys by AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY)',
    ),
  },
  DUTY_MASTER_KEY: {
    schema: z.string().refine((keys) => keys.split(/[\s,]+/).filter(Boolean).every((key) => /^(?:[0-9a-fA-F]{64}|[A-Za-z0-9+/]{43}=)$/.test(key))).optional(),
    expected: say('应为 32 字节的密钥，写成 64 位十六进制或 base64；多个以逗号分隔，第一个为现用', 'expected a key of 32 bytes in hexadecimal or base64; several parted by commas, the first is in use'),
  },
  DUTY_MASTER_KEY_FILE: {
    schema: z.string().refine((path) => !path.includes('\0')).optional(),
    expected: say('应为主密钥文件的路径', 'expected the path of the master key file'),
  },
  DUTY_HOST: {
    schema: z.string().regex(/^[\w.:-]+$/).optional(),
    expected: say('应为监听地址，如 127.0.0.1（默认，仅本机）或 0.0.0.0（所有网卡）', 'expected the address to listen on, as 127.0.0.1 (default, this machine only) or 0.0.0.0 (all)'),
  },
  DUTY_PORT: {
    schema: z.string().regex(/^\d{1,5}$/).refine((port) => Number(port) <= 65535).optional(),
    expected: say('应为 0 至 65535 的整数（0 表示任一空闲端口）', 'expected a whole number from 0 to 65535 (0: any free port)'),
  },
  DUTY_IMPORT_LIMIT_MB: {
    schema: z.string().regex(/^[1-9]\d{0,5}$/).optional(),
    expected: say('应为经服务器导入的文件的最大兆字节数，如 512（默认）', 'expected the megabytes of the largest file that is imported through the server, as 512 (default)'),
  },
  DUTY_TLS_CERT: {
    schema: z.string().refine((path) => !path.includes('\0')).optional(),
    expected: say('应为 PEM 证书文件的路径，与 DUTY_TLS_KEY 一起设置', 'expected the path of a PEM certificate, set together with DUTY_TLS_KEY'),
  },
  DUTY_TLS_KEY: {
    schema: z.string().refine((path) => !path.includes('\0')).optional(),
    expected: say('应为 PEM 私钥文件的路径，与 DUTY_TLS_CERT 一起设置', 'expected the path of a PEM private key, set together with DUTY_TLS_CERT'),
  },
  DUTY_PUBLIC_URL: {
    schema: z.string().refine(isWebAddress).optional(),
    expected: say('应为浏览器访问本服务器的地址，如 https://duty.example.gov.cn', 'expected the address at which browsers reach this server, as https://duty.example.gov.cn'),
  },
  DUTY_OIDC_ISSUER: {
    schema: z.string().refine(isWebAddress).optional(),
    expected: say('应为统一身份认证（OpenID Connect）的 issuer 地址，以 https:// 开头', 'expected the issuer of an OpenID Connect provider, beginning with https://'),
  },
  DUTY_OIDC_CLIENT: {
    schema: z.string().optional(),
    expected: say('应为认证方登记的客户端标识', 'expected the client id that the provider gave'),
  },
  DUTY_OIDC_SECRET: {
    schema: z.string().optional(),
    expected: say('应为认证方给出的客户端密钥', 'expected the client secret that the provider gave'),
  },
  DUTY_OIDC_CLAIM: {
    schema: z.string().regex(/^[\w:./-]+$/).optional(),
    expected: say('应为存放用户名的声明名，如 preferred_username', 'expected the claim that holds the sign-in name, as preferred_username'),
  },
  DUTY_LOG_LEVEL: {
    schema: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent']).optional(),
    expected: say('应为 fatal、error、warn、info、debug 或 silent', 'expected fatal, error, warn, info, debug or silent'),
  },
  DUTY_LANG: {
    schema: z.enum(['zh', 'zh-CN', 'en']).optional(),
    expected: say('应为 zh-CN 或 en', 'expected zh-CN or en'),
  },
} satisfies Record<string, Variable>;

export type VariableName = keyof typeof variables;

/** The variables as one schema, for whoever hands a whole environment over (compose file, settings file). */
export const environmentSchema = z.object(
  Object.fromEntries(Object.entries(variables).map(([name, { schema }]) => [name, schema])) as { [Name in VariableName]: (typeof variables)[Name]['schema'] },
);

function isServerAddress(text: string): boolean {
  try {
    decodeURIComponent(text);
    return /^postgres(ql)?:$/.test(new URL(text).protocol);
  } catch {
    return false;
  }
}

function isNodeAddress(text: string): boolean {
  try {
    decodeURIComponent(text);
    return /^esdb(\+discover)?:\/\/([^:@/]+:[^@/]+@)?[\w.-]+(:\d{1,5})?(,[\w.-]+(:\d{1,5})?)*\/?(\?[^\s]*)?$/.test(text);
  } catch {
    return false;
  }
}
