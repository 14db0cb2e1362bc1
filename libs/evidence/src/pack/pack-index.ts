import { type Language, say, type Text } from '@app/catalogue';

/** A file of a pack. */
export interface PackFile {
  /** 1, 2, 3 … in the order of the index. */
  number: number;
  /** What it is called in the pack; the same for a file that stands in the index twice. */
  path: string;
  title: string;
  kind: string;
  /** The day of the record it belongs to. */
  date: string;
  record: string;
  recordType: Text;
  /** Names of the figures its record counts in, and their codes. */
  figures: readonly { code: string; label: Text }[];
  pages: number | null;
  sha256: string;
  bytes: number;
  containsPersonalData: boolean;
}

/** What should be in a pack and is not: never passed over in silence. */
export interface MissingFile {
  date: string;
  record: string;
  recordType: Text;
  /** The kind wanted; of several, any one would do. */
  kind: string;
  why: Text;
}

/** A pack as it is told before any file of it is opened. */
export interface PackIndex {
  title: Text;
  organization: string;
  year: number;
  position: number;
  knownAt: string | null;
  /** Records behind the figures, with files or without. */
  records: number;
  files: readonly PackFile[];
  missing: readonly MissingFile[];
}

export const INDEX_WORDS = {
  heading: say('佐证材料包', 'Evidence pack'),
  asOf: say('截至', 'As of'),
  position: say('日志位置', 'log position'),
  files: say('目录', 'Index'),
  missing: say('缺少的材料', 'Missing'),
  nothingMissing: say('无', 'nothing'),
} as const;

export interface IndexColumn {
  label: Text;
  width: number;
  value: (file: PackFile, language: Language) => string | number;
}

/** The columns of the index, on paper and in the table alike. */
export const COLUMNS: readonly IndexColumn[] = [
  { label: say('序号', 'No.'), width: 6, value: ({ number }) => number },
  { label: say('材料名称', 'Title'), width: 36, value: ({ title }) => title },
  { label: say('种类', 'Kind'), width: 12, value: ({ kind }) => kind },
  { label: say('日期', 'Date'), width: 12, value: ({ date }) => date },
  { label: say('记录', 'Record'), width: 18, value: ({ record }) => record },
  { label: say('记录类型', 'Record type'), width: 18, value: ({ recordType }, language) => recordType[language] },
  { label: say('对应数字', 'Figures'), width: 36, value: ({ figures }, language) => figures.map(({ code, label }) => `${label[language]} (${code})`).join(language === 'zh' ? '；' : '; ') },
  { label: say('页数', 'Pages'), width: 6, value: ({ pages }) => pages ?? '' },
  { label: say('文件', 'File'), width: 48, value: ({ path }) => path },
  { label: say('SHA-256 校验值', 'SHA-256'), width: 66, value: ({ sha256 }) => sha256 },
];

export interface MissingColumn {
  label: Text;
  width: number;
  value: (missing: MissingFile, language: Language) => string;
}

export const MISSING_COLUMNS: readonly MissingColumn[] = [
  { label: say('日期', 'Date'), width: 12, value: ({ date }) => date },
  { label: say('记录', 'Record'), width: 18, value: ({ record }) => record },
  { label: say('记录类型', 'Record type'), width: 18, value: ({ recordType }, language) => recordType[language] },
  { label: say('缺少', 'Missing'), width: 24, value: ({ kind }) => kind },
  { label: say('原因', 'Why'), width: 48, value: ({ why }, language) => why[language] },
];

/** Of which moment it is, in words. */
export function momentOf({ position, knownAt }: Pick<PackIndex, 'position' | 'knownAt'>, language: Language): string {
  return `${INDEX_WORDS.asOf[language]} ${knownAt === null ? '' : `${knownAt} · `}${INDEX_WORDS.position[language]} ${String(position)}`;
}
