// What each screenshot of the guide shows: who, where, and what is done before it is taken.
export const BUREAU = '云泽县湿地局';

/** @type {{ name: string, account?: string, at?: string, phone?: boolean, before?: (page: import('playwright-core').Page) => Promise<void> }[]} */
export const shots = [
  { name: 'sign-in' },
  { name: 'today-clerk', account: 'demo-clerk', at: '2022/today' },
  { name: 'today-leader', account: 'demo-leader', at: '2022/today' },
  { name: 'record-search', account: 'demo-clerk', at: '2022/record' },
  { name: 'record-session', account: 'demo-clerk', at: '2022/record/StudySessionHeld' },
  { name: 'patrol-phone', account: 'W007', at: '2022/record/PatrolCompleted', phone: true },
  { name: 'ledger', account: 'demo-clerk', at: '2022/ledger' },
  { name: 'ledger-sessions', account: 'demo-clerk', at: '2022/ledger?type=StudySessionHeld' },
  { name: 'report', account: 'demo-leader', at: '2022/report' },
  { name: 'figure', account: 'demo-leader', at: '2022/figures/study.sessions' },
  { name: 'indicators', account: 'demo-leader', at: '2022/indicators' },
  { name: 'replay', account: 'demo-inspector', at: '2022/replay' },
  { name: 'import', account: 'demo-clerk', at: '2022/import' },
  { name: 'settings', account: 'demo-admin', at: '2022/settings' },
];
