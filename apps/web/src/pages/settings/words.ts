import type { components } from '../../api/schema.generated.js';
import type { Session } from '../../app/session.js';
import { say, type Text } from '../../language/text.js';

export type Person = components['schemas']['Person'];
export type Grant = Session['grants'][number];

/** Roles as people call them. */
export const roleWords: Readonly<Record<Grant['role'], Text>> = {
  clerk: say('经办人员', 'clerk'), warden: say('管护员', 'warden'), head: say('股（站）长', 'section head'), leader: say('主要负责人', 'leader'),
  countyOffice: say('依法治县办', 'county rule-of-law office'), inspector: say('督察人员', 'inspector'), administrator: say('系统管理员', 'administrator'), system: say('系统', 'system'),
};

export const sectionWords: Readonly<Record<NonNullable<Grant['section']>, Text>> = {
  law: say('法规科（股）', 'law section'), office: say('办公室', 'office'), field: say('资源管护股（站）', 'field section'), approval: say('审批股', 'approval section'),
};
