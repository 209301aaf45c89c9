/** One name has one value on every screen, in both languages: whoever reads two of them finds the same figures. */
import type { Locator } from '@playwright/test';
import { AnalysisPage } from '../support/pages/analysis.ts';
import { ScenariosPage } from '../support/pages/scenarios.ts';
import { TablePage } from '../support/pages/table.ts';
import { expect, test } from './fixtures.ts';

const LANGUAGES = [
  {
    language: 'English',
    people: /^(\d+) people/u,
    target: 'More care, less prospecting',
    over: 'Over capacity: Outbound in SMB Hungary (485%)',
  },
  {
    language: 'Magyar',
    people: /^(\d+) fő/u,
    target: 'Több ügyfélkezelés, kevesebb keresés',
    over: 'Túlterhelt: Magyar kkv-k – Kimenő (485%)',
  },
] as const;

const flat = (text: string | null) => (text ?? '').replaceAll(/\s+/gu, ' ').trim();
const textOf = async (locator: Locator) => flat(await locator.textContent());
const textsOf = async (locator: Locator) => (await locator.allTextContents()).map(flat);
/** The first number of a text, in either language. */
const numberIn = (text = '') => Number(/\d+(?:[.,]\d+)?/u.exec(text)?.[0].replace(',', '.') ?? Number.NaN);

/** Rows of figures by their key: name, sides and difference. */
function figuresIn(table: Locator): Promise<Record<string, string[]>> {
  return table
    .locator('tr[data-delta]')
    .evaluateAll((rows) =>
      Object.fromEntries(
        (rows as HTMLTableRowElement[]).map((row) => [
          row.dataset['delta'] ?? '',
          [...row.querySelectorAll('td')].map((cell) => cell.textContent.replaceAll(/\s+/gu, ' ').trim()),
        ]),
      ),
    );
}

for (const { language, people, target, over } of LANGUAGES) {
  test(`Heads, FTE, scores and what a plan changes are the same on every screen (${language})`, async ({
    app,
  }) => {
    const { page } = app;
    await app.seesStartScreen();
    await app.speaks(language);
    const offered = await textOf(page.locator('.demo span').filter({ hasText: '·' }).nth(3));
    await app.opensDemo(4);

    const [heads = '', selling] = await textsOf(page.locator('.corner span'));
    const count = Number(people.exec(heads)?.[1]);
    expect(count).toBeGreaterThan(0);
    expect(offered.split(' · ').map((part) => people.exec(part)?.[1])).toContain(String(count));
    const columns = (await textsOf(page.locator('.column-head .value'))).map(numberIn);
    expect(columns.length).toBe(4);
    expect(columns.reduce((sum, fte) => sum + fte, 0)).toBeCloseTo(numberIn(selling), 5);
    const scores = await textsOf(page.locator('.phase .ladder .value'));

    await new TablePage(page).opens();
    expect(await textOf(page.locator('.grid-foot'))).toContain(heads);
    await page.keyboard.press('ControlOrMeta+e');
    await app.seesCanvas();

    const analysis = new AnalysisPage(page);
    await analysis.opens();
    expect((await analysis.scores()).map(flat)).toEqual(scores);
    await analysis.goesToCanvas();

    const scenarios = new ScenariosPage(page);
    await scenarios.shows(target);
    const panel = page.locator('[data-deltas]');
    await expect(panel.locator('tr[data-delta]').first()).toBeVisible();
    await expect(page.locator('.load [data-over]')).toContainText(over);
    const beside = await figuresIn(panel);
    const planned = await textsOf(page.locator('.phase .ladder .value'));
    const chips = page.locator('.delta-chips [data-delta]');
    for (const chip of await chips.all()) {
      const key = (await chip.getAttribute('data-delta')) ?? '';
      expect(await textOf(chip.locator('b'))).toBe(beside[key]?.at(-1));
    }

    await scenarios.opensList();
    const list = page.locator('.scenarios-screen');
    await expect(list).toContainText(over);
    const all = await figuresIn(list);
    expect(numberIn(all['heads']?.[0])).toBe(count);
    expect(numberIn(all['sellingFte']?.[0])).toBe(numberIn(selling));
    // From phase 4 down to 1, as the ladder stands.
    const [now, then] = [0, 2].map((side) =>
      [4, 3, 2, 1].map((phase) => numberIn(all[`phase${phase}`]?.[side])),
    );
    expect(now).toEqual(scores.map(numberIn));
    expect(then).toEqual(planned.map(numberIn));
    expect(Object.keys(beside).length).toBeGreaterThan(0);
    for (const [key, [from, to, by]] of Object.entries(beside)) {
      expect(all[key]?.slice(1), key).toEqual([from, to, by]);
    }

    await app.goesHome();
    const known = page.locator('.recent small');
    await expect(known.first()).toHaveText(people);
    expect(await textOf(known.first())).toMatch(new RegExp(`^${count} `, 'u'));
  });
}
