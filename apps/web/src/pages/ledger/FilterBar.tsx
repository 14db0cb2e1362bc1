import { FilterOutlined } from '@ant-design/icons';
import { Badge, Button, Flex, Input, Select } from 'antd';
import { type ReactNode, useState } from 'react';
import { useWorkplace } from '../../app/workplace.js';
import { useLanguage, useText } from '../../language/language.js';
import { say, type Text } from '../../language/text.js';
import { months } from '../../shared/months.js';
import { usePhone } from '../../shared/phone.js';
import { flags, flagWords } from '../../shared/record/flags.js';
import { useRecordTypes } from '../../shared/record-types.js';
import { type FilterPart, flagsWith, isNarrowed, type LedgerFilter, NOTHING } from './ledger-filter.js';
import { useChoices } from './use-ledger.js';
import { useTyped } from './use-typed.js';

/** What the ledger is narrowed down to; every choice goes into the address at once. */
export function FilterBar({ filter, set }: Setting): ReactNode {
  const t = useText();
  const phone = usePhone();
  const [open, setOpen] = useState(false);
  const clear = isNarrowed(filter) && <Button type="link" style={{ paddingInline: 4 }} onClick={() => { set(NOTHING); }}>{t(say('清除', 'Clear'))}</Button>;
  const controls = <Controls filter={filter} set={set} />;
  if (!phone) return <Flex gap="small" wrap role="search">{controls}{clear}</Flex>;
  const count = filter.type.length + filter.flags.length + [filter.month, filter.person, filter.town].filter((part) => part !== undefined).length;
  return (
    <Flex vertical gap="small" role="search">
      <Flex gap="small">
        <TextSearch value={filter.q} set={set} />
        <Badge count={count}><Button icon={<FilterOutlined />} aria-expanded={open} onClick={() => { setOpen(!open); }}>{t(say('筛选', 'Filter'))}</Button></Badge>
        {clear}
      </Flex>
      {open && <Flex vertical gap="small" className="ledger-filters">{controls}</Flex>}
    </Flex>
  );
}

interface Setting { filter: LedgerFilter; set: (part: FilterPart) => void }

function Controls({ filter, set }: Setting): ReactNode {
  const t = useText();
  const phone = usePhone();
  const { language } = useLanguage();
  const { roles } = useWorkplace();
  const types = useRecordTypes();
  const choices = useChoices();
  const label = (text: Text): object => ({ 'placeholder': t(text), 'aria-label': t(text) });
  const named = (names: readonly string[] = []): { value: string; label: string }[] => names.map((name) => ({ value: name, label: name }));
  return (
    <>
      {!phone && <TextSearch value={filter.q} set={set} />}
      <Select mode="multiple" maxTagCount="responsive" allowClear style={{ minWidth: 200, maxWidth: 360 }} popupMatchSelectWidth={280} {...label(say('类型', 'Type'))} value={filter.type} showSearch={{ optionFilterProp: 'label' }}
        options={types.map((one) => ({ value: one.type, label: one.label[language] }))} onChange={(type: string[]) => { set({ type }); }} />
      <Select allowClear style={{ minWidth: 96 }} popupMatchSelectWidth={false} {...label(say('月份', 'Month'))} value={filter.month}
        options={months.map((month, index) => ({ value: index + 1, label: t(month) }))} onChange={(month: number | undefined) => { set({ month }); }} />
      {roles.some((role) => role !== 'warden') && (
        <Select allowClear showSearch style={{ minWidth: 112 }} popupMatchSelectWidth={false} {...label(say('录入人', 'Recorded by'))} value={filter.person} options={named(choices?.people)} onChange={(person: string | undefined) => { set({ person }); }} />
      )}
      {(choices?.towns.length ?? 0) > 0 && (
        <Select allowClear showSearch style={{ minWidth: 112 }} popupMatchSelectWidth={false} {...label(say('乡镇', 'Town'))} value={filter.town} options={named(choices?.towns)} onChange={(town: string | undefined) => { set({ town }); }} />
      )}
      <Select mode="multiple" allowClear style={{ minWidth: 140, maxWidth: 320 }} popupMatchSelectWidth={false} {...label(say('状态', 'State'))} value={filter.flags} showSearch={false}
        options={flags.map((flag) => ({ value: flag, label: t(flagWords[flag]) }))} onChange={(chosen: LedgerFilter['flags']) => { set({ flags: flagsWith(chosen) }); }} />
    </>
  );
}

/** Searches as one types, a moment after the last key. */
function TextSearch({ value = '', set }: { value: string | undefined; set: Setting['set'] }): ReactNode {
  const t = useText();
  const { typed, type, ask } = useTyped(value, (q) => { set({ q }); });
  const words = t(say('搜索内容或编号', 'Search content or number'));
  return <Input.Search allowClear style={{ flex: '0 1 220px' }} maxLength={100} placeholder={words} aria-label={words} value={typed} onChange={({ target }) => { type(target.value); }} onSearch={(text) => { ask(text.trim()); }} />;
}
