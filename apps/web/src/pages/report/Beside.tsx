import { Typography } from 'antd';
import type { ReactNode } from 'react';
import { useText } from '../../language/language.js';
import { say } from '../../language/text.js';
import { Answered } from '../../shared/States.js';
import { type Pair, pairsOf } from './pairs.js';
import type { ReportJson } from './report-json.js';
import { type Piece } from './text-difference.js';
import { useReport } from './use-report.js';

/** Last year's text beside this year's, sentence by sentence, with the differences marked. */
export function Beside({ report }: { report: ReportJson }): ReactNode {
  const t = useText();
  const before = report.year - 1;
  return (
    <Answered asked={useReport({}, {}, before)}>
      {(last) => {
        const { parts, alike } = pairsOf(last, report);
        return (
          <>
            <Typography.Paragraph type="secondary">
              {t(say(`与上年文字相同 ${percent(alike)}。上级会退回与上年雷同的报告，固定表述可在正文中修改。`, `${percent(alike)} of the text is that of last year. Reports that repeat last year's are sent back; standing texts can be revised in the report.`))}
            </Typography.Paragraph>
            <div className="beside" lang="zh-CN">
              <Typography.Text strong>{t(say(`${String(before)} 年`, String(before)))}</Typography.Text>
              <Typography.Text strong>{t(say(`${String(report.year)} 年`, String(report.year)))}</Typography.Text>
              {parts.map(({ heading, pairs }) => [<h2 key={heading}>{heading}</h2>, ...pairs.map((pair) => <Sides key={pair.unit} pair={pair} />)])}
            </div>
          </>
        );
      }}
    </Answered>
  );
}

function Sides({ pair: { last, now } }: { pair: Pair }): ReactNode {
  const t = useText();
  const absent = <span className="absent">{t(say('（没有这一句）', '(no such sentence)'))}</span>;
  return (
    <>
      <div className="last">{last.length === 0 ? absent : last.map(marked)}</div>
      <div>{now.length === 0 ? absent : now.map(marked)}</div>
    </>
  );
}

function marked({ text, own }: Piece, index: number): ReactNode {
  return own ? <mark key={index}>{text}</mark> : <span key={index}>{text}</span>;
}

function percent(share: number): string {
  return `${String(Math.round(share * 100))}%`;
}
