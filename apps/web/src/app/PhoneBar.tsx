import { MenuOutlined } from '@ant-design/icons';
import { Drawer, Menu } from 'antd';
import { type ReactNode, useState } from 'react';
import { Link } from 'react-router';
import { useText } from '../language/language.js';
import { say } from '../language/text.js';
import { icons } from './icons.js';
import type { Page } from './pages.js';
import { useWorkplace } from './workplace.js';

/** A phone's menu: the most used at the thumb, the rest one touch further. */
export function PhoneBar({ pages, current }: { pages: readonly Page[]; current: string }): ReactNode {
  const t = useText();
  const { to } = useWorkplace();
  const [open, setOpen] = useState(false);
  const rest = pages.filter(({ onPhone }) => !onPhone);
  const close = (): void => { setOpen(false); };
  return (
    <nav className="phone-bar no-print" aria-label={t(say('主菜单', 'Main menu'))}>
      {pages.filter(({ onPhone }) => onPhone).map(({ path, label = say('', ''), icon = '' }) => (
        <Link key={path} to={to(path)} aria-current={path === current ? 'page' : undefined}>{icons[icon]}<span>{t(label)}</span></Link>
      ))}
      <button type="button" onClick={() => { setOpen(true); }}><MenuOutlined /><span>{t(say('更多', 'More'))}</span></button>
      <Drawer open={open} onClose={close} placement="bottom" size="default" title={t(say('更多', 'More'))}>
        <Menu onClick={close} selectedKeys={[current]} items={rest.map(({ path, label = say('', ''), icon = '' }) => ({ key: path, icon: icons[icon], label: <Link to={to(path)}>{t(label)}</Link> }))} />
      </Drawer>
    </nav>
  );
}
