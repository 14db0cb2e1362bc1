import { type Finding, finding } from '@app/catalogue';
import { Refused } from '@app/ledger';

/** A file that is not taken in, with the reason and how to mend it. */
export function refuseFile(code: string, zh: string, en: string): Refused {
  const why: Finding = finding('always', code, 'file', zh, en);
  return new Refused([why]);
}

export const refusals = {
  empty: () => refuseFile('file-empty', '文件是空的，请重新选择', 'the file is empty; choose another'),
  tooLarge: () => refuseFile('file-too-large', '文件超过 50 MB。请压缩图片或拆分后再传', 'the file is larger than 50 MB; make it smaller or split it'),
  program: (name: string) => refuseFile('file-program', `${name} 是程序或脚本，不能作为佐证`, `${name} is a program or script and cannot be evidence`),
  macros: (name: string) => refuseFile('file-macros', `${name} 含有宏。请另存为不含宏的文件或 PDF 后再传`, `${name} contains macros; save it without macros, or as PDF`),
  bomb: (name: string) => refuseFile('file-archive-bomb', `压缩包 ${name} 展开后过大、层数过多或文件过多。请分开上传其中的文件`, `the archive ${name} unpacks to too much, too deep or too many files; upload its files one by one`),
  locked: (name: string) => refuseFile('file-encrypted', `${name} 已加密，无法检查。请解密后再传`, `${name} is encrypted and cannot be checked; upload it without a password`),
  damaged: (name: string) => refuseFile('file-damaged', `${name} 已损坏或不完整，打不开。请重新导出后再传`, `${name} is damaged or not whole; export it again`),
  unknown: (name: string) => refuseFile('file-type-unknown', `${name} 的类型不在可接收之列。请用图片、PDF、Office 文件、文本、轨迹、录音录像或 zip`, `the type of ${name} is not taken in; use a picture, PDF, Office file, text, track, recording or zip`),
  mismatch: (name: string, mime: string, endings: readonly string[]) => refuseFile('file-type-mismatch',
    `${name} 的内容是 ${mime}，与文件名不符。请把扩展名改为 .${endings.join(' 或 .')}`, `the content of ${name} is ${mime}, which its name does not say; end its name in .${endings.join(' or .')}`),
};
