import { PlayCircleOutlined, StopOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import type { ReactNode } from 'react';
import { useText } from '../../language/language.js';
import { say } from '../../language/text.js';

interface Props {
  /** When it was started, in milliseconds; undefined before. Kept with the draft: a patrol outlasts a page. */
  startedAt: number | undefined;
  onStart: (startedAt: number) => void;
  onStop: (minutes: number) => void;
}

/** One large button: starts a round, and ends it. */
export function PatrolClock({ startedAt, onStart, onStop }: Props): ReactNode {
  const t = useText();
  if (startedAt === undefined) {
    return <div className="patrol-clock"><Button type="primary" icon={<PlayCircleOutlined />} onClick={() => { onStart(Date.now()); }}>{t(say('开始巡查', 'Start the round'))}</Button></div>;
  }
  const since = new Date(startedAt).toLocaleTimeString('sv', { hour: '2-digit', minute: '2-digit' });
  return <div className="patrol-clock"><Button danger icon={<StopOutlined />} onClick={() => { onStop(Math.max(1, Math.round((Date.now() - startedAt) / 60_000))); }}>{t(say(`结束巡查（${since} 开始）`, `End the round (since ${since})`))}</Button></div>;
}
