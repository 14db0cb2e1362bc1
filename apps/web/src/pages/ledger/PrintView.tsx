import { Alert, Button, Flex, Progress } from 'antd';
import { type ReactNode, useEffect } from 'react';
import { useWorkplace } from '../../app/workplace.js';
import { useLanguage, useText } from '../../language/language.js';
import { say } from '../../language/text.js';
import { months } from '../../shared/months.js';
import { numberText } from '../../shared/number.js';
import { flagWords } from '../../shared/record/flags.js';
import { useRecordTypes } from '../../shared/record-types.js';
import { Answered } from '../../shared/States.js';
import type { LedgerFilter } from './ledger-filter.js';
import { useColumns } from './use-columns.js';
import { useLedger } from './use-ledger.js';

/** The ledger as a paper: a title, all lines, and room for signatures and the seal. */
export function PrintView({ filter, back }: { filter: LedgerFilter; back: () => void }): ReactNode {
  const t = useText();
  const { language } = useLanguage();
  const { organization, year } = useWorkplace();
  const { shown } = useColumns(filter.type);
  const { lines, error, refetch, hasNextPage, isFetching, fetchNextPage, totals } = useLedger(filter);
  useEffect(() => { if (hasNextPage && !isFetching) void fetchNextPage(); }, [hasNextPage, isFetching, fetchNextPage]);
  const columns = shown.filter(({ key }) => key !== 'reason');
  const whole = lines !== undefined && !hasNextPage;
  return (
    <div className="ledger-print">
      <Flex gap="small" className="no-print" style={{ marginBottom: 16 }} align="center">
        <Button type="primary" disabled={!whole} onClick={() => { window.print(); }}>{t(say('打印', 'Print'))}</Button>
        <Button onClick={back}>{t(say('返回台账', 'Back to the ledger'))}</Button>
        {!whole && totals && <Progress percent={Math.floor(100 * (lines?.length ?? 0) / Math.max(1, totals.all))} style={{ maxWidth: 240 }} aria-label={t(say('已载入', 'Loaded'))} />}
      </Flex>
      <Heading organization={organization} year={year} filter={filter} />
      <Answered asked={{ data: lines, error, refetch }}>
        {(all) => all.length === 0 ? <Alert type="info" title={t(say('没有符合条件的记录', 'No record fits'))} /> : (
          <table>
            <thead><tr><th>{t(say('序号', 'No.'))}</th>{columns.map(({ key, label, unit, figure }) => <th key={key} className={figure ? 'right' : undefined}>{label[language]}{unit === undefined ? '' : t(say(`（${unit}）`, ` (${unit})`))}</th>)}<th>{t(say('备注', 'Remarks'))}</th></tr></thead>
            <tbody>
              {all.map((line, index) => (
                <tr key={line.id} className={line.standing === 'live' ? undefined : 'struck'}>
                  <td className="figure">{index + 1}</td>
                  {columns.map((column) => <td key={column.key} className={column.figure ? 'figure right' : column.width === undefined ? undefined : 'narrow'}>{column.text(line, language)}</td>)}
                  <td className="why">{line.reason ?? ''}</td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </Answered>
      <p className="figure">{t(say(`共 ${numberText(totals?.all ?? 0)} 条`, `${numberText(totals?.all ?? 0)} records`))}</p>
      <div className="ledger-sign">
        <span>{t(say('制表人：', 'Drawn up by:'))}</span>
        <span>{t(say('审核人：', 'Checked by:'))}</span>
        <span className="ledger-seal">{t(say('单位盖章', 'Seal'))}</span>
        <span>{t(say('日期：　　　年　　月　　日', 'Date:'))}</span>
      </div>
    </div>
  );
}

function Heading({ organization, year, filter }: { organization: string; year: number; filter: LedgerFilter }): ReactNode {
  const t = useText();
  const { language } = useLanguage();
  const types = useRecordTypes();
  const month = filter.month === undefined ? undefined : months[filter.month - 1];
  const named = [
    ...filter.type.map((type) => types.find((one) => one.type === type)?.label[language] ?? type),
    ...(month ? [t(month)] : []), ...[filter.town, filter.person, filter.q].filter((part) => part !== undefined), ...filter.flags.map((flag) => t(flagWords[flag])),
  ];
  return (
    <>
      <h1>{t(say(`${organization}${String(year)}年履职台账`, `${organization}: duty ledger ${String(year)}`))}</h1>
      {named.length > 0 && <p style={{ textAlign: 'center', margin: '0 0 8px' }}>{named.join(t(say('、', ', ')))}</p>}
    </>
  );
}
