import { Flex, Progress, Typography } from 'antd';
import type { ReactNode } from 'react';
import { useText } from '../../language/language.js';
import { say } from '../../language/text.js';
import { numberText } from '../../shared/number.js';
import type { Progress as HowFar } from './send-file.js';

/** How far the server has come with a file. */
export function UnderWay({ name, writing, progress }: { name: string; writing: boolean; progress: HowFar | undefined }): ReactNode {
  const t = useText();
  const percent = progress && progress.totalBytes > 0 ? Math.floor((100 * progress.bytesRead) / progress.totalBytes) : 0;
  const doing = progress === undefined ? say('正在上传和读取', 'Uploading and reading')
    : writing ? say(`正在写入，已处理 ${numberText(progress.lines)} 行`, `Writing, ${numberText(progress.lines)} lines done`) : say(`正在检查，已检查 ${numberText(progress.lines)} 行`, `Checking, ${numberText(progress.lines)} lines done`);
  return (
    <Flex vertical gap="small" role="status" style={{ padding: 24 }}>
      <Typography.Text strong>{name}</Typography.Text>
      <Progress percent={percent} status="active" aria-label={t(say('进度', 'Progress'))} />
      <Typography.Text type="secondary">{t(doing)}</Typography.Text>
    </Flex>
  );
}
