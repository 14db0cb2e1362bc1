import { alike } from './likeness.js';

it('does not mind width, case and outer spaces', () => {
  expect(alike('ＸＹ２０２２－００１ ', 1)).toBe(alike('xy2022-001', 1));
});

it('tells apart what differs, and which part is empty', () => {
  expect(alike('a', 'b')).not.toBe(alike('a', 'c'));
  expect(alike('a', undefined)).not.toBe(alike(undefined, 'a'));
});
