import { Input } from 'antd';
import { type ReactNode, useState } from 'react';
import { useReached, useWorkplace } from '../../app/workplace.js';
import { useText } from '../../language/language.js';
import { say } from '../../language/text.js';
import { PageHead } from '../../shared/PageHead.js';
import { Failed, Nothing, Waiting } from '../../shared/States.js';
import './county.css';
import { OrganizationRow } from './OrganizationRow.js';
import { treeOrder } from './tree.js';

/** The organisations that one's roles reach, in the order of the tree. They are not ranked. */
export default function CountyPage(): ReactNode {
  const t = useText();
  const { year } = useWorkplace();
  const { reached, error } = useReached();
  const [typed, setTyped] = useState('');
  if (error) return <Failed error={error} />;
  if (!reached) return <Waiting />;
  const rows = treeOrder(reached.filter(({ acts }) => acts.includes('figures.read'))).filter(({ name }) => name.includes(typed.trim()));
  const search = t(say('按名称查找', 'Find by name'));
  const heads = [say('单位', 'Organisation'), say('考核指标', 'Indicators'), say('有效记录', 'Records'), say('补录', 'Late'), say('待审核', 'To confirm'), say('待批申请', 'Changes to approve'), say('报告报送', 'Reports')];
  return (
    <>
      <PageHead title={t(say('下属单位', 'Bureaus'))} note={t(say(`${String(year)} 年，按单位层级和名称排列，不排名`, `${String(year)}; in the order of the tree and by name, not ranked`))}>
        <Input.Search allowClear placeholder={search} aria-label={search} value={typed} onChange={({ target }) => { setTyped(target.value); }} style={{ width: 200 }} />
      </PageHead>
      {rows.length === 0 ? <Nothing>{t(say('没有这个名称的单位', 'No organisation of that name'))}</Nothing> : (
        <table className="county">
          <thead><tr>{heads.map((head, index) => <th key={head.en} className={index >= 2 && index <= 5 ? 'right' : undefined}>{t(head)}</th>)}</tr></thead>
          <tbody>{rows.map((row) => <OrganizationRow key={row.name} name={row.name} depth={row.depth} heads={heads.map(t)} />)}</tbody>
        </table>
      )}
    </>
  );
}
