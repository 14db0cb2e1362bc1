import { Typography } from 'antd';
import type { ReactNode } from 'react';
import { useText } from '../../language/language.js';
import { say } from '../../language/text.js';
import type { Pair } from './pairs.js';
import './side-by-side.css';
import type { Piece } from './text-difference.js';

/** Two texts of the report sentence by sentence, with the differences marked. */
export function SideBySide({ parts, titles }: { parts: readonly { heading: string; pairs: Pair[] }[]; titles: readonly [string, string] }): ReactNode {
  return (
    <div className="beside" lang="zh-CN">
      {titles.map((title) => <Typography.Text strong key={title}>{title}</Typography.Text>)}
      {parts.map(({ heading, pairs }) => [<h2 key={heading}>{heading}</h2>, ...pairs.map((pair) => <Sides key={pair.unit} pair={pair} />)])}
    </div>
  );
}

function Sides({ pair: { last, now } }: { pair: Pair }): ReactNode {
  const t = useText();
  const absent = <span className="absent">{t(say('（没有这一句）', '(no such sentence)'))}</span>;
  return (
    <>
      <div className="last">{last.length === 0 ? absent : last.map(marked)}</div>
      <div>{now.length === 0 ? absent : now.map(marked)}</div>
    </>
  );
}

function marked({ text, own }: Piece, index: number): ReactNode {
  return own ? <mark key={index}>{text}</mark> : <span key={index}>{text}</span>;
}
