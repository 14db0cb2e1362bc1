import { Drawer } from 'antd';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useWorkplace } from '../../app/workplace.js';
import { useText } from '../../language/language.js';
import { say } from '../../language/text.js';
import { useMeasureName } from '../catalogue.js';
import { type Moment, momentQuery } from '../moment.js';
import { usePhone } from '../phone.js';
import { FigurePanel } from './FigurePanel.js';

/** The side panel in which a figure opens. */
export function FigureDrawer({ measure, moment, close }: { measure: string | undefined; moment: Moment & { on?: string }; close: () => void }): ReactNode {
  const t = useText();
  const phone = usePhone();
  const nameOf = useMeasureName();
  const { to } = useWorkplace();
  const page = measure === undefined ? null : <Link to={`${to(`figures/${measure}`)}${momentQuery(moment)}`}>{t(say('整页打开', 'Open as a page'))}</Link>;
  return (
    <Drawer open={measure !== undefined} onClose={close} size={phone ? '100%' : 640} title={measure === undefined ? '' : nameOf(measure)} extra={page} destroyOnHidden>
      {measure !== undefined && <FigurePanel key={measure} measure={measure} moment={moment} />}
    </Drawer>
  );
}
