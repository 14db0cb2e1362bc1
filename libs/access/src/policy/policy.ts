import { type Role, say, type Text } from '@app/catalogue';

interface Act {
  label: Text;
  roles: readonly Role[];
  /** What is seen may hold personal data (wardens' tracks, photos, people): every look is noted in the access log. */
  personal?: boolean;
  /** May be asked of the installation as a whole, `*`, which no record belongs to. */
  everywhere?: boolean;
}

const READERS = ['clerk', 'head', 'leader', 'countyOffice', 'inspector'] as const;

/**
 * What can be done, and by which roles (event catalogue 2.10). Which role records which type stands in the catalogue itself
 * (`recorders`); an administrator looks after people and settings and sees no records; an inspector only reads, and what an
 * inspector looks at is logged.
 */
export const acts = {
  'records.read': { label: say('查看台账', 'see the ledger'), roles: [...READERS, 'warden'], personal: true },
  'records.enter': { label: say('登记', 'record'), roles: ['clerk', 'warden', 'head', 'leader', 'countyOffice', 'inspector', 'administrator'] },
  'records.amend': { label: say('更正、作废、标记重复', 'correct, void, mark as duplicate'), roles: ['clerk', 'warden', 'head', 'leader'] },
  'records.confirm': { label: say('审核', 'confirm or return'), roles: ['head', 'leader'] },
  'records.approve': { label: say('批准更正申请', 'approve requested corrections'), roles: ['head', 'leader'] },
  'records.import': { label: say('导入', 'import'), roles: ['clerk'] },
  'records.importTrusted': { label: say('按原样导入历史', 'import history as it was'), roles: ['leader'] },
  'records.export': { label: say('导出', 'export'), roles: READERS, personal: true },
  'figures.read': { label: say('查看数字、报告和考核指标', 'see figures, reports and indicators'), roles: READERS },
  'evidence.read': { label: say('查看佐证材料', 'see evidence'), roles: [...READERS, 'warden'], personal: true },
  'evidence.attach': { label: say('上传佐证材料', 'attach evidence'), roles: ['clerk', 'warden', 'head', 'leader'] },
  'evidence.verify': { label: say('审核佐证材料', 'verify evidence'), roles: ['head', 'leader'] },
  'evidence.pack': { label: say('导出佐证材料包', 'take an evidence pack'), roles: READERS, personal: true },
  // Not `personal`: the room of contacts notes each look itself, whatever way it is asked.
  'contacts.read': { label: say('查看来访人联系方式', 'see contacts of complainants'), roles: ['clerk', 'leader'] },
  'contacts.write': { label: say('登记来访人联系方式', 'keep contacts of complainants'), roles: ['clerk'] },
  'contacts.erase': { label: say('删除来访人联系方式', 'erase contacts of complainants'), roles: ['leader', 'administrator'] },
  'sets.publish': { label: say('发布考核指标体系', 'publish sets of indicators'), roles: ['administrator', 'countyOffice'] },
  'people.read': { label: say('查看人员和角色', 'see people and roles'), roles: ['administrator', 'leader'], personal: true, everywhere: true },
  'people.manage': { label: say('管理人员和角色', 'look after people and roles'), roles: ['administrator'], everywhere: true },
  'organizations.manage': { label: say('管理单位', 'look after organisations'), roles: ['administrator'], everywhere: true },
  'logs.read': { label: say('查看调阅和安全日志', 'see who looked at what, and the security log'), roles: ['administrator', 'leader', 'countyOffice'], everywhere: true },
} satisfies Record<string, Act>;

export type ActName = keyof typeof acts;

export function actNamed(name: ActName): Act {
  return acts[name];
}

/** Those of a person's grants that allow an act in an organisation. `above`: the organisation and all it stands under. */
export function grantsAllowing<Held extends { role: Role; organization: string }>(act: ActName, grants: readonly Held[], above: readonly string[]): Held[] {
  const allowed: readonly Role[] = acts[act].roles;
  return grants.filter(({ role, organization }) => allowed.includes(role) && above.includes(organization));
}

/** Their roles. */
export function rolesFor(act: ActName, grants: readonly { role: Role; organization: string }[], above: readonly string[]): Role[] {
  return grantsAllowing(act, grants, above).map(({ role }) => role);
}
