import { DownloadOutlined, PrinterOutlined, TableOutlined } from '@ant-design/icons';
import { App, Button, Checkbox, Dropdown, Flex, Popover } from 'antd';
import { type ReactNode, useState } from 'react';
import { api, ask } from '../../api/client.js';
import { useWorkplace } from '../../app/workplace.js';
import { useLanguage, useText } from '../../language/language.js';
import { say } from '../../language/text.js';
import { save } from '../../shared/save.js';
import type { Column } from './columns.js';
import { type LedgerFilter, queryOf } from './ledger-filter.js';

/** Which columns are shown. */
export function ColumnChoice({ columns, shown, choose }: { columns: readonly Column[]; shown: readonly Column[]; choose: (keys: readonly string[] | undefined) => void }): ReactNode {
  const t = useText();
  const { language } = useLanguage();
  const content = (
    <Flex vertical gap="small" style={{ maxHeight: '60vh', overflow: 'auto' }}>
      <Checkbox.Group value={shown.map(({ key }) => key)} onChange={(keys) => { choose(keys); }}>
        <Flex vertical gap={4}>{columns.map(({ key, label }) => <Checkbox key={key} value={key}>{label[language]}</Checkbox>)}</Flex>
      </Checkbox.Group>
      <Button size="small" onClick={() => { choose(undefined); }}>{t(say('恢复默认', 'Usual columns'))}</Button>
    </Flex>
  );
  return <Popover trigger="click" placement="bottomRight" content={content}><Button icon={<TableOutlined />}>{t(say('列', 'Columns'))}</Button></Popover>;
}

/** Takes the ledger away as it is narrowed down: as a file, or on paper. */
export function TakeAway({ filter, print }: { filter: LedgerFilter; print: () => void }): ReactNode {
  const t = useText();
  const { message } = App.useApp();
  const { organization, year, may } = useWorkplace();
  const [busy, setBusy] = useState(false);
  const take = async (format: 'csv' | 'jsonl'): Promise<void> => {
    setBusy(true);
    try {
      const file = await ask(api.GET('/api/v1/organizations/{organization}/records/export', { params: { path: { organization }, query: { ...queryOf(filter, year), format } }, parseAs: 'blob' }));
      save(file, `${organization}-${String(year)}.${format}`);
    } catch (error) {
      void message.error((error as Error).message);
    } finally {
      setBusy(false);
    }
  };
  const items = [
    { key: 'csv', label: t(say('CSV（可用表格软件打开）', 'CSV, for a spreadsheet')), onClick: () => { void take('csv'); } },
    { key: 'jsonl', label: 'JSON Lines', onClick: () => { void take('jsonl'); } },
  ];
  return (
    <>
      {may('records.export') && <Dropdown trigger={['click']} menu={{ items }}><Button icon={<DownloadOutlined />} loading={busy}>{t(say('导出', 'Export'))}</Button></Dropdown>}
      <Button icon={<PrinterOutlined />} onClick={print}>{t(say('打印', 'Print'))}</Button>
    </>
  );
}
