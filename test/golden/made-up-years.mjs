/**
 * Six made-up years, typed in by hand: what every indicator of the default set was, and what the catalogue of indicators
 * says of its weight and rule. Nothing here knows the product's code.
 */
export const STAGES = ['empty', 'nothing', 'half', 'thirds', 'over', 'struck'];

/** Inputs of a stage: `[numerator or value, denominator]`; null: nobody has said. `struck` is `over` but for the veto. */
const rate = (code, weight, target, na, inputs, rest = {}) => ({ code, weight, target, na, kind: 'RATIO', inputs, unit: '％', ...rest });
const count = (code, weight, target, step, values, rest = {}) =>
  ({ code, weight, target, na: 'zero', kind: 'PER_MISSING', step, inputs: [0, ...values].map((value) => [value, null]), ...rest });
const deadline = (code, weight, step, due, dates, rest = {}) => ({ code, weight, na: 'zero', kind: 'DEADLINE', step, due, dates: ['', '', ...dates], ...rest });
const none = [0, 0];
const unsaid = [0, null];

export const ROWS = [
  count('I-L01', 3, 3, 0.5, [0, 2, 1, 4]),
  count('I-L02', 1.5, 6, 0.3, [0, 3, 2, 8], { cap: 1.2 }),
  count('I-L03', 0.5, 1, 0, [0, 1, 1, 2], { kind: 'BOOL' }),
  deadline('I-L04', 3, 1, '2023-02-10', ['2023-02-11', '2023-02-10', '2023-01-20'], { na: 'exclude' }),
  deadline('I-L05', 1.5, 0.5, '2023-03-01', ['2023-03-02', '2023-03-01', '2023-02-01']),
  deadline('I-L06', 1.5, 1, '2023-04-01', ['2023-05-02', '2023-04-01', '2023-03-20']),
  rate('I-L07', 2, 100, 'exclude', [none, [0, 4], [2, 4], [2, 3], [4, 4]]),
  rate('I-L08', 1, 100, 'exclude', [none, [0, 4], [2, 4], [1, 3], [3, 3]]),
  count('I-L09', 1, 4, 0.25, [0, 2, 1, 5]),
  count('I-S01', 3, 24, 0.2, [0, 12, 17, 30]),
  count('I-S02', 3, 12, 0, [0, 6, 7, 12], { kind: 'RATIO' }),
  count('I-S03', 2, 4, 0, [0, 2, 3, 4], { kind: 'RATIO' }),
  rate('I-S04', 1.5, 95, 'zero', [none, [0, 60], [40, 60], [21, 33], [58, 60]]),
  rate('I-S05', 1.5, 95, 'zero', [none, none, [20, 40], [7, 21], [58, 58]]),
  rate('I-S06', 2, 100, 'zero', [none, [0, 9], [6, 9], [7, 9], [9, 9]]),
  rate('I-S07', 2, 100, 'zero', [none, none, [3, 6], [3, 7], [9, 9]]),
  rate('I-S08', 2, 40, 'exclude', [unsaid, [0, 9], [180, 9], [299, 9], [540, 9]], { kind: 'BAND', width: 4, step: 0.2, unit: '学时' }),
  count('I-S09', 1, 1, 1, [0, 1, 0, 2]),
  count('I-S10', 0.5, 1, 0, [0, 1, 0, 2], { kind: 'BOOL' }),
  count('I-S11', 1, 2, 0.5, [0, 1, 1, 6]),
  rate('I-S12', 0.5, 100, 'exclude', [none, [0, 14], [7, 14], [5, 14], [14, 14]]),
  deadline('I-P01', 2, 0.5, '2022-03-31', ['2022-04-01', '2022-03-31', '2022-01-31']),
  rate('I-P02', 3, 100, 'zero', [[0, 5], [0, 5], [2, 5], [3, 5], [5, 5]]),
  rate('I-P03', 3, 100, 'exclude', [unsaid, [0, 6], [3, 6], [2, 6], [6, 6]]),
  count('I-P04', 2, 12, 0.2, [0, 6, 7, 24]),
  count('I-P05', 1, 4, 0.25, [0, 2, 1, 5]),
  count('I-P06', 1, 4, 0.25, [0, 2, 3, 9]),
  rate('I-P07', 2, 100, 'zero', [[0, 5], [0, 5], [3, 5], [1, 5], [5, 5]]),
  { code: 'I-P08', weight: 1, na: 'exclude', kind: 'GRADE', grades: ['', '较差', '良好', '一般', '优秀'] },
  count('I-W01', 3, 1200, 0, [0, 600, 401, 1392], { kind: 'RATIO' }),
  rate('I-W02', 3, 95, 'exclude', [unsaid, [0, 104], [52, 104], [35, 104], [104, 104]]),
  rate('I-W03', 2, 95, 'zero', [none, none, [300, 600], [134, 401], [1392, 1392]]),
  rate('I-W04', 2, 100, 'exclude', [none, [0, 6], [3, 6], [2, 7], [6, 6]]),
  rate('I-W05', 1, 100, 'exclude', [unsaid, [0, 7], [4, 7], [2, 7], [7, 7]]),
  rate('I-W06', 1, 100, 'exclude', [none, [0, 20], [10, 20], [7, 20], [20, 20]]),
  rate('I-W07', 1, 100, 'exclude', [none, [0, 21], [10, 21], [7, 21], [24, 21]]),
  rate('I-W08', 1, 100, 'exclude', [unsaid, [0, 4], [2, 4], [1, 4], [5, 4]]),
  rate('I-W09', 2, 100, 'exclude', [[0, 68], [0, 68], [34, 68], [23, 68], [68, 68]]),
  rate('I-W10', 2, 100, 'exclude', [none, [0, 8], [4, 8], [3, 8], [8, 8]]),
  rate('I-W11', 1, 100, 'full', [none, [0, 2], [1, 2], [1, 3], [2, 2]]),
  rate('I-W12', 1, 100, 'exclude', [none, [0, 80], [40, 80], [27, 80], [80, 80]]),
  count('I-A01', 0, 1, 0, [0, 23, 16, 46], { kind: 'BOOL' }),
  rate('I-A02', 2, 100, 'exclude', [none, [0, 46], [23, 46], [15, 46], [46, 46]]),
  count('I-A03', 0, 1, 0, [0, 26, 17, 52], { kind: 'BOOL' }),
  rate('I-A04', 2, 100, 'exclude', [none, [0, 52], [26, 52], [17, 52], [52, 52]]),
  rate('I-A05', 2, 100, 'exclude', [none, [0, 4], [2, 4], [1, 3], [4, 4]]),
  count('I-A06', 2, 0, 2, [0, 1, 0, 3], { kind: 'PER_EVENT' }),
  rate('I-O01', 2, 100, 'exclude', [none, [0, 4], [3, 4], [2, 3], [4, 4]]),
  rate('I-O02', 2, 100, 'exclude', [none, [0, 4], [2, 4], [1, 3], [4, 4]]),
  rate('I-O03', 2, 95, 'exclude', [none, [0, 4], [2, 4], [1, 3], [4, 4]]),
  rate('I-O04', 2, 100, 'exclude', [none, [0, 6], [3, 6], [4, 6], [6, 6]], { kind: 'PER_EVENT', step: 0.5, misses: true }),
  rate('I-O05', 1, 100, 'exclude', [none, [0, 2], [1, 2], [2, 3], [2, 2]], { kind: 'PER_EVENT', step: 1, misses: true }),
  deadline('I-O06', 1, 0.5, '2023-01-31', ['2023-02-28', '2023-01-31', '2023-01-05']),
  rate('I-E01', 1.5, 100, 'exclude', [none, [0, 6], [3, 6], [2, 6], [6, 6]]),
  rate('I-E02', 1, 100, 'exclude', [none, [0, 6], [3, 6], [2, 6], [6, 6]]),
  rate('I-E03', 1.5, 100, 'exclude', [none, [0, 4], [2, 4], [3, 3], [4, 4]]),
  rate('I-E04', 1, 100, 'exclude', [unsaid, [0, 9], [4, 9], [3, 9], [9, 9]]),
  // The lower of what was done of the plan and what of it was published.
  rate('I-E05', 1, 100, 'exclude', [unsaid, [0, 10], [5, 10], [7, 10], [12, 10]], { second: [none, [0, 4], [3, 4], [1, 3], [12, 12]] }),
  rate('I-E06', 1, 90, 'exclude', [none, [0, 10], [5, 10], [20, 30], [10, 10]], { kind: 'BAND', width: 10, step: 0.25 }),
  rate('I-E07', 1, 100, 'exclude', [none, [0, 2], [1, 2], [1, 3], [2, 2]]),
  rate('I-E08', 1, 100, 'exclude', [none, [0, 2], [1, 2], [2, 3], [2, 2]], { kind: 'PER_EVENT', step: 1, misses: true }),
  rate('I-E09', 1, 10, 'full', [none, [0, 5], [1, 5], [1, 3], [3, 5]], { kind: 'PER_EVENT', step: 0.5 }),
  rate('I-E10', 0.5, 100, 'full', [none, [0, 2], [1, 2], [1, 3], [2, 2]]),
  count('I-E11', 1, 1, 0, [0, 1, 0, 2], { kind: 'BOOL' }),
  rate('I-E12', 0.25, 80, 'exclude', [none, [0, 5], [2, 5], [1, 3], [5, 5]]),
  deadline('I-E13', 0.25, 0.1, '2023-01-31', ['2023-02-01', '2023-01-31', '2023-01-10']),
  count('I-E14', 0, 1, 0, [0, 1, 1, 2], { kind: 'BOOL' }),
];

/** Awards of the county, the city and the province; criticisms, inspection findings and those of them rectified; vetoes. */
export const EXTRAS = {
  awards: [[0, 0, 0], [0, 0, 0], [1, 0, 0], [1, 1, 0], [2, 1, 1], [2, 1, 1]],
  criticisms: [[0, 0, 0], [0, 0, 0], [1, 2, 1], [0, 1, 0], [4, 2, 2], [4, 2, 2]],
  vetoes: [0, 0, 0, 0, 0, 1],
};
