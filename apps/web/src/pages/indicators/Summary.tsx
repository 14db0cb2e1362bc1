import { Alert, Card, Flex, Statistic, Typography } from 'antd';
import type { ReactNode } from 'react';
import { useText } from '../../language/language.js';
import { say } from '../../language/text.js';
import { Lights } from '../../shared/indicator/Lights.js';
import { numberText } from '../../shared/number.js';
import { type Assessment } from './indicators.js';

/** The total and what it is made of, how many lights there are of each, and what one must know before trusting them. */
export function Summary({ assessment }: { assessment: Assessment }): ReactNode {
  const t = useText();
  const { total, max, scored, bonus, malus, veto, totalAtMost, forecastTotal, warnings, indicators, title, set } = assessment;
  return (
    <Flex vertical gap="small" style={{ marginBottom: 16 }}>
      {veto && <Alert type="error" showIcon title={t(say(`一票否决：总分不超过 ${numberText(totalAtMost)}`, `Veto: the total is at most ${numberText(totalAtMost)}`))} />}
      {warnings.map((warning) => <Alert key={warning} type="warning" showIcon title={warning} />)}
      <Card size="small">
        <Flex gap="large" wrap align="center">
          <Statistic title={t(say('总分', 'Total'))} value={numberText(total)} suffix={`/ ${numberText(max)}`} />
          <Statistic title={t(say('照此到年底', 'At year end, at this pace'))} value={numberText(forecastTotal)} />
          <Statistic title={t(say('得分 ÷ 适用分值', 'Points ÷ weights that apply'))} value={numberText(scored.score)} suffix={`/ ${numberText(scored.weight)}`} />
          <Statistic title={t(say('加分 / 扣分', 'Plus / minus'))} value={`+${numberText(bonus)} / −${numberText(malus)}`} />
          <Flex vertical gap={4}>
            <Lights indicators={indicators} />
            <Typography.Text type="secondary">{`${title} · ${set}`}</Typography.Text>
          </Flex>
        </Flex>
      </Card>
    </Flex>
  );
}
