import type { components } from '../../api/schema.generated.js';

export type Assessment = components['schemas']['Assessment'];
export type Indicator = components['schemas']['Indicator'];
export type CoursePoint = components['schemas']['CoursePoint'];
export type Supposition = components['schemas']['Simulation']['records'][number];

/** A value as it is read: with its unit, or the date or grade it is. */
export function valueText({ value, unit }: Pick<Indicator, 'value' | 'unit'>, number: (value: number) => string): string {
  if (value === null) return '—';
  return typeof value === 'number' ? `${number(value)} ${unit}` : value;
}

/** The indicators of each dimension, in the order of the set; a dimension without any is left out. */
export function byDimension({ dimensions, indicators }: Pick<Assessment, 'dimensions' | 'indicators'>): { dimension: Assessment['dimensions'][number]; lines: Indicator[]; score: number; weight: number }[] {
  return dimensions.flatMap((dimension) => {
    const lines = indicators.filter((one) => one.dimension === dimension.code);
    const counted = lines.filter(({ applicable }) => applicable);
    const sum = (numbers: readonly number[]): number => Math.round(numbers.reduce((total, one) => total + one, 0) * 100) / 100;
    return lines.length === 0 ? [] : [{ dimension, lines, score: sum(counted.map(({ score }) => score ?? 0)), weight: sum(counted.map(({ weight }) => weight)) }];
  });
}
