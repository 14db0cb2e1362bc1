import { Alert } from 'antd';
import type { ReactNode } from 'react';
import { ApiProblem } from '../../api/problem.js';

/** Why something was refused: the server's sentence, and each thing to mend. */
export function Faults({ error }: { error: Error | null }): ReactNode {
  if (!error) return null;
  const faults = error instanceof ApiProblem ? error.errors : [];
  return <Alert type="error" showIcon role="alert" title={error.message} description={faults.length > 0 && <ul style={{ margin: 0, paddingInlineStart: 20 }}>{faults.map(({ pointer, message }) => <li key={`${pointer} ${message}`}>{message}</li>)}</ul>} />;
}
