import { AuditOutlined, BarChartOutlined, ClusterOutlined, EditOutlined, FileDoneOutlined, HistoryOutlined, HomeOutlined, ImportOutlined, SettingOutlined } from '@ant-design/icons';
import type { ReactNode } from 'react';

/** The menu's icons, by the name in `pages`. */
export const icons: Readonly<Record<string, ReactNode>> = {
  today: <HomeOutlined />, record: <EditOutlined />, ledger: <AuditOutlined />, report: <FileDoneOutlined />, indicators: <BarChartOutlined />,
  replay: <HistoryOutlined />, import: <ImportOutlined />, county: <ClusterOutlined />, settings: <SettingOutlined />,
};
