import { describeInBrowser } from '../support/chromium.js';
import { overhang, seriousFindings, show } from '../support/look.js';
import { openWorkbench, type Workbench } from '../support/workbench.js';

const TABS = ['account', 'tokens', 'people', 'organizations', 'years', 'sets', 'logs', 'health'];

describeInBrowser('every section of the settings', () => {
  let workbench: Workbench;
  beforeAll(async () => { workbench = await openWorkbench(); }, 180_000);
  afterAll(async () => { await workbench.close(); });

  it.each([['demo-admin', 1280], ['demo-leader', 320]] as const)('hinders nobody (%s, %s wide)', async (account, width) => {
    const page = await workbench.signIn(account, { viewport: { width, height: 800 } });
    for (const tab of TABS) {
      await show(page, workbench.at(`settings/${tab}`));
      expect([tab, await seriousFindings(page), await overhang(page)]).toEqual([tab, [], 0]);
    }
  });
});
