import type { DutyYear } from './duty-year.js';
import { templatePacks } from '../templates/index.js';
import type { StandingTemplate, UnitTemplate } from '../templates/grammar.js';

/** The templates of the packs that are on, by unit, and the words they share. */
export interface TemplateBook {
  templates: ReadonlyMap<string, UnitTemplate>;
  words: Readonly<Record<string, string>>;
}

/** Opens the templates for a year. `common` is always on. */
export function templateBook(packs: readonly string[], year: number): TemplateBook {
  const on = templatePacks.filter(({ pack }) => pack === 'common' || packs.includes(pack));
  return {
    templates: new Map(on.flatMap(({ units }) => units.map((template) => [template.unit, template]))),
    words: { year: String(year), trade: on.at(-1)?.trade ?? '' },
  };
}

/** The wording of a standing text for a year: of those that fit, the last. */
export function wordingOf({ versions }: StandingTemplate, year: DutyYear): string | undefined {
  return versions.filter(({ from, when }) => from <= year.year && (when === undefined || year.records(when).length > 0)).at(-1)?.text;
}
