import type { Page } from 'playwright-core';

/** A field as the form of its type shows it (`GET /types/{type}`). */
export interface ShownField {
  name: string;
  kind: string;
  words: { word: string }[] | null;
  schema: Record<string, unknown>;
}

/** Fills in the control of a field as a person does, by keyboard alone. */
export async function fillField(page: Page, { name, kind, words }: ShownField, value: unknown): Promise<void> {
  if (value === undefined) return;
  const control = page.locator(`#entry_${name}`);
  await control.focus();
  switch (kind) {
    case 'choice':
      return chooseAt(page, name, (words ?? []).findIndex(({ word }) => word === value));
    case 'flag':
      return chooseAt(page, name, value === true ? 0 : 1);
    case 'date':
    case 'clock':
      await control.fill(linesOf(value));
      return page.keyboard.press('Enter');
    case 'list':
      return fillList(page, value as readonly unknown[]);
    case 'other':
      return control.fill(linesOf(value));
    default:
      return control.fill(linesOf(value));
  }
}

/** Opens the focused drop-down and goes down to its option. */
async function chooseAt(page: Page, name: string, index: number): Promise<void> {
  await page.keyboard.press('ArrowDown');
  await page.locator(`.ant-select-dropdown:has(#entry_${name}_list) .ant-select-item-option-active`).waitFor();
  for (let at = 0; at < index; at += 1) await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
}

/** Names are closed by Enter; rows of several parts are lines. */
async function fillList(page: Page, values: readonly unknown[]): Promise<void> {
  if (typeof values[0] === 'object') return page.keyboard.insertText(values.map(linesOf).join('\n'));
  for (const value of values) {
    await page.keyboard.insertText(String(value));
    await page.keyboard.press('Enter');
  }
}

function linesOf(value: unknown): string {
  if (Array.isArray(value)) return value.join('\n');
  return typeof value === 'object' && value !== null ? Object.values(value).join(' ') : String(value);
}
