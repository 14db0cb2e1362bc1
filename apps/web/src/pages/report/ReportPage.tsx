import { DownloadOutlined, DownOutlined, PrinterOutlined } from '@ant-design/icons';
import { Alert, Button, Dropdown, Flex, Segmented, Space, Switch } from 'antd';
import { type ReactNode, useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import { useWorkplace } from '../../app/workplace.js';
import { useText } from '../../language/language.js';
import { say } from '../../language/text.js';
import { FigureDrawer } from '../../shared/figure/FigureDrawer.js';
import { instantText, useMoment } from '../../shared/moment.js';
import { PageHead } from '../../shared/PageHead.js';
import { Answered } from '../../shared/States.js';
import { Annex } from './Annex.js';
import { Beside } from './Beside.js';
import { ClosingChoice } from './Closing.js';
import type { Opened } from './opened.js';
import { Paper } from './Paper.js';
import type { ReportJson } from '../../shared/report/report-json.js';
import { useMayRevise } from './standing-text.js';
import { type Closing, reportFile, useReport } from '../../shared/report/use-report.js';
import { WordsDrawer } from './WordsDrawer.js';

const CLOSING = ['addressee', 'signer', 'date'] as const;

export default function ReportPage(): ReactNode {
  const t = useText();
  const { year } = useWorkplace();
  const moment = useMoment();
  const [search, setSearch] = useSearchParams();
  const [opened, setOpened] = useState<Opened>();
  const mayRevise = useMayRevise() && moment.knownAt === undefined && moment.position === undefined;
  const closing: Closing = Object.fromEntries(CLOSING.flatMap((name) => (search.get(name) ? [[name, search.get(name)]] : [])));
  const asked = useReport(moment, closing);
  const choose = (said: Readonly<Record<string, string | undefined>>): void => {
    const kept = new URLSearchParams(search);
    for (const [name, value] of Object.entries(said)) if (value) kept.set(name, value); else kept.delete(name);
    setSearch(kept, { replace: true });
  };
  const beside = search.get('view') === 'beside';
  const withLeftOut = search.get('leftOut') === 'true';
  return (
    <>
      <div className="no-print">
        <PageHead title={t(say('年度报告', 'Report'))} note={t(say('点开任何数字或词句，看它的来源', 'Open any figure or words to see where they come from'))}>
          <ClosingChoice closing={closing} choose={choose} />
          {asked.data && <Files report={asked.data} />}
        </PageHead>
        {moment.knownAt !== undefined && <AsKnown knownAt={moment.knownAt} />}
        <Flex gap="middle" wrap align="center" style={{ marginBottom: 16 }}>
          <Segmented value={beside ? 'beside' : 'paper'} onChange={(view) => { choose({ view: view === 'paper' ? '' : view }); }}
            options={[{ value: 'paper', label: t(say('正文', 'As printed')) }, { value: 'beside', label: t(say('与上年对照', 'Beside last year')) }]} />
          {!beside && (
            <Flex gap="small" align="center">
              <Switch size="small" id="left-out" checked={withLeftOut} onChange={(on) => { choose({ leftOut: on ? 'true' : '' }); }} />
              <label htmlFor="left-out">{t(say('显示未写入的语句', 'Show sentences left out'))}</label>
            </Flex>
          )}
        </Flex>
      </div>
      <Answered asked={asked}>
        {(report) => (beside ? <Beside report={report} /> : (
          <>
            <Paper key={year} report={report} open={setOpened} mayRevise={mayRevise} withLeftOut={withLeftOut} />
            {report.annexes.map((annex) => <Annex key={annex.number} annex={annex} />)}
          </>
        ))}
      </Answered>
      <FigureDrawer measure={opened?.kind === 'figure' ? opened.measure : undefined} moment={moment} close={() => { setOpened(undefined); }} />
      <WordsDrawer words={opened?.kind === 'words' ? opened : undefined} close={() => { setOpened(undefined); }} />
    </>
  );
}

function AsKnown({ knownAt }: { knownAt: string }): ReactNode {
  const t = useText();
  const { to } = useWorkplace();
  return (
    <Alert type="info" showIcon style={{ marginBottom: 16 }} title={t(say(`这是 ${instantText(knownAt)} 时的报告，其后的登记和更正不在内`, `This is the report as it was at ${instantText(knownAt)}, without what was recorded or corrected since`))}
      action={<Link to={to('report')}>{t(say('回到现在', 'Back to now'))}</Link>} />
  );
}

/** Word and text from the server; PDF by the browser's print, in the same layout. */
function Files({ report }: { report: ReportJson }): ReactNode {
  const t = useText();
  return (
    <>
      <Button icon={<PrinterOutlined />} onClick={() => { window.print(); }}>{t(say('打印或存为 PDF', 'Print or save as PDF'))}</Button>
      <Space.Compact>
        <Button type="primary" icon={<DownloadOutlined />} href={reportFile(report, 'docx')}>{t(say('下载 Word', 'Download Word'))}</Button>
        <Dropdown trigger={['click']} menu={{ items: [
          { key: 'txt', label: <a href={reportFile(report, 'txt')}>{t(say('纯文本', 'Plain text'))}</a> },
          { key: 'html', label: <a href={reportFile(report, 'html')}>{t(say('单个网页文件', 'A single web page'))}</a> },
        ] }}>
          <Button type="primary" icon={<DownOutlined />} aria-label={t(say('其他格式', 'Other formats'))} />
        </Dropdown>
      </Space.Compact>
    </>
  );
}
