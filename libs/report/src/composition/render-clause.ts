import type { Span } from '../model.js';
import type { Clause, ClauseGroup, SentenceTemplate, TemplateText } from '../templates/grammar.js';
import { type Claimed, claims } from './claims.js';
import { drawnFrom } from './drawn.js';
import type { DutyYear } from './duty-year.js';
import { facts } from './facts.js';
import { figureSpans } from './figures.js';
import { drawsOnRecords, type Piece, piecesOf } from './template-text.js';

/** What a text is rendered with: the year, and the words `{year}` and `{trade}`. */
export interface Rendering {
  year: DutyYear;
  words: Readonly<Record<string, string>>;
}

interface Rendered {
  spans: Span[];
  /** Holds a figure or a fact; without one in it a sentence says nothing. */
  live: boolean;
}

/** The text of a sentence without its closing mark; undefined when nothing of it is on record. */
export function renderSentence({ clauses }: SentenceTemplate, rendering: Rendering): Span[] | undefined {
  const rendered = clauses.flatMap((clause) => renderClause(clause, rendering) ?? []);
  if (!rendered.some(({ live }) => live)) return undefined;
  return tidy(join(rendered.map(({ spans }) => spans), '，'));
}

/** Puts neighbouring plain texts together. */
export function tidy(spans: readonly Span[]): Span[] {
  return spans.reduce<Span[]>((tidied, span) => {
    const last = tidied.at(-1);
    if (last && isPlain(last) && isPlain(span)) tidied[tidied.length - 1] = { text: last.text + span.text };
    else if (span.text !== '') tidied.push(span);
    return tidied;
  }, []);
}

function isPlain({ figure, records }: Span): boolean {
  return figure === undefined && records === undefined;
}

function renderClause(clause: Clause, rendering: Rendering): Rendered | undefined {
  return typeof clause === 'string' ? renderText(clause, rendering) : renderGroup(clause, rendering);
}

function renderText(text: TemplateText, rendering: Rendering): Rendered | undefined {
  const pieces = piecesOf(text);
  const spans = renderPieces(pieces, rendering);
  return spans && { spans, live: drawsOnRecords(pieces) };
}

function renderGroup({ lead, parts, joiner }: ClauseGroup, rendering: Rendering): Rendered | undefined {
  const rendered = parts.flatMap((part) => renderText(part, rendering) ?? []);
  if (rendered.length === 0) return undefined;
  const opening = renderPieces(piecesOf(lead), rendering) ?? [];
  return { spans: [...opening, ...join(rendered.map(({ spans }) => spans), joiner)], live: true };
}

function renderPieces(pieces: readonly Piece[], rendering: Rendering): Span[] | undefined {
  const rendered = pieces.map((piece) => renderPiece(piece, rendering));
  return rendered.includes(undefined) ? undefined : rendered.flatMap((spans) => spans ?? []);
}

function renderPiece(piece: Piece, rendering: Rendering): Span[] | undefined {
  const { year, words } = rendering;
  switch (piece.kind) {
    case 'text':
      return [{ text: piece.text }];
    case 'word':
      return [{ text: known(words, piece.name) }];
    case 'claim':
      return claimSpans(known(claims, piece.word)(year), piece.word);
    case 'figure':
      return figureSpans(year, piece.measure, piece.unit);
    case 'fact':
      return known(facts, piece.name)(year);
    case 'optional':
      return renderPieces(piece.pieces, rendering) ?? [];
  }
}

function claimSpans({ counted, against }: Claimed, word: string): Span[] {
  return counted.length > 0 && against.length === 0 ? drawnFrom(counted, word) ?? [] : [];
}

/** A name that a template uses; unknown ones are a fault of the template, never of a record. */
function known<T>(names: Readonly<Record<string, T>>, name: string): T {
  const found = Object.hasOwn(names, name) ? names[name] : undefined;
  if (found === undefined) throw new Error(`a template names ${name}, which nothing defines`);
  return found;
}

function join(parts: readonly (readonly Span[])[], mark: string): Span[] {
  return parts.flatMap((spans, index) => (index === 0 ? [...spans] : [{ text: mark }, ...spans]));
}
