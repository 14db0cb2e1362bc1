import { Flex, Progress, theme } from 'antd';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useWorkplace } from '../../app/workplace.js';
import { useText } from '../../language/language.js';
import { say } from '../../language/text.js';
import { Lights } from '../../shared/indicator/Lights.js';
import { numberText } from '../../shared/number.js';
import { Answered } from '../../shared/States.js';
import { Panel } from './Panel.js';
import { useIndicatorsOn } from '../../shared/year.js';

/** Where the target assessment stands, and what it is likely to come to. */
export function Pace({ on }: { on: string }): ReactNode {
  const t = useText();
  const { token } = theme.useToken();
  const { organization, year, to } = useWorkplace();
  const indicators = useIndicatorsOn(organization, year, on);
  return (
    <Panel title={say('考核指标', 'Indicators')} extra={<Link to={to('indicators')}>{t(say('查看全部', 'See all'))}</Link>}>
      <Answered asked={indicators}>
        {({ total, max, forecastTotal, indicators: lines }) => (
          <Flex vertical gap="small">
            <span className="today-total figure"><b>{numberText(total)}</b> / {numberText(max)} {t(say('分', 'points'))}</span>
            <Progress percent={max > 0 ? Math.round(100 * total / max) : 0} showInfo={false} strokeColor={token.colorPrimary} aria-label={t(say('得分', 'Score'))} />
            <span className="today-quiet figure">{t(say(`预计年底 ${numberText(forecastTotal)} 分`, `Forecast for year end: ${numberText(forecastTotal)}`))}</span>
            <Lights indicators={lines} />
          </Flex>
        )}
      </Answered>
    </Panel>
  );
}
