import { FileOutlined } from '@ant-design/icons';
import { type ReactNode, useEffect, useState } from 'react';

/** What a chosen file looks like, before the server has it. */
export function FileThumbnail({ file }: { file: File }): ReactNode {
  const [address, setAddress] = useState<string>();
  useEffect(() => {
    if (!file.type.startsWith('image/')) return undefined;
    const made = URL.createObjectURL(file);
    setAddress(made);
    return () => { URL.revokeObjectURL(made); };
  }, [file]);
  return address === undefined ? <FileOutlined style={{ fontSize: 24, width: 40 }} /> : <img src={address} alt="" />;
}
