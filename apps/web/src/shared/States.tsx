import { Button, Empty, Result, Spin } from 'antd';
import type { ReactNode } from 'react';
import { ApiProblem } from '../api/problem.js';
import { useText } from '../language/language.js';
import { say } from '../language/text.js';

/** A wait; drawn only when it lasts over 300 ms, so that quick answers do not flicker. */
export function Waiting(): ReactNode {
  const t = useText();
  return <div role="status" aria-label={t(say('正在载入', 'Loading'))} style={{ padding: 48, textAlign: 'center' }}><Spin delay={300} size="large" /></div>;
}

/** What went wrong, in the server's words, and what to do about it. */
export function Failed({ error, again }: { error: Error; again?: (() => void) | undefined }): ReactNode {
  const t = useText();
  const status = error instanceof ApiProblem ? error.status : 500;
  const titles: Record<number, string> = {
    0: t(say('连不上服务器', 'The server cannot be reached')), 403: t(say('没有权限', 'Not for your role')), 404: t(say('没有找到', 'Not found')),
  };
  const retry = again && status !== 403 && status !== 404 ? <Button type="primary" onClick={again}>{t(say('重试', 'Try again'))}</Button> : undefined;
  return <Result status={status === 403 || status === 404 ? status : 'warning'} title={titles[status] ?? t(say('未能载入', 'Could not be loaded'))} subTitle={error.message} extra={retry} />;
}

export function Nothing({ children }: { children: ReactNode }): ReactNode {
  return <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={children} />;
}

interface Asked<Data> {
  data: Data | undefined;
  error: Error | null;
  refetch: () => unknown;
}

/** The three states of a question, drawn: waiting, failed, answered. */
export function Answered<Data>({ asked, children }: { asked: Asked<Data>; children: (data: Data) => ReactNode }): ReactNode {
  const { data, error, refetch } = asked;
  if (data !== undefined) return children(data);
  return error ? <Failed error={error} again={() => { refetch(); }} /> : <Waiting />;
}
