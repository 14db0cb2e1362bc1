import { createCatalogue, recordTypes } from '@app/catalogue';
import { claims } from '../composition/claims.js';
import { facts } from '../composition/facts.js';
import { templateBook } from '../composition/template-book.js';
import { type Piece, piecesOf } from '../composition/template-text.js';
import { common } from './common/index.js';
import { fieldcare } from './fieldcare.js';
import type { TemplatePack, TemplateText } from './grammar.js';
import { templatePacks } from './index.js';
import { allUnits, plan, problems, workDone } from './outline.js';

const catalogue = createCatalogue(recordTypes);
const pieces = templatePacks.flatMap(textsOf).flatMap(piecesOf).flatMap(flat);

describe('the templates', () => {
  it.each([common, fieldcare])('speak of no trade in the pack %#', (pack) => {
    expect(JSON.stringify(pack)).not.toContain('湿地');
  });

  it('name only facts, claims and words that exist', () => {
    const { words } = templateBook([], 2022);
    const unknown = pieces.filter((piece) =>
      (piece.kind === 'fact' && !(piece.name in facts)) ||
      (piece.kind === 'claim' && !(piece.word in claims)) ||
      (piece.kind === 'word' && !(piece.name in words)));
    expect(unknown).toEqual([]);
  });

  it('use every fact and claim', () => {
    const used = new Set(pieces.flatMap((piece) => (piece.kind === 'fact' ? piece.name : piece.kind === 'claim' ? piece.word : [])));
    expect([...Object.keys(facts), ...Object.keys(claims)].filter((name) => !used.has(name))).toEqual([]);
  });

  it('print each measure in the unit the catalogue gives it', () => {
    const figures = pieces.flatMap((piece) => (piece.kind === 'figure' ? `${piece.measure} ${piece.unit}` : []));
    const declared = [...catalogue.measures.values()].filter(({ listed }) => listed).map(({ code, unit }) => `${code} ${unit}`);
    expect(figures.filter((figure) => !declared.includes(figure))).toEqual([]);
  });

  it('ask only for record types of the catalogue', () => {
    const asked = templatePacks.flatMap(({ units }) => units).flatMap((unit) => (unit.kind === 'sentence' ? [] : unit.versions.flatMap(({ when }) => when ?? [])));
    expect(asked.filter((type) => !catalogue.types.has(type))).toEqual([]);
  });

  it('have a place in the outline, and cover with it S01 to S54', () => {
    const placed = new Set([
      'S01', 'S02', workDone.heading, problems.heading, ...problems.units, plan.heading,
      ...plan.items.flatMap(({ heading, sentences }) => [heading, ...sentences]),
      ...workDone.sections.flatMap(({ heading, paragraphs }) => [heading, ...paragraphs.flatMap(({ units, points = [] }) => [...units, ...points.flat()])]),
    ]);
    const written = new Set(templatePacks.flatMap(({ units }) => units.map(({ unit }) => unit)));
    expect([...placed].sort()).toEqual(allUnits);
    expect([...written].filter((unit) => !placed.has(unit))).toEqual([]);
  });

  it('list the wordings of a standing text from the oldest to the newest', () => {
    const standing = templatePacks.flatMap(({ units }) => units.flatMap((unit) => (unit.kind === 'sentence' ? [] : [unit.versions.map(({ from }) => from)])));
    expect(standing).toEqual(standing.map((years) => [...years].sort((a, b) => a - b)));
  });
});

function textsOf({ units }: TemplatePack): TemplateText[] {
  return units.flatMap((unit) => {
    if (unit.kind !== 'sentence') return [];
    return unit.clauses.flatMap((clause) => (typeof clause === 'string' ? [clause] : [clause.lead, ...clause.parts]));
  });
}

function flat(piece: Piece): Piece[] {
  return piece.kind === 'optional' ? piece.pieces.flatMap(flat) : [piece];
}
