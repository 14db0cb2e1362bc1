import { type ComponentType, lazy } from 'react';
import { say, type Text } from '../language/text.js';
import type { Act } from './workplace.js';

/** A page of the workbench, as the address, the menu and the phone's bar know it. */
export interface Page {
  /** Beneath the organisation and year; may hold parameters. */
  path: string;
  /** In the menu; absent: reached from other pages only. */
  label?: Text;
  icon?: string;
  /** Whoever may do one of these sees the page; absent: everybody. */
  acts?: readonly Act[];
  /** In the bar of a phone, where only the most used have room. */
  onPhone?: boolean;
  /** In the menu only of those who reach several organisations. */
  forSeveral?: boolean;
  page: ComponentType;
  load: () => Promise<unknown>;
}

/** Every page is a chunk of its own: the first view loads no chart. */
export const pages: readonly Page[] = [
  { path: 'today', label: say('工作台', 'Today'), icon: 'today', onPhone: true, ...chunk(() => import('../pages/today/TodayPage.js')) },
  { path: 'record', label: say('记一笔', 'Record'), icon: 'record', acts: ['records.enter'], onPhone: true, ...chunk(() => import('../pages/record/RecordPage.js')) },
  { path: 'record/:type', acts: ['records.enter'], ...chunk(() => import('../pages/record/RecordPage.js')) },
  { path: 'ledger', label: say('台账', 'Ledger'), icon: 'ledger', acts: ['records.read'], onPhone: true, ...chunk(() => import('../pages/ledger/LedgerPage.js')) },
  { path: 'records/:record', acts: ['records.read'], ...chunk(() => import('../pages/one-record/OneRecordPage.js')) },
  { path: 'report', label: say('年度报告', 'Report'), icon: 'report', acts: ['figures.read'], onPhone: true, ...chunk(() => import('../pages/report/ReportPage.js')) },
  { path: 'figures/:measure', acts: ['figures.read'], ...chunk(() => import('../pages/figure/FigurePage.js')) },
  { path: 'indicators', label: say('考核指标', 'Indicators'), icon: 'indicators', acts: ['figures.read'], ...chunk(() => import('../pages/indicators/IndicatorsPage.js')) },
  { path: 'replay', label: say('历史回放', 'Replay'), icon: 'replay', acts: ['figures.read'], ...chunk(() => import('../pages/replay/ReplayPage.js')) },
  { path: 'import', label: say('导入', 'Import'), icon: 'import', acts: ['records.import', 'records.importTrusted'], ...chunk(() => import('../pages/import/ImportPage.js')) },
  { path: 'county', label: say('下属单位', 'Bureaus'), icon: 'county', acts: ['figures.read'], forSeveral: true, ...chunk(() => import('../pages/county/CountyPage.js')) },
  { path: 'settings', label: say('设置', 'Settings'), icon: 'settings', ...chunk(() => import('../pages/settings/SettingsPage.js')) },
  { path: 'settings/:section', ...chunk(() => import('../pages/settings/SettingsPage.js')) },
];

function chunk(load: () => Promise<{ default: ComponentType }>): Pick<Page, 'page' | 'load'> {
  return { page: lazy(load), load };
}
