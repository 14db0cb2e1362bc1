import { say, type Text } from './text.js';

/** Parts of a bureau, each of which records its own work (`2.10` of the event catalogue). */
export type Section = 'law' | 'office' | 'field' | 'approval';

export const sectionLabels: Readonly<Record<Section, Text>> = {
  law: say('法规科（股）', 'law section'),
  office: say('办公室', 'office'),
  field: say('资源管护股（站）', 'field section'),
  approval: say('审批股', 'approval section'),
};
