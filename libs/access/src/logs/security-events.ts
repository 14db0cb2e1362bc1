import { say, type Text } from '@app/catalogue';

/** What the security log notes, as people read it. */
export const securityEvents = {
  signedIn: say('登录', 'signed in'),
  signInRefused: say('登录被拒', 'sign-in refused'),
  signedOut: say('退出登录', 'signed out'),
  passwordChanged: say('修改密码', 'password changed'),
  passwordReset: say('重置密码', 'password reset'),
  secondFactorOn: say('启用动态口令', 'second factor on'),
  secondFactorOff: say('停用动态口令', 'second factor off'),
  tokenMade: say('制作令牌', 'token made'),
  tokenRevoked: say('撤销令牌', 'token revoked'),
  personAdded: say('添加人员', 'person added'),
  personChanged: say('修改人员', 'person changed'),
  personDisabled: say('停用账号', 'account disabled'),
  personEnabled: say('恢复账号', 'account enabled'),
  roleGranted: say('授予角色', 'role granted'),
  roleRevoked: say('撤销角色', 'role revoked'),
  organizationAdded: say('添加单位', 'organisation added'),
  forbidden: say('越权访问被拒', 'refused: not theirs'),
} satisfies Record<string, Text>;

export type SecurityEventKind = keyof typeof securityEvents;
