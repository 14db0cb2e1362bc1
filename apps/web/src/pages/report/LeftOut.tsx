import { Button } from 'antd';
import type { ReactNode } from 'react';
import { useText } from '../../language/language.js';
import { say, type Text } from '../../language/text.js';
import { useMeasureName } from '../../shared/catalogue.js';
import type { Opened } from './opened.js';
import type { DroppedUnit, UnitJson } from '../../shared/report/report-json.js';

const WHY: Readonly<Record<DroppedUnit['code'], Text>> = {
  noRecord: say('本年无相关记录', 'nothing on record in the year'),
  notApplicable: say('不适用于本单位', 'does not apply to the bureau'),
  partLeftOut: say('所在部分已略去', 'its part was left out'),
};

/** Sentences that would stand here if records bore them, and words that some record speaks against. */
export function LeftOut({ dropped, units, open }: { dropped: readonly DroppedUnit[]; units: readonly UnitJson[]; open: (opened: Opened) => void }): ReactNode {
  const t = useText();
  const nameOf = useMeasureName();
  const unclaimed = units.flatMap((unit) => unit.unclaimed);
  if (dropped.length + unclaimed.length === 0) return null;
  return (
    <ul className="left-out paper-note no-print">
      {unclaimed.map(({ word, records }) => (
        <li key={word}>
          {t(say(`没有写“${word}”：`, `“${word}” was not written: `))}
          <Button type="link" size="small" style={{ padding: 0 }} onClick={() => { open({ kind: 'words', words: word, records, against: true }); }}>
            {t(say(`有 ${String(records.length)} 条记录不符`, `${String(records.length)} record(s) do not bear it`))}
          </Button>
        </li>
      ))}
      {dropped.map(({ unit, code, wording = '', measures = [] }) => (
        <li key={unit}>
          <s lang="zh-CN" style={{ textDecoration: 'none' }}>{wording}</s>
          <div>{t(say(`未写入：${WHY[code].zh}`, `Left out: ${WHY[code].en}`))}{measures.length > 0 && t(say(`（${measures.map(nameOf).join('、')}）`, ` (${measures.map(nameOf).join(', ')})`))}</div>
        </li>
      ))}
    </ul>
  );
}
