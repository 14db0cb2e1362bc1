import { Flex, Typography } from 'antd';
import type { ReactNode } from 'react';

/** The heading of a page, with what can be done there at its right. */
export function PageHead({ title, note, children }: { title: ReactNode; note?: ReactNode; children?: ReactNode }): ReactNode {
  return (
    <Flex justify="space-between" align="center" wrap gap="small" style={{ marginBottom: 16 }}>
      <div>
        <Typography.Title level={1} style={{ fontSize: 22, margin: 0 }}>{title}</Typography.Title>
        {note !== undefined && <Typography.Text type="secondary">{note}</Typography.Text>}
      </div>
      {children !== undefined && <Flex gap="small" wrap>{children}</Flex>}
    </Flex>
  );
}
