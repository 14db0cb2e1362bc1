import { Alert } from 'antd';
import type { ReactNode } from 'react';
import { ApiProblem } from '../../api/problem.js';

/** What the server did not take, beside what was asked. */
export function NotTaken({ error }: { error: Error | null }): ReactNode {
  if (!error) return null;
  const faults = error instanceof ApiProblem ? error.errors : [];
  const list = faults.length > 0 ? <ul style={{ margin: 0, paddingInlineStart: 20 }}>{faults.map(({ pointer, message }) => <li key={pointer + message}>{pointer === '' ? message : `${pointer}：${message}`}</li>)}</ul> : undefined;
  return <Alert type="error" showIcon title={error.message} description={list} />;
}
