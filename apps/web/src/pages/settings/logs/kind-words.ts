import { say, type Text } from '../../../language/text.js';

const words: Readonly<Record<string, Text>> = {
  signedIn: say('登录', 'Signed in'), signedOut: say('退出登录', 'Signed out'), signInRefused: say('登录被拒', 'Sign-in refused'), forbidden: say('越权访问被拒', 'Refused: not theirs'),
  passwordChanged: say('修改密码', 'Password changed'), passwordReset: say('重置密码', 'Password reset'), personAdded: say('添加人员', 'Person added'), personChanged: say('修改人员', 'Person changed'),
  personDisabled: say('停用账号', 'Account disabled'), personEnabled: say('恢复账号', 'Account enabled'), roleGranted: say('授予角色', 'Role granted'), roleRevoked: say('撤销角色', 'Role revoked'),
  secondFactorOn: say('启用动态口令', 'Second factor on'), secondFactorOff: say('停用动态口令', 'Second factor off'), tokenMade: say('制作令牌', 'Token made'), tokenRevoked: say('撤销令牌', 'Token revoked'),
  organizationAdded: say('添加单位', 'Organisation added'),
};

/** What happened, in words; its code where nobody has put it into words. */
export function kindWord(kind: string): Text {
  return words[kind] ?? say(kind, kind);
}
