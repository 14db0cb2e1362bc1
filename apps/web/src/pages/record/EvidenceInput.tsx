import { CameraOutlined, DeleteOutlined, InboxOutlined } from '@ant-design/icons';
import { Button, Checkbox, Flex, Select, Typography, Upload } from 'antd';
import { type ReactNode, useEffect } from 'react';
import { useText } from '../../language/language.js';
import { say } from '../../language/text.js';
import { usePhone } from '../../shared/phone.js';
import { sizeText } from '../../shared/record/files.js';
import { useWords } from '../../shared/words.js';
import { FileThumbnail } from './FileThumbnail.js';

export interface ChosenFile {
  kind: string;
  file: File;
}

interface Props {
  /** Of every inner list one kind is wanted. */
  wanted: readonly (readonly string[])[];
  files: readonly ChosenFile[];
  onFiles: (files: ChosenFile[]) => void;
  /** Kinds that are on file elsewhere, on paper for instance. */
  onFile: readonly string[];
  onOnFile: (kinds: string[]) => void;
}

/** Photos and papers: dropped, pasted, chosen or taken with the camera; or a word that they are on file. */
export function EvidenceInput({ wanted, files, onFiles, onFile, onOnFile }: Props): ReactNode {
  const t = useText();
  const phone = usePhone();
  const { word } = useWords();
  const kinds = [...new Set([...wanted.flat(), '照片'])];
  const add = (more: readonly File[]): void => { onFiles([...files, ...more.map((file) => ({ file, kind: kindFor(file, wanted, files, kinds) }))]); };
  usePaste(add);
  const choose = { multiple: true, showUploadList: false, beforeUpload: (file: File, all: File[]) => {
    if (file === all[0]) add(all);
    return false;
  } };
  return (
    <Flex vertical gap="small">
      {phone
        ? (
          <Flex gap="small">
            <Upload {...choose} accept="image/*" capture="environment"><Button size="large" icon={<CameraOutlined />}>{t(say('拍照', 'Take a photo'))}</Button></Upload>
            <Upload {...choose}><Button size="large">{t(say('选文件', 'Choose files'))}</Button></Upload>
          </Flex>
        )
        : <Upload.Dragger {...choose} style={{ padding: 8 }}><InboxOutlined /> {t(say('把照片、签到表拖到这里，也可以粘贴或点击选择', 'Drop photos and papers here, paste them, or click to choose'))}</Upload.Dragger>}
      <ul className="file-rows">
        {files.map((chosen, index) => (
          <li key={`${chosen.file.name} ${String(index)}`}>
            <FileThumbnail file={chosen.file} />
            <Select aria-label={t(say('作为什么佐证', 'Evidence as'))} style={{ width: 120 }} value={chosen.kind} options={kinds.map((value) => ({ value, label: word('evidenceKinds', value) }))}
              onChange={(kind) => { onFiles(files.map((one) => (one === chosen ? { ...one, kind } : one))); }} />
            <Typography.Text ellipsis style={{ flex: 1, minWidth: 0 }}>{chosen.file.name}</Typography.Text>
            <Typography.Text type="secondary" className="figure">{sizeText(chosen.file.size)}</Typography.Text>
            <Button type="text" icon={<DeleteOutlined />} aria-label={t(say('不附这个文件', 'Leave this file out'))} onClick={() => { onFiles(files.filter((one) => one !== chosen)); }} />
          </li>
        ))}
      </ul>
      {wanted.length > 0 && (
        <Flex gap="small" wrap align="center">
          <Typography.Text type="secondary">{t(say('已有纸质或另存的：', 'On file elsewhere:'))}</Typography.Text>
          <Checkbox.Group options={wanted.flat().map((kind) => ({ value: kind, label: word('evidenceKinds', kind) }))} value={[...onFile]} onChange={onOnFile} />
        </Flex>
      )}
    </Flex>
  );
}

/** A picture is the photo that is wanted; anything else the first kind that nothing shows yet. */
function kindFor(file: File, wanted: Props['wanted'], files: Props['files'], kinds: readonly string[]): string {
  const photo = kinds.find((kind) => kind.includes('照片')) ?? '照片';
  if (file.type.startsWith('image/')) return photo;
  const lacking = wanted.find((some) => !some.some((kind) => files.some((one) => one.kind === kind)));
  return lacking?.find((kind) => kind !== photo) ?? wanted.flat()[0] ?? photo;
}

function usePaste(add: (files: File[]) => void): void {
  useEffect(() => {
    const paste = ({ clipboardData }: ClipboardEvent): void => {
      const pasted = [...clipboardData?.files ?? []];
      if (pasted.length > 0) add(pasted);
    };
    document.addEventListener('paste', paste);
    return () => { document.removeEventListener('paste', paste); };
  }, [add]);
}
