import { Alert, Button, Card, Col, Flex, Row, Statistic, Tag } from 'antd';
import type { ReactNode } from 'react';
import { useLanguage, useText } from '../../language/language.js';
import { say } from '../../language/text.js';
import { useTypeName } from '../../shared/catalogue.js';
import { numberText } from '../../shared/number.js';
import { MarkedCopy } from './MarkedCopy.js';
import { RefusedTable } from './RefusedTable.js';
import type { ImportOutcome } from './send-file.js';

interface Shown {
  file: File;
  outcome: ImportOutcome;
  trusted: boolean;
  write: () => void;
  again: () => void;
}

/** What a check found, and what may be done about it. */
export function Checked({ file, outcome, trusted, write, again }: Shown): ReactNode {
  const t = useText();
  const { language } = useLanguage();
  const typeName = useTypeName();
  const { lines, accepted, alreadyThere, types, refused, warnings } = outcome;
  const sound = refused.length === 0;
  const headline = !sound ? say(`有 ${numberText(refused.length)} 处要改，什么也没有写入`, `${numberText(refused.length)} things to mend; nothing was written`)
    : accepted === 0 ? say('全部已在台账中，没有要写入的', 'All of it is in the ledger already; there is nothing to write')
      : say(`检查通过，可写入 ${numberText(accepted)} 条`, `Checked: ${numberText(accepted)} entries can be written`);
  const figures = [
    { title: say('行', 'Lines'), value: lines }, { title: say('可写入', 'To be written'), value: accepted },
    { title: say('已在台账中', 'Already there'), value: alreadyThere }, { title: say('要改', 'To mend'), value: refused.length },
  ];
  return (
    <Flex vertical gap="middle">
      <Alert showIcon type={sound ? 'success' : 'error'} title={`${file.name}：${t(headline)}`} />
      <Card size="small"><Row gutter={[16, 8]}>{figures.map(({ title, value }) => <Col key={title.en} xs={12} md={6}><Statistic title={t(title)} value={value} className="figure" /></Col>)}</Row></Card>
      <Flex gap="small" wrap>
        {sound && accepted > 0 && <Button type="primary" onClick={write}>{t(say(`导入 ${numberText(accepted)} 条`, `Import ${numberText(accepted)}`))}</Button>}
        {!sound && !trusted && refused.some(({ place }) => place) && <MarkedCopy file={file} />}
        <Button onClick={again}>{t(say('换一个文件', 'Another file'))}</Button>
      </Flex>
      {types.length > 0 && (
        <Card size="small" title={t(say('将写入', 'To be written'))}>
          <Flex gap="small" wrap>{types.map(({ type, count }) => <Tag key={type} className="figure">{`${typeName(type)} ${numberText(count)}`}</Tag>)}</Flex>
        </Card>
      )}
      {!sound && <RefusedTable refused={refused} />}
      {warnings.length > 0 && (
        <Card size="small" title={t(say('提醒（不妨碍导入）', 'Warnings (no hindrance)'))}>
          <ul style={{ margin: 0, paddingInlineStart: 20 }}>
            {warnings.map(({ code, label, count, lines: at, places }) => (
              <li key={code}>{`${label[language]} × ${numberText(count)}`}{' '}<small>{placesText(places, at, language)}</small></li>
            ))}
          </ul>
        </Card>
      )}
    </Flex>
  );
}

const NAMED = 5;

/** The first places of a warning: enough to find them. */
function placesText(places: ImportOutcome['warnings'][number]['places'], lines: readonly number[], language: 'zh' | 'en'): string {
  const named = places.length > 0 ? places.slice(0, NAMED).map(({ sheet, row }) => `${sheet} ${String(row)}`) : lines.slice(0, NAMED).map(String);
  const more = Math.max(places.length, lines.length) > NAMED ? '…' : '';
  return say(`第 ${named.join('、')}${more} 行`, `line ${named.join(', ')}${more}`)[language];
}
