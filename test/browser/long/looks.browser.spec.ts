import { describeInBrowser } from '../support/chromium.js';
import { cutOff, overhang, seriousFindings, show } from '../support/look.js';
import { type DemoAccount, openWorkbench, type Workbench } from '../support/workbench.js';

/** Each page, by somebody who sees it with much on it. */
const PAGES: [string, DemoAccount][] = [
  ['today', 'demo-clerk'], ['today', 'demo-head'], ['today', 'demo-leader'], ['today', 'W007'], ['record', 'demo-clerk'], ['record/StudySessionHeld', 'demo-clerk'], ['record/PatrolCompleted', 'W007'],
  ['ledger', 'demo-clerk'], ['report', 'demo-leader'], ['figures/study.sessions', 'demo-inspector'], ['indicators', 'demo-leader'], ['replay', 'demo-inspector'],
  ['import', 'demo-clerk'], ['county', 'demo-office'], ['settings', 'demo-admin'], ['settings', 'demo-clerk'],
];

describeInBrowser('how the pages look', () => {
  let workbench: Workbench;
  beforeAll(async () => { workbench = await openWorkbench(); }, 180_000);
  afterAll(async () => { await workbench.close(); });

  describe.each(['light', 'dark'] as const)('%s', (colorScheme) => {
    it.each(PAGES)('axe finds nothing serious on %s for %s', async (path, account) => {
      const page = await workbench.signIn(account, { colorScheme });
      await show(page, workbench.at(path));
      expect(await seriousFindings(page)).toEqual([]);
      await page.context().close();
    });
  });

  it.each(PAGES)('%s flows into 320 pixels for %s, as at a zoom of 400 %%', async (path, account) => {
    const page = await workbench.signIn(account, { viewport: { width: 320, height: 640 } });
    await show(page, workbench.at(path));
    expect(await overhang(page)).toBeLessThanOrEqual(0);
    await page.context().close();
  });

  describe.each(['zh', 'en'] as const)('in %s', (language) => {
    it.each(PAGES)('nothing is cut off or wider than the window at a zoom of 200 %% on %s for %s', async (path, account) => {
      const page = await workbench.signIn(account, { language, viewport: { width: 640, height: 400 } });
      await show(page, workbench.at(path));
      expect([await overhang(page), await cutOff(page)]).toEqual([0, []]);
      if (language === 'en') expect(await chinese(page)).toEqual([]);
      await page.context().close();
    });
  });

  /** Chinese on an English page outside of what people recorded (marked `data-recorded` or by `lang`). */
  async function chinese(page: Awaited<ReturnType<Workbench['signIn']>>): Promise<string[]> {
    return page.evaluate(() => [...document.querySelectorAll('button, h1, h2, h3, label, th, .ant-menu-title-content, .ant-tabs-tab, nav a')]
      .filter((element) => element.closest('[lang], [data-recorded]') === document.documentElement)
      .map((element) => {
        const copy = element.cloneNode(true) as HTMLElement;
        for (const recorded of copy.querySelectorAll('[lang], [data-recorded]')) recorded.remove();
        return copy.textContent;
      }).filter((text) => /\p{Script=Han}/u.test(text)));
  }
});
