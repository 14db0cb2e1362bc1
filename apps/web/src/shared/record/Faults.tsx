import { Alert } from 'antd';
import type { ReactNode } from 'react';
import { ApiProblem } from '../../api/problem.js';

/** Why something was refused: the server's sentence, and each thing to mend. */
export function Faults({ error }: { error: Error | null }): ReactNode {
  if (!error) return null;
  // The sentence names a single fault itself.
  const faults = error instanceof ApiProblem && error.errors.length > 1 ? error.errors : [];
  const title = error instanceof ApiProblem && faults.length > 0 ? error.body?.title ?? error.message : error.message;
  return <Alert type="error" showIcon role="alert" title={title} description={faults.length > 0 && <ul style={{ margin: 0, paddingInlineStart: 20 }}>{faults.map(({ pointer, message }) => <li key={`${pointer} ${message}`}>{message}</li>)}</ul>} />;
}
