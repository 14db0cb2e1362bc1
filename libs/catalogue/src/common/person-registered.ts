import { nextDay, yearOf } from '@app/calendar';
import { date, payload, text } from '../definition/fields.js';
import { alike } from '../definition/likeness.js';
import { defineRecordType } from '../definition/record-type.js';
import { yearsFrom } from '../definition/standing.js';
import { say } from '../definition/text.js';
import { unusualWord } from '../definition/word-oddities.js';
import { supporting } from '../measure/measure-definition.js';

const kind = { zh: '人员类别', en: 'Kind' };

/**
 * A certificate that says until when it holds ends by that alone. It weighs so much more than one that does not that the
 * word of its end, recorded beside it (PersonStatusChanged), takes nothing from the one that follows.
 */
const DATED = 1000;

export default defineRecordType({
  type: 'PersonRegistered',
  pack: 'common',
  label: say('人员建档', 'Person registered'),
  fields: payload({
    personId: text({ zh: '人员编号', en: 'Person' }),
    name: text({ zh: '姓名', en: 'Name' }).optional(),
    kind: text(kind).optional(),
    unit: text({ zh: '部门', en: 'Unit' }).optional(),
    enforcementCertNo: text({ zh: '执法证号', en: 'Enforcement certificate' }).optional(),
    certValidTo: date({ zh: '证件有效期至', en: 'Certificate valid to' }).optional(),
  }),
  recorders: ['clerk', 'administrator'],
  freeOfYear: true,
  likeness: ({ data }) => alike(data.personId, data.certValidTo),
  oddities: [
    unusualWord('kind', kind, ['公务员', '事业', '协管员', '管护员', '法律顾问']),
    {
      weight: 'notice',
      code: 'certificate-expired',
      field: 'data.certValidTo',
      text: say('执法证在登记时已过期', 'The certificate had run out when it was registered'),
      when: ({ data, occurredOn }) => data.certValidTo !== undefined && data.certValidTo < occurredOn,
    },
  ],
  measures: [
    supporting('officer.certified', '人', { kind: 'standing', enters: 'officer.entered', leaves: 'officer.left' }, say('持有效执法证人数', 'Officers with a valid certificate'), say(
      '有执法证且未到期、未离任的人员；到期后重新登记的继续计入',
      'People with a certificate that has not run out and who have not left; counted on when it is renewed',
    )),
    supporting('officer.entered', '人', { kind: 'distinct' }, say('登记执法证', 'Certificates registered'), say(
      '从登记到有效期满，每年度计一次，至多十年',
      'In each year from registration to expiry, ten at most',
    )),
    supporting('officer.left', '人', { kind: 'distinct' }, say('执法证失效', 'Certificates ended'), say(
      '到期次日、调出、离任之日起失效',
      'From the day after expiry, or from the day the person left',
    )),
  ],
  contributes: {
    'officer.entered': ({ data, occurredOn }) => {
      if (data.enforcementCertNo === undefined) return [];
      return yearsFrom(occurredOn, data.certValidTo === undefined ? undefined : yearOf(data.certValidTo)).map((when) => ({ key: data.personId, amount: data.certValidTo === undefined ? 1 : DATED, ...when }));
    },
    'officer.left': ({ data }) => {
      if (data.enforcementCertNo === undefined || data.certValidTo === undefined) return [];
      const on = nextDay(data.certValidTo);
      // One that holds to the last day of a year holds for that year.
      return yearOf(on) === yearOf(data.certValidTo) ? [{ key: data.personId, amount: DATED, on, year: yearOf(on) }] : [];
    },
  },
});
