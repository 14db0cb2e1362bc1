import { exampleOf, type RecordType, recordTypes } from '@app/catalogue';
import type { Page } from 'playwright-core';
import { describeInBrowser } from '../support/chromium.js';
import { fillField, type ShownField } from '../support/fill-form.js';
import { BUREAU, type DemoAccount, openWorkbench, type Workbench } from '../support/workbench.js';

const YEAR = 2023;
const DAY = '2023-03-15';
const ACCOUNTS: Readonly<Partial<Record<string, DemoAccount>>> = { clerk: 'demo-clerk', head: 'demo-head', leader: 'demo-leader', administrator: 'demo-admin', warden: 'W007' };
/** The year is opened before anything else is entered, and closed when all is. */
const FIRST = ['ReportingYearOpened'];
const LAST = ['PeriodLocked', 'PeriodReopened', 'ReportingYearClosed', 'ReportingYearReopened'];

const inOrder = (): RecordType[] => {
  const entered = recordTypes.filter(({ amendment }) => amendment !== true);
  const place = ({ type }: RecordType): number => (FIRST.includes(type) ? 0 : LAST.includes(type) ? 2 + LAST.indexOf(type) : 1);
  return entered.sort((a, b) => place(a) - place(b));
};

/** The example of the catalogue, of the year that is open; a warden's rounds are his own. Nothing is sent of what is empty. */
const dataOf = (type: RecordType, account: DemoAccount): Record<string, unknown> =>
  Object.fromEntries(Object.entries(exampleOf(type))
    .filter(([, value]) => typeof value !== 'object' || Object.keys(value as object).length > 0)
    .map(([name, value]) => [name, /^(fromY|y)ear$/.test(name) ? YEAR : name === 'wardenId' && account === 'W007' ? account : value]));

describeInBrowser('every form', () => {
  let workbench: Workbench;
  const pages = new Map<DemoAccount, Page>();
  beforeAll(async () => { workbench = await openWorkbench(); }, 180_000);
  afterAll(async () => { await workbench.close(); });

  const pageOf = async (account: DemoAccount): Promise<Page> => {
    const page = pages.get(account) ?? await workbench.signIn(account);
    pages.set(account, page);
    return page;
  };

  /** As the clerk reads it: not everybody who records may. The figures may be a moment behind the log. */
  const recordOf = async (id: string): Promise<unknown> => {
    const page = await pageOf('demo-clerk');
    for (;;) {
      const { status, body } = await page.evaluate(async (address) => {
        const response = await fetch(address);
        return { status: response.status, body: await response.json() as unknown };
      }, `/api/v1/organizations/${encodeURIComponent(BUREAU)}/records/${id}`);
      if (status !== 404) return body;
      await page.waitForTimeout(100);
    }
  };

  it.each(inOrder().map((type) => [type.type, type] as const))('records %s, filled in by keyboard', async (name, type) => {
    const account = type.recorders.flatMap((role) => ACCOUNTS[role] ?? [])[0] ?? 'demo-clerk';
    const page = await pageOf(account);
    const data = dataOf(type, account);
    await page.goto(workbench.at(`record/${name}`, YEAR));
    await page.locator('#entry_occurredOn').waitFor();
    const { fields } = await page.evaluate(async (wanted) => await (await fetch(`/api/v1/types/${wanted}`)).json() as { fields: ShownField[] }, name);
    await fillField(page, { name: 'occurredOn', kind: 'date', words: null, schema: {} }, DAY);
    for (const field of fields) await fillField(page, field, data[field.name]);
    await page.getByLabel('补录原因', { exact: true }).fill('补录去年的事项');
    await page.getByRole('button', { name: '保存', exact: true }).click();
    const done = page.waitForURL(/\/records\//, { timeout: 10_000 }).then(() => 'recorded');
    const refused = page.locator('#entry .ant-alert-error, #entry .ant-form-item-explain-error').first().innerText().catch(() => '');
    expect(await Promise.race([done.catch(() => 'waited too long'), refused])).toBe('recorded');
    const id = new URL(page.url()).pathname.split('/').at(-1) ?? '';
    expect(await recordOf(id)).toMatchObject({ type: name, occurredOn: DAY, data });
  });
});
