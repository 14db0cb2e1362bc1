import { DownloadOutlined } from '@ant-design/icons';
import { useMutation } from '@tanstack/react-query';
import { Alert, Button } from 'antd';
import type { ReactNode } from 'react';
import { useWorkplace } from '../../app/workplace.js';
import { useText } from '../../language/language.js';
import { say } from '../../language/text.js';
import { save } from '../../shared/save.js';
import { markedCopy } from './send-file.js';

/** The same table with the cells to mend marked: repaired and uploaded again it enters no row twice. */
export function MarkedCopy({ file }: { file: File }): ReactNode {
  const t = useText();
  const { organization } = useWorkplace();
  const take = useMutation({
    mutationFn: async () => { save(await markedCopy(file, organization), `${file.name.replace(/\.\w+$/, '')}${t(say('（已标出问题）', ' (marked)'))}.xlsx`); },
  });
  return (
    <>
      <Button type="primary" icon={<DownloadOutlined />} loading={take.isPending} onClick={() => { take.mutate(); }}>{t(say('下载标出问题的副本', 'Download a marked copy'))}</Button>
      {take.error && <Alert type="error" title={take.error.message} />}
    </>
  );
}
