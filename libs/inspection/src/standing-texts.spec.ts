import { standingTextsOf } from './standing-texts.js';

type Versions = Parameters<typeof standingTextsOf>[0];
const version = (id: string, occurredOn: string, fromYear?: number): object => ({ state: { id, occurredOn, data: { blockId: 'S05', text: `text ${id}`, ...(fromYear && { fromYear }) } } });
const inForce = (year: number, ...versions: object[]): string | undefined => standingTextsOf(versions as unknown as Versions, year).get('S05')?.record;

it('takes the latest version made for the year or an earlier one', () => {
  const versions = [version('a', '2021-03-01'), version('b', '2023-01-20', 2022), version('c', '2023-01-25', 2022), version('d', '2024-01-10')];
  expect([2020, 2021, 2022, 2023, 2024].map((year) => inForce(year, ...versions))).toEqual([undefined, 'a', 'c', 'c', 'd']);
});

it('keeps a later year free of what is mended for an earlier one', () => {
  expect(inForce(2023, version('new', '2023-06-01', 2023), version('mended', '2023-07-01', 2022))).toBe('new');
  expect(inForce(2022, version('new', '2023-06-01', 2023), version('mended', '2023-07-01', 2022))).toBe('mended');
});
