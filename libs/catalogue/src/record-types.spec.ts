import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { barrelSource, catalogueEdition, editionSource, evidenceKinds, isRuleFile, knownFieldsOf, labelOf, packs, recordTypes, shapeOf } from './index.js';

const SOURCE = fileURLToPath(new URL('.', import.meta.url));
const read = (path: string) => readFileSync(`${SOURCE}/${path}`, 'utf8');
const filesOf = (folder: string) => readdirSync(`${SOURCE}/${folder}`).map((name) => `${folder}/${name}`);

it('are all in the barrel: if this fails, run `npm run generate`', () => {
  expect(read('record-types.generated.ts')).toBe(barrelSource(packs.flatMap(filesOf)));
});

it('are of the edition that the files say: if this fails, run `npm run generate`', () => {
  const project = fileURLToPath(new URL('../../..', import.meta.url));
  const paths = (readdirSync(`${project}/libs`, { recursive: true }) as string[]).map((path) => `libs/${path.replaceAll('\\', '/')}`).filter(isRuleFile);
  const { version } = JSON.parse(readFileSync(`${project}/node_modules/chinese-days/package.json`, 'utf8')) as { version: string };
  const files = paths.map((path) => ({ path, text: readFileSync(`${project}/${path}`, 'utf8') }));
  expect(paths).toContain('libs/catalogue/src/common/study-session-held.ts');
  expect(editionSource([...files, { path: 'chinese-days', text: version }])).toContain(`'${catalogueEdition}'`);
});

it.each(recordTypes)('$type stands in a file of its name, in the folder of its pack', ({ type, pack }) => {
  const name = type.replace(/(?!^)[A-Z]/g, '-$&').toLowerCase();
  expect(read(`${pack}/${name}.ts`)).toContain(`type: '${type}'`);
});

it.each(packs.filter((pack) => pack !== 'wetland').flatMap(filesOf))('%s serves bureaus without wetlands', (path) => {
  expect(read(path)).not.toContain('湿地');
});

it.each(recordTypes)('$type has labels in both languages and somebody to record it', ({ label, fields, recorders }) => {
  const labels = [label, ...Object.entries(shapeOf(fields)).map(([name, field]) => labelOf(field, name))];
  for (const { zh, en } of labels) {
    expect(zh).toMatch(/\p{Script=Han}/u);
    expect(en).toMatch(/^[A-Z]/);
  }
  expect(recorders.length).toBeGreaterThan(0);
});

it('refer to fields that there are', () => {
  for (const recordType of recordTypes) {
    for (const { field, to, by } of recordType.references ?? []) {
      const target = recordTypes.find(({ type }) => type === to);
      expect(knownFieldsOf(recordType)).toContain(field);
      expect(target && ['id', ...knownFieldsOf(target)]).toContain(by);
    }
  }
});

it('have amendments, which count nothing', () => {
  const amendments = recordTypes.filter(({ amendment }) => amendment);
  expect(amendments.map(({ type }) => type).sort()).toEqual(
    ['CorrectionApproved', 'CorrectionRefused', 'CorrectionRequested', 'DuplicateMarked', 'DuplicateRevoked', 'EvidenceAttached', 'EvidenceRejected',
      'EvidenceReplaced', 'EvidenceVerified', 'RecordConfirmed', 'RecordCorrected', 'RecordReturned', 'RecordVoided', 'VoidRevoked', 'WarningAnswered'],
  );
  for (const { contributes, likeness } of amendments) expect([contributes, likeness]).toEqual([undefined, undefined]);
});

it('let a warden record patrols and issues only', () => {
  const ofWarden = recordTypes.filter(({ recorders, amendment }) => recorders.includes('warden') && !amendment).map(({ type }) => type);
  expect(ofWarden.sort()).toEqual(['PatrolCompleted', 'PatrolIssueFound']);
});

it.each(recordTypes)('$type asks for evidence that has an English name', ({ evidence = [], evidenceNames = {} }) => {
  expect(evidence.flat().filter((kind) => !(kind in evidenceKinds) && !(kind in evidenceNames))).toEqual([]);
});

it('no kind of evidence has a name that no type asks for', () => {
  const asked = new Set(recordTypes.flatMap(({ evidence = [] }) => evidence.flat()));
  expect(Object.keys(evidenceKinds).filter((kind) => !asked.has(kind))).toEqual([]);
});
