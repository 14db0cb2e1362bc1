import { barrelSource } from './barrel-source.js';

const FILES = ['wetland/b-thing-done.ts', 'common/a-thing.ts'];

it('imports and lists every type file, in the order of paths', () => {
  expect(barrelSource(FILES)).toBe(`// Generated from the folders of the catalogue by \`npm run generate\`. Not to be edited.
import type { RecordType } from './definition/record-type.js';
import aThing from './common/a-thing.js';
import bThingDone from './wetland/b-thing-done.js';

export const recordTypes: readonly RecordType[] = [
  aThing,
  bThingDone,
];
`);
});

it('leaves aside what is no type file, and reads paths of either kind', () => {
  const others = ['index.ts', 'common/a-thing.spec.ts', 'common', 'measure/tally.ts', 'common/deep/x.ts', 'common/notes.md'];
  expect(barrelSource([...others, 'wetland\\b-thing-done.ts', 'common/a-thing.ts'])).toBe(barrelSource(FILES));
});
