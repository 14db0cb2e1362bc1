import { type Catalogue, lackingEvidence, say, type Text } from '@app/catalogue';
import { type AttachedFile, proves, type RecordState } from '@app/ledger';
import { packPath } from './file-names.js';
import type { MissingFile, PackFile, PackIndex } from './pack-index.js';

/** A record of a pack as it stood, with the figures it counts in. */
export interface PackedRecord {
  state: RecordState;
  figures: ReadonlySet<string>;
}

/** What a check of the files found: by digest; a file not named is sound. */
export type Damages = ReadonlyMap<string, 'missing' | 'changed'>;

const WHY = {
  never: say('从未上传', 'never attached'),
  named: say('登记时注明在案，文件未上传', 'named as on file when it was recorded; the file was not attached'),
  missing: say('文件已不在存储中', 'the file is no longer in the store'),
  changed: say('文件内容与校验值不符', 'the content of the file is not what its digest says'),
};

/** Puts files and gaps in order: by day, then as recorded, then as attached. Pure: the same records give the same index. */
export function composeIndex(
  about: Omit<PackIndex, 'files' | 'missing' | 'records'>, records: readonly PackedRecord[], catalogue: Catalogue, damages: Damages,
): PackIndex {
  const labelOf = (type: string): Text => catalogue.types.get(type)?.label ?? say(type, type);
  const sound = (file: AttachedFile): boolean => proves(file) && !damages.has(file.sha256);
  const width = String(records.reduce((sum, { state }) => sum + state.files.filter(sound).length, 0)).length;
  const files: PackFile[] = [];
  const paths = new Map<string, string>();
  for (const { state, figures } of records) {
    for (const file of state.files.filter(sound)) {
      const number = files.length + 1;
      const path = paths.get(file.sha256) ?? packPath(number, width, { date: state.occurredOn, kind: file.kind, record: state.id, fileName: file.fileName });
      paths.set(file.sha256, path);
      files.push({
        number, path, title: file.title ?? file.fileName, kind: file.kind, date: state.occurredOn, record: state.id, recordType: labelOf(state.type),
        figures: [...figures].sort().map((code) => ({ code, label: catalogue.measures.get(code)?.label ?? say(code, code) })),
        pages: file.pages, sha256: file.sha256, bytes: file.bytes, containsPersonalData: file.containsPersonalData,
      });
    }
  }
  return { ...about, records: records.length, files, missing: records.flatMap(({ state }) => missingOf(state, catalogue, damages, labelOf(state.type))) };
}

function missingOf(state: RecordState, { types }: Catalogue, damages: Damages, recordType: Text): MissingFile[] {
  const miss = (kind: string, why: Text): MissingFile => ({ date: state.occurredOn, record: state.id, recordType, kind, why });
  const filed = new Set(state.files.filter(proves).map(({ kind }) => kind));
  const type = types.get(state.type);
  return [
    ...(type ? lackingEvidence(state, type).map((kinds) => miss(kinds.join(' / '), WHY.never)) : []),
    ...state.named.filter((kind) => !filed.has(kind)).map((kind) => miss(kind, WHY.named)),
    ...state.files.filter(proves).flatMap((file) => {
      const what = damages.get(file.sha256);
      return what === undefined ? [] : [miss(file.title ?? file.fileName, WHY[what])];
    }),
  ];
}
