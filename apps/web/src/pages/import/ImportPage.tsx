import { Card, Checkbox, Col, Flex, Row, Typography } from 'antd';
import { type ReactNode, useState } from 'react';
import { useWorkplace } from '../../app/workplace.js';
import { useText } from '../../language/language.js';
import { say } from '../../language/text.js';
import { PageHead } from '../../shared/PageHead.js';
import { Failed } from '../../shared/States.js';
import { Checked } from './Checked.js';
import { DropFile } from './DropFile.js';
import { TemplateCard } from './TemplateCard.js';
import { UnderWay } from './UnderWay.js';
import { useImport } from './use-import.js';
import { Written } from './Written.js';

export default function ImportPage(): ReactNode {
  const t = useText();
  const { may } = useWorkplace();
  const [asItWas, setAsItWas] = useState(!may('records.import'));
  const { state, check, write, again } = useImport(asItWas);
  return (
    <>
      <PageHead title={t(say('导入', 'Import'))} note={t(say('先检查、后写入；有一行不合格，整个文件都不写入。同一文件再次上传不会重复登记。', 'Checked first, then written; one refused line and nothing is written. The same file uploaded again enters nothing twice.'))} />
      {state.step === 'choose' && (
        <Row gutter={[16, 16]}>
          <Col xs={24} lg={15}>
            <Flex vertical gap="middle">
              <DropFile take={(file) => { void check(file); }} />
              {may('records.importTrusted') && may('records.import') && <Checkbox checked={asItWas} onChange={({ target }) => { setAsItWas(target.checked); }}>{t(say('按原样导入历史（保留录入时间和录入人）', 'Bring in history as it was (its times and authors stay)'))}</Checkbox>}
              {asItWas && <Typography.Text type="secondary">{t(say('按原样导入历史：文件须写明录入时间和录入人，次要问题只作警告。', 'History as it was: the file tells its times and authors; lesser faults become warnings.'))}</Typography.Text>}
            </Flex>
          </Col>
          <Col xs={24} lg={9}><TemplateCard /></Col>
        </Row>
      )}
      {(state.step === 'checking' || state.step === 'writing') && <Card><UnderWay name={state.file.name} writing={state.step === 'writing'} progress={state.progress} /></Card>}
      {state.step === 'failed' && <Failed error={state.error} again={again} />}
      {state.step === 'checked' && <Checked file={state.file} outcome={state.outcome} trusted={asItWas} write={() => { void write(state.file); }} again={again} />}
      {state.step === 'written' && <Written name={state.file.name} outcome={state.outcome} again={again} />}
    </>
  );
}
