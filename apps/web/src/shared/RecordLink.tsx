import { Typography } from 'antd';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useWorkplace } from '../app/workplace.js';

/** A record by what it is and its number; opens it. */
export function RecordLink({ id, label }: { id: string; label: string }): ReactNode {
  const { to } = useWorkplace();
  return <Link to={to(`records/${encodeURIComponent(id)}`)}>{label} <Typography.Text type="secondary">{id}</Typography.Text></Link>;
}
