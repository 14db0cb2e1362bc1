import { heading, type TemplatePack } from '../grammar.js';
import { enforcement } from './enforcement.js';
import { leadership } from './leadership.js';
import { openness } from './openness.js';
import { study } from './study.js';

/** What every bureau reports. No word of a trade may stand here. */
export const common: TemplatePack = {
  pack: 'common',
  trade: '',
  units: [
    heading('S03', '工作开展情况'),
    heading('S36', '存在问题'),
    heading('S40', '下一步工作打算'),
    ...leadership,
    ...study,
    ...openness,
    ...enforcement,
  ],
};
