import { type ReactNode, useState } from 'react';
import { leftOutAfter } from './left-out.js';
import { LeftOut } from './LeftOut.js';
import type { Opened } from './opened.js';
import './paper.css';
import type { DroppedUnit, ReportJson, SectionJson, UnitJson } from '../../shared/report/report-json.js';
import { Sentence } from './Sentence.js';
import { StandingTextEditor } from './StandingTextEditor.js';

interface Shown {
  report: ReportJson;
  open: (opened: Opened) => void;
  /** Whether the standing texts can be put in other words here. */
  mayRevise: boolean;
  withLeftOut: boolean;
}

/** The report as it stands on paper. */
export function Paper({ report, ...how }: Shown): ReactNode {
  const { titleLines, profile: { addressee, signer, date }, sections: [opening, ...sections], annexes } = report;
  const after = how.withLeftOut ? leftOutAfter(report) : new Map<string, DroppedUnit[]>();
  return (
    <article className="paper" lang="zh-CN">
      <h1>{titleLines.map((line) => <span key={line}>{line}</span>)}</h1>
      {addressee !== undefined && <p className="addressee">{`${addressee.replace(/[:：]$/, '')}：`}</p>}
      {opening && <Section section={{ ...opening, heading: '' }} after={after} {...how} />}
      {sections.map((section) => <Section key={section.unit} section={section} after={after} {...how} />)}
      {annexes.map(({ number, title }) => <p key={number} className="attachment">{`${number === 1 ? '附件：' : ''}${String(number)}. ${title}`}</p>)}
      {(signer !== undefined || date !== undefined) && <div className="signature">{signer !== undefined && <p>{signer}</p>}{date !== undefined && <p>{dateText(date)}</p>}</div>}
    </article>
  );
}

type Part = Omit<Shown, 'report'> & { after: ReadonlyMap<string, readonly DroppedUnit[]> };

function Section({ section: { unit, level, heading, runIn, paragraphs }, ...how }: Part & { section: SectionJson }): ReactNode {
  const Heading = level === 1 ? 'h2' : 'h3';
  const [first, ...rest] = paragraphs;
  const head = heading === '' ? null : <Heading>{runIn && !/[。！？]$/.test(heading) ? `${heading}。` : heading}</Heading>;
  return (
    <>
      {runIn ? <div className="run-in">{head}{first && <Paragraph units={first.units} {...how} />}</div> : head}
      {how.withLeftOut && <LeftOut dropped={how.after.get(unit) ?? []} units={[]} open={how.open} />}
      {(runIn ? rest : paragraphs).map(({ units }, index) => <Paragraph key={units[0]?.unit ?? index} units={units} {...how} />)}
    </>
  );
}

function Paragraph({ units, open, mayRevise, withLeftOut, after }: Part & { units: readonly UnitJson[] }): ReactNode {
  const [revising, setRevising] = useState<string>();
  const revised = units.find(({ unit }) => unit === revising);
  return (
    <>
      <p>{units.map((unit) => <Sentence key={unit.unit} unit={unit} open={open} revise={mayRevise && unit.class === 'c' ? () => { setRevising(unit.unit); } : undefined} />)}</p>
      {revised && <StandingTextEditor blockId={revised.unit} text={revised.text} close={() => { setRevising(undefined); }} />}
      {withLeftOut && <LeftOut dropped={units.flatMap(({ unit }) => after.get(unit) ?? [])} units={units} open={open} />}
    </>
  );
}

/** `2023-02-08` as 2023年2月8日. */
function dateText(date: string): string {
  const [year, month, day] = date.split('-').map(Number);
  return `${String(year)}年${String(month)}月${String(day)}日`;
}
