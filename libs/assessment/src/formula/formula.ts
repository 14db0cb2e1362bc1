/** A list in a formula: names written out, or what the organisation said of itself. */
export type FormulaList =
  | { kind: 'names'; names: readonly string[] }
  /** A list of the profile; `due`: only what lies no later than the day looked at. */
  | { kind: 'profile'; name: string; due: boolean }
  /** The reports of the supervision cycle that are due by the day: one a week, one a month, one a quarter. */
  | { kind: 'cycles' }
  /** Those who led the bureau, each in his or her time. */
  | { kind: 'leaders' };

/**
 * The closed language of formulas. Nothing else can be said in it, so nothing else can happen.
 * Numbers: `measure`, `profile` (a number the organisation recorded), `calendar` (periods ended by the day), `sumOf`
 * (amounts at the names of a list), `covered` (how many names of a list are keys), `count` (how many a list has),
 * `indicator` (another's value) and arithmetic. `percent` keeps what it is made of. `first` and `latest` give a date, `grade` a word.
 */
export type Formula =
  | { kind: 'number'; value: number }
  | { kind: 'measure'; code: string }
  | { kind: 'profile'; name: string }
  | { kind: 'calendar'; period: 'weeks' | 'months' | 'quarters' }
  | { kind: 'sumOf' | 'covered'; measure: string; list: FormulaList }
  | { kind: 'count'; list: FormulaList }
  | { kind: 'indicator'; code: string }
  | { kind: 'arithmetic'; operator: '+' | '-' | '*' | '/'; left: Formula; right: Formula }
  | { kind: 'percent'; numerator: Formula; denominator: Formula }
  | { kind: 'choice'; pick: 'min' | 'max'; of: readonly Formula[] }
  | { kind: 'date'; pick: 'first' | 'latest'; measure: string; list: FormulaList | undefined }
  /** The later of two dates; none while one of them is missing. */
  | { kind: 'later'; left: Formula; right: Formula }
  | { kind: 'grade'; measure: string };

/** The formulas directly inside a formula. */
export function innerOf(formula: Formula): readonly Formula[] {
  switch (formula.kind) {
    case 'arithmetic':
    case 'later':
      return [formula.left, formula.right];
    case 'percent':
      return [formula.numerator, formula.denominator];
    case 'choice':
      return formula.of;
    default:
      return [];
  }
}

/** A formula and all that stands in it. */
export function* partsIn(formula: Formula): Generator<Formula> {
  yield formula;
  for (const inner of innerOf(formula)) yield* partsIn(inner);
}

/** The measures a formula is made of, in the order in which it names them. */
export function measuresIn(formula: Formula): string[] {
  const codes = [...partsIn(formula)].flatMap((part) => {
    if (part.kind === 'measure') return [part.code];
    return 'measure' in part ? [part.measure] : [];
  });
  return [...new Set(codes)];
}
