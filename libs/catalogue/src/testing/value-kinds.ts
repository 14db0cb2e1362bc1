/** What the exchange format says of one field: values at and inside its bounds, and values that must be refused. */
export interface ValueKind {
  required: boolean;
  good: readonly [unknown, ...unknown[]];
  bad: readonly unknown[];
}

/** `good` replaces the values tried, where another field bounds this one. */
interface Given {
  good?: readonly [unknown, ...unknown[]];
}

const LONGEST = '长'.repeat(500);

export function required(kind: ValueKind): ValueKind {
  return { ...kind, required: true };
}

export function text(): ValueKind {
  return { required: false, good: ['文', LONGEST, '𠮷'.repeat(500)], bad: ['', `${LONGEST}长`, 1, true, [], {}, null] };
}

export function texts({ min = 0, good, distinct = false }: Given & { min?: number; distinct?: boolean } = {}): ValueKind {
  const few = min > 0 ? [[]] : [];
  const repeated = distinct ? [['甲', '甲']] : [];
  return { required: false, good: good ?? [['甲'], ['甲', '乙']], bad: [...few, ...repeated, [''], [1], [null], '甲', 1, {}, null] };
}

export function integer({ min = 0, max, good }: Given & { min?: number; max?: number } = {}): ValueKind {
  const over = max === undefined ? [] : [max + 1];
  return { required: false, good: good ?? [min, max ?? min + 1], bad: [min - 1, ...over, min + 0.5, '1', true, [], {}, null] };
}

export function year(): ValueKind {
  return integer({ min: 1, max: 9999 });
}

export function decimal(good: readonly [number, ...number[]], beyond: readonly number[] = []): ValueKind {
  return { required: false, good, bad: [...beyond, '1', true, [], {}, null, Infinity] };
}

export function flag(): ValueKind {
  return { required: false, good: [true, false], bad: ['true', 1, 0, null, [], {}] };
}

export function words(...list: readonly [string, ...string[]]): ValueKind {
  return { required: false, good: list, bad: ['其他', '', list[0].toUpperCase() + ' ', 1, null, []] };
}

export function date(): ValueKind {
  return {
    required: false,
    good: ['2022-05-18', '2024-02-29', '0001-01-01', '9999-12-31'],
    bad: ['2023-02-29', '2022-13-01', '0000-01-01', '2022-5-18', '2022-05-18T00:00:00+08:00', '', 20220518, null],
  };
}

export function clock(): ValueKind {
  return { required: false, good: ['00:00', '23:59'], bad: ['24:00', '9:30', '09:60', '09:30:00', '', 930, null] };
}

export function digest(): ValueKind {
  return { required: false, good: ['0123456789abcdef'.repeat(4)], bad: ['0'.repeat(63), '0'.repeat(65), 'A'.repeat(64), '', 1, null] };
}

export function instant(): ValueKind {
  return { required: false, good: ['2022-04-18T08:55:00+08:00', '2022-04-18T00:55:00Z'], bad: ['2022-04-18T08:55:00', '2022-04-18', '', 1, null] };
}
