import { say, type Text } from './text.js';

/** Who records, after `2.10` of the event catalogue; `system` is the product itself. */
export type Role = 'clerk' | 'warden' | 'head' | 'leader' | 'countyOffice' | 'inspector' | 'administrator' | 'system';

export const roleLabels: Readonly<Record<Role, Text>> = {
  clerk: say('经办人员', 'clerk'),
  warden: say('管护员', 'warden'),
  head: say('股（站）长', 'section head'),
  leader: say('主要负责人', 'leader'),
  countyOffice: say('依法治县办', 'county rule-of-law office'),
  inspector: say('督察人员', 'inspector'),
  administrator: say('系统管理员', 'administrator'),
  system: say('系统', 'system'),
};
