import { Button, DatePicker, Flex, Input, Popover } from 'antd';
import dayjs from 'dayjs';
import { type ReactNode, useState } from 'react';
import { useText } from '../../language/language.js';
import { say } from '../../language/text.js';
import type { Closing } from '../../shared/report/use-report.js';

/** Whom the report goes to, who signs it and when: as it will stand on paper and in Word. */
export function ClosingChoice({ closing, choose }: { closing: Closing; choose: (closing: Closing) => void }): ReactNode {
  const t = useText();
  const [said, setSaid] = useState(closing);
  const [open, setOpen] = useState(false);
  const words = { addressee: t(say('主送机关', 'Addressee')), signer: t(say('落款单位', 'Signed by')), date: t(say('成文日期', 'Date')) };
  const form = (
    <Flex vertical gap="small" style={{ width: 260 }}>
      <Input value={said.addressee ?? ''} maxLength={100} aria-label={words.addressee} placeholder={words.addressee} onChange={(event) => { setSaid({ ...said, addressee: event.target.value }); }} />
      <Input value={said.signer ?? ''} maxLength={100} aria-label={words.signer} placeholder={words.signer} onChange={(event) => { setSaid({ ...said, signer: event.target.value }); }} />
      <DatePicker value={said.date === undefined ? null : dayjs(said.date)} aria-label={words.date} placeholder={words.date} onChange={(day) => { setSaid({ ...said, date: day?.format('YYYY-MM-DD') ?? '' }); }} />
      <Button type="primary" onClick={() => { choose(said); setOpen(false); }}>{t(say('用于报告', 'Use in the report'))}</Button>
    </Flex>
  );
  return (
    <Popover trigger="click" placement="bottomRight" open={open} onOpenChange={setOpen} content={form}>
      <Button>{t(say('主送与落款', 'Addressee and signature'))}</Button>
    </Popover>
  );
}
