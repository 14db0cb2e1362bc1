import { Typography } from 'antd';
import type { ReactNode } from 'react';
import { useText } from '../../language/language.js';
import { say } from '../../language/text.js';
import { pairsOf } from '../../shared/report/pairs.js';
import type { ReportJson } from '../../shared/report/report-json.js';
import { SideBySide } from '../../shared/report/SideBySide.js';
import { useReport } from '../../shared/report/use-report.js';
import { Answered } from '../../shared/States.js';

/** Last year's text beside this year's, sentence by sentence, with the differences marked. */
export function Beside({ report }: { report: ReportJson }): ReactNode {
  const t = useText();
  const before = report.year - 1;
  const titles = [before, report.year].map((year) => t(say(`${String(year)} 年`, String(year)))) as [string, string];
  return (
    <Answered asked={useReport({}, {}, before)}>
      {(last) => {
        const { parts, alike } = pairsOf(last, report);
        const share = `${String(Math.round(alike * 100))}%`;
        return (
          <>
            <Typography.Paragraph type="secondary">
              {t(say(`与上年文字相同 ${share}。上级会退回与上年雷同的报告，固定表述可在正文中修改。`, `${share} of the text is that of last year. Reports that repeat last year's are sent back; standing texts can be revised in the report.`))}
            </Typography.Paragraph>
            <SideBySide parts={parts} titles={titles} />
          </>
        );
      }}
    </Answered>
  );
}
