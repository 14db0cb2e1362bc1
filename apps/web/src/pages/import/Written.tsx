import { Button, Result } from 'antd';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useWorkplace } from '../../app/workplace.js';
import { useText } from '../../language/language.js';
import { say } from '../../language/text.js';
import { numberText } from '../../shared/number.js';
import type { ImportOutcome } from './send-file.js';

export function Written({ name, outcome: { accepted, alreadyThere }, again }: { name: string; outcome: ImportOutcome; again: () => void }): ReactNode {
  const t = useText();
  const { to } = useWorkplace();
  return (
    <Result
      status="success" title={t(say(`已写入 ${numberText(accepted)} 条`, `${numberText(accepted)} entries written`))}
      subTitle={`${name}${t(say(`；另有 ${numberText(alreadyThere)} 条早已在台账中`, `; ${numberText(alreadyThere)} were in the ledger already`))}`}
      extra={[<Button key="again" onClick={again}>{t(say('再导入一个文件', 'Import another file'))}</Button>, <Link key="ledger" to={to('ledger')}><Button type="primary" tabIndex={-1}>{t(say('看台账', 'See the ledger'))}</Button></Link>]}
    />
  );
}
