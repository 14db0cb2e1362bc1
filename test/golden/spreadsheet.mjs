/**
 * Writes the golden table as a flat spreadsheet: inputs and formulas, no results. The kept file is made of it by
 * `node spreadsheet.mjs > table.fods && soffice --headless --convert-to ods table.fods`.
 */
import { EXTRAS, ROWS, STAGES } from './made-up-years.mjs';

const HEAD = ['indicator', 'numerator or value', 'denominator', 'second numerator', 'second denominator', 'value', 'target', 'weight', 'points each', 'cap', 'band', 'done on', 'due on', 'grade', 'applies', 'points', 'shown', 'value shown'];
const escape = (text) => String(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
const text = (value) => `<table:table-cell office:value-type="string"><text:p>${escape(value)}</text:p></table:table-cell>`;
const number = (value) => (value === undefined || value === null ? '<table:table-cell/>' : `<table:table-cell office:value-type="float" office:value="${value}"/>`);
/** `=IF(F2="";0;1)` in the words of OpenFormula. */
const formula = (source) => `<table:table-cell table:formula="${escape(`of:=${source.replace(/\b([A-Z]\d+)(?::([A-Z]\d+))?\b/g, (_all, from, to) => (to ? `[.${from}:.${to}]` : `[.${from}]`))}`)}"/>`;
const row = (cells) => `<table:table-row>${cells.join('')}</table:table-row>`;

const GRADES = (cell) => `IF(${cell}="优秀";1;IF(${cell}="良好";0.8;IF(${cell}="一般";0.6;0)))`;
const capped = (loss, { cap }, at) => (cap === undefined ? loss : `MIN(J${at};${loss})`);

/** The rules of section 3.2, each as a person would write it into a sheet. */
const POINTS = {
  BOOL: (_row, at) => `IF(F${at}>=G${at};H${at};0)`,
  DEADLINE: (_row, at) => `IF(L${at}="";0;IF(L${at}<=M${at};H${at};MAX(0;H${at}-I${at})))`,
  PER_MISSING: (one, at) => `MAX(0;H${at}-${capped(`MAX(0;G${at}-F${at})*I${at}`, one, at)})`,
  PER_EVENT: ({ misses }, at) => `MAX(0;H${at}-${misses ? `(C${at}-B${at})` : `B${at}`}*I${at})`,
  RATIO: (_row, at) => `H${at}*MIN(1;F${at}/G${at})`,
  BAND: (_row, at) => `MAX(0;H${at}-ROUNDUP(MAX(0;G${at}-F${at})/K${at};0)*I${at})`,
  GRADE: (_row, at) => `H${at}*${GRADES(`N${at}`)}`,
};

function valueOf({ kind, unit, second }, at) {
  if (kind === 'DEADLINE') return `L${at}`;
  if (kind === 'GRADE') return `N${at}`;
  if (unit === undefined) return `B${at}`;
  const rate = unit === '％' ? `B${at}/C${at}*100` : `B${at}/C${at}`;
  return second ? `IF(OR(N(C${at})=0;N(E${at})=0);"";MIN(${rate};D${at}/E${at}*100))` : `IF(N(C${at})=0;"";${rate})`;
}

/** Whether the weight counts: not where nothing was said or due and the policy leaves it out. */
function appliesOf({ kind, na, unit }, at) {
  if (kind === 'DEADLINE') return na === 'exclude' ? `IF(M${at}="";0;1)` : '1';
  if (kind === 'GRADE') return `IF(N${at}="";0;1)`;
  if (unit === undefined) return '1';
  return na === 'exclude' ? `IF(F${at}="";0;1)` : `IF(ISBLANK(C${at});0;1)`;
}

function indicatorRow(one, stage, at) {
  const index = Math.min(stage, 4);
  const [numerator, denominator] = one.inputs?.[index] ?? [];
  const [second, below] = one.second?.[index] ?? [];
  // The notice that sets the one date a paper does not set is missing in a year without records.
  const due = one.kind === 'DEADLINE' && !(one.code === 'I-L04' && stage === 0) ? one.due : '';
  const without = one.na === 'full' ? `H${at}` : '0';
  const points = one.kind === 'DEADLINE' ? POINTS.DEADLINE(one, at) : `IF(F${at}="";${without};${POINTS[one.kind](one, at)})`;
  const shown = one.kind === 'DEADLINE' || one.kind === 'GRADE' ? `F${at}` : `IF(F${at}="";"";ROUND(F${at};${one.unit === '％' ? 1 : 2}))`;
  return row([
    text(one.code), number(numerator), number(denominator), number(second), number(below), formula(valueOf(one, at)), number(one.target), number(one.weight),
    number(one.step), number(one.cap), number(one.width), text(one.dates?.[index] ?? ''), text(due), text(one.grades?.[index] ?? ''),
    formula(appliesOf(one, at)), formula(`IF(O${at}=0;0;${points})`), formula(`ROUND(P${at};2)`), formula(shown),
  ]);
}

function sheet(stage) {
  const last = ROWS.length + 1;
  const reviewed = ROWS.findIndex(({ code }) => code === 'I-E03') + 2;
  const total = (name, source) => row([text(name), formula(source)]);
  const at = last + 1;
  const rows = [
    row(HEAD.map(text)),
    ...ROWS.map((one, index) => indicatorRow(one, stage, index + 2)),
    row([text('awards'), ...EXTRAS.awards[stage].map(number)]),
    row([text('criticisms'), ...EXTRAS.criticisms[stage].map(number)]),
    row([text('vetoes'), number(EXTRAS.vetoes[stage])]),
    total('points', `SUM(P2:P${last})`),
    total('weights', `SUMPRODUCT(H2:H${last};O2:O${last})`),
    total('bonus', `MIN(3;0.5*B${at}+C${at}+2*D${at})`),
    total('malus', `MIN(3;B${at + 1}+C${at + 1}-D${at + 1})`),
    total('at most', `IF(B${at + 2}>0;0;IF(O${reviewed}=0;1000;IF(F${reviewed}<100;60;1000)))`),
    total('total', `ROUND(MIN(B${at + 7};MAX(0;IF(B${at + 4}=0;0;B${at + 3}*100/B${at + 4})+B${at + 5}-B${at + 6}));2)`),
  ];
  return `<table:table table:name="${STAGES[stage]}">${rows.join('\n')}</table:table>`;
}

process.stdout.write(`<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:of="urn:oasis:names:tc:opendocument:xmlns:of:1.2" office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.spreadsheet">
<office:body><office:spreadsheet>${STAGES.map((_, stage) => sheet(stage)).join('\n')}</office:spreadsheet></office:body></office:document>
`);
