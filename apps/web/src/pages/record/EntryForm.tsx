import { Alert, App, Button, Card, Flex, Form, Input, Typography } from 'antd';
import { type ReactNode, useState } from 'react';
import { useNavigate } from 'react-router';
import { useWorkplace } from '../../app/workplace.js';
import { useLanguage, useText } from '../../language/language.js';
import { say } from '../../language/text.js';
import { freshKey } from '../../shared/fresh-key.js';
import { useOutbox } from '../../shared/offline/outbox.js';
import type { OutgoingEntry } from '../../shared/offline/outbox-store.js';
import { PageHead } from '../../shared/PageHead.js';
import { Faults } from '../../shared/record/Faults.js';
import type { RecordForm } from '../../shared/record-types.js';
import { todayInOffice } from '../../shared/day.js';
import { useWords } from '../../shared/words.js';
import { Alike } from './Alike.js';
import { bodyOf, isEmpty, isLate } from './entry.js';
import { EntryFields } from './EntryFields.js';
import { EvidenceInput } from './EvidenceInput.js';
import { faultsOf } from './faults.js';
import { PatrolClock } from './PatrolClock.js';
import './record.css';
import { alikeIn, isAlike, type Refusal, refusalsIn } from './refusal.js';
import { useCheck } from './use-check.js';
import { useEntry } from './use-entry.js';

/** The form of a type, filled in and saved; keyboard alone suffices. */
export function EntryForm({ form, again }: { form: RecordForm; again?: OutgoingEntry }): ReactNode {
  const t = useText();
  const { language } = useLanguage();
  const { message } = App.useApp();
  const navigate = useNavigate();
  const { organization, to } = useWorkplace();
  const { enter } = useOutbox();
  const { draft, files, setFiles, change, clear } = useEntry(form, again);
  const { word } = useWords();
  const wanted = form.evidence.map((kinds) => kinds.map((kind) => word('evidenceKinds', kind)).join('/')).join(t(say('、', ', ')));
  const [refused, setRefused] = useState<Refusal | null>(null);
  const [tried, setTried] = useState(false);
  const [busy, setBusy] = useState(false);
  const has = (name: string): boolean => form.fields.some((field) => field.name === name);
  const photos = files.filter(({ file }) => file.type.startsWith('image/')).length;
  const data = has('photos') && isEmpty(draft.data['photos']) && photos > 0 ? { ...draft.data, photos } : draft.data;
  const body = bodyOf(form.type, { ...draft, data }, [...draft.onFile, ...files.map(({ kind }) => kind)]);
  const checked = useCheck(Object.keys(body.data).length > 0 ? body : undefined);
  const isShown = (name: string): boolean => tried || !isEmpty(name === 'occurredOn' ? draft.occurredOn : draft.data[name]);
  const faults = new Map([...faultsOf(body, refusalsIn(refused), () => true), ...faultsOf(body, checked, isShown)]);
  const late = isLate(draft.occurredOn, todayInOffice()) || checked?.warnings.some(({ code }) => code === 'late-entry') === true;

  const save = async (another: boolean): Promise<void> => {
    setTried(true);
    setBusy(true);
    setRefused(null);
    try {
      const { 'Idempotency-Key': key } = freshKey();
      const entered = await enter({ key, organization, files, body: { ...body, ...(draft.different && { confirmedDifferent: true }) } });
      void (entered ? message.success(t(say('已登记', 'Recorded'))) : message.warning(t(say('没有网络，已存在本机，恢复后自动发送', 'No signal: kept on this device, and sent when there is one'))));
      clear(true);
      setTried(false);
      if (!another) void navigate(entered ? to(`records/${encodeURIComponent(entered.id)}`) : to('record'));
      else document.querySelector<HTMLElement>('#entry input')?.focus();
    } catch (error) {
      setRefused({ error: error as Error, of: body });
    } finally {
      setBusy(false);
    }
  };

  return (
    <>
      <PageHead title={form.label[language]} note={form.sections.map(({ label }) => label).join('、')}>
        <Button onClick={() => { void navigate(to('record')); }}>{t(say('换一种', 'Another kind'))}</Button>
        <Button onClick={() => { clear(false); }}>{t(say('清空', 'Clear'))}</Button>
      </PageHead>
      <Form id="entry" layout="vertical" onFinish={() => { void save(false); }}>
        <Flex vertical gap="middle">
          {has('start') && has('minutes') && (
            <PatrolClock startedAt={draft.startedAt}
              onStart={(startedAt) => { change({ startedAt, occurredOn: todayInOffice(startedAt), data: { ...draft.data, start: clockAt(startedAt), minutes: undefined } }); }}
              onStop={(minutes) => { change({ startedAt: undefined, data: { ...draft.data, minutes } }); }} />
          )}
          <Card size="small"><EntryFields form={form} draft={draft} faults={faults} change={change} /></Card>
          {late && (
            <Form.Item htmlFor="entry_lateReason" label={t(say('补录原因', 'Why it comes late'))} extra={t(say('超过七天或当月锁定后才登记的，会标为补录', 'It is marked as late after seven days, or once its month is locked'))} style={{ margin: 0 }}>
              <Input id="entry_lateReason" value={draft.lateReason ?? ''} maxLength={500} onChange={({ target }) => { change({ lateReason: target.value }); }} />
            </Form.Item>
          )}
          <Card size="small" title={<Typography.Title level={2} style={{ fontSize: 14, margin: 0 }}>{t(say('佐证材料', 'Evidence'))} {wanted !== '' && t(say(`（${wanted}）`, `(${wanted})`))}</Typography.Title>}>
            <EvidenceInput wanted={form.evidence} files={files} onFiles={setFiles} onFile={draft.onFile} onOnFile={(onFile) => { change({ onFile }); }} />
          </Card>
          <Alike alike={alikeIn(refused?.error, checked?.alike ?? [])} different={draft.different} onDifferent={(different) => { change({ different }); }} />
          {(checked?.warnings ?? []).filter(({ code }) => code !== 'possible-duplicate').map(({ code, message: words }) => <Alert key={`${code} ${words}`} type="info" showIcon title={words} />)}
          {!isAlike(refused?.error) && <Faults error={refused?.error ?? null} />}
        </Flex>
        <div className="entry-bar">
          <Button type="primary" htmlType="submit" size="large" loading={busy}>{t(say('保存', 'Save'))}</Button>
          <Button size="large" disabled={busy} onClick={() => { void save(true); }}>{t(say('保存并再记一条', 'Save and another'))}</Button>
        </div>
      </Form>
    </>
  );
}

function clockAt(milliseconds: number): string {
  return new Date(milliseconds).toLocaleTimeString('sv', { timeZone: 'Asia/Shanghai', hour: '2-digit', minute: '2-digit' });
}
