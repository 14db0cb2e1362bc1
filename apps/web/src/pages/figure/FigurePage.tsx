import { Card } from 'antd';
import type { ReactNode } from 'react';
import { Link, useParams } from 'react-router';
import { useWorkplace } from '../../app/workplace.js';
import { useText } from '../../language/language.js';
import { say } from '../../language/text.js';
import { useMeasureName } from '../../shared/catalogue.js';
import { FigurePanel } from '../../shared/figure/FigurePanel.js';
import { momentQuery, useMoment } from '../../shared/moment.js';
import { PageHead } from '../../shared/PageHead.js';

/** A figure as a page of its own: what other pages and messages link to. */
export default function FigurePage(): ReactNode {
  const t = useText();
  const { measure = '' } = useParams();
  const { organization, year, to } = useWorkplace();
  const moment = useMoment();
  return (
    <>
      <PageHead title={useMeasureName()(measure)} note={t(say(`${organization} · ${String(year)} 年`, `${organization} · ${String(year)}`))}>
        <Link to={`${to('report')}${momentQuery(moment)}`}>{t(say('年度报告', 'Report'))}</Link>
      </PageHead>
      <Card style={{ maxWidth: 960 }}><FigurePanel key={measure} measure={measure} moment={moment} /></Card>
    </>
  );
}
