import type { DrawnType } from '../drawn-types.js';
import type { Pack } from '@app/catalogue';
import type { UnitClass } from '../model.js';

/**
 * The language of the templates. A text may hold
 * - `{study.sessions|次}`  a figure by its measure, with its unit word (none after ％);
 * - `{@laws}`              a fact or list drawn from records, by its name in `composition/facts.ts`;
 * - `{?电话}`              a word that claims something, printed only when the records bear it (`composition/claims.ts`);
 * - `{year}` `{trade}`     a word of the report: its year, or what the pack calls the thing cared for;
 * - `[[ … ]]`              a part that goes when a figure or fact in it is absent.
 * A clause goes when a figure or fact outside such brackets is absent; a figure is absent at 0, at n/a, and without records.
 */
export type TemplateText = string;

/** Clauses that share an opening, as 为7个镇选聘 with 协管员7名 and 专职管护员20名. */
export interface ClauseGroup {
  lead: TemplateText;
  parts: readonly TemplateText[];
  joiner: '、' | '，';
}

export type Clause = TemplateText | ClauseGroup;

/** A sentence made from the year. It goes when no clause with a figure or a fact is left; plain clauses only accompany. */
export interface SentenceTemplate {
  kind: 'sentence';
  unit: string;
  class: UnitClass;
  clauses: readonly Clause[];
  /** The unit with which it makes one sentence: where that follows, it ends in ； instead of 。 */
  runsInto?: string;
}

/** One wording of a standing text; of those that fit, the last in the list is printed. */
export interface Wording {
  /** First reporting year it fits: texts follow the law in force. */
  from: number;
  /** A record type that must be on record in the year for it to be true. */
  when?: DrawnType;
  text: string;
}

/** A standing text: a narrative block, or a heading without its number. It says what is meant and held to, never what was done. */
export interface StandingTemplate {
  kind: 'narrative' | 'heading';
  unit: string;
  versions: readonly Wording[];
}

export type UnitTemplate = SentenceTemplate | StandingTemplate;

/** The templates of a pack. Where packs give one unit twice, the pack further down the list of packs wins. */
export interface TemplatePack {
  pack: Pack;
  /** What the pack calls the thing cared for; it stands before 管护站, 巡查 and the like. */
  trade: string;
  units: readonly UnitTemplate[];
}

export function sentence(
  unit: string,
  unitClass: UnitClass,
  clauses: readonly Clause[],
  options: { runsInto?: string } = {},
): SentenceTemplate {
  return { kind: 'sentence', unit, class: unitClass, clauses, ...options };
}

export function narrative(unit: string, ...versions: Wording[]): StandingTemplate {
  return { kind: 'narrative', unit, versions };
}

/** The duty was laid down in December 2016; no report of this kind is older. */
export const FIRST_YEAR = 2016;

export function heading(unit: string, text: string): StandingTemplate {
  return { kind: 'heading', unit, versions: [{ from: 1, text }] };
}
