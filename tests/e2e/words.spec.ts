/** Both languages and themes: no word of the other language, no barrier. */
import type { Page } from '@playwright/test';
import { en } from '../../src/shared/i18n/en/index.ts';
import { hu } from '../../src/shared/i18n/hu/index.ts';
import { barriersOn } from '../support/barriers.ts';
import { AnalysisPage } from '../support/pages/analysis.ts';
import type { AppPage } from '../support/pages/app.ts';
import { ReportPage } from '../support/pages/report.ts';
import { QuestionnairePage } from '../support/pages/questionnaire.ts';
import { expect, test } from './fixtures.ts';

const HUNGARIAN = new Set<string>(Object.values(hu));
/**
 * English texts that no Hungarian text equals, and that are long enough not to be part of a name. The switch calls every
 * language by its own name, and paper sizes have one name everywhere.
 */
const ENGLISH = new Set(
  (Object.keys(en) as (keyof typeof en)[])
    .filter(
      (key) =>
        !['English', 'Letter'].includes(en[key]) &&
        !HUNGARIAN.has(en[key]) &&
        !en[key].includes('{{') &&
        en[key].length > 3,
    )
    .map((key) => en[key] as string),
);

/** Everything that is shown or said to a screen reader. */
function wordsOn(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const texts: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) texts.push(node.textContent ?? '');
    for (const element of document.querySelectorAll('[aria-label], [title], [placeholder]')) {
      for (const name of ['aria-label', 'title', 'placeholder']) texts.push(element.getAttribute(name) ?? '');
    }
    return texts.map((text) => text.trim()).filter(Boolean);
  });
}

/** The screens that a first hour shows, each with a name. */
async function* screens(app: AppPage): AsyncGenerator<string> {
  const { page } = app;
  await app.seesStartScreen();
  yield 'start';
  await page.locator('.start-side .button').first().click();
  await page.getByRole('dialog').waitFor();
  yield 'new workshop';
  await page.keyboard.press('Escape');
  await app.opensDemo(2);
  yield 'canvas';
  await page.locator('.lane .card').first().click();
  yield 'inspector';
  await page.keyboard.press('ControlOrMeta+Shift+e');
  await page.getByRole('grid').waitFor();
  yield 'table';
  await page.keyboard.press('ControlOrMeta+k');
  await page.getByRole('dialog').getByRole('option').first().waitFor();
  yield 'commands';
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await page.keyboard.press('ControlOrMeta+e');
  await page.locator('.board').waitFor();
  await page.keyboard.press('ControlOrMeta+e');
  await page.getByRole('tree').waitFor();
  yield 'chart';
  await page.keyboard.press('ControlOrMeta+e');
  await page.locator('.board').waitFor();
  const report = new ReportPage(page);
  await report.shows();
  yield 'report';
  await page.locator('.workshop-name').click();
  await page.getByRole('dialog').waitFor();
  yield 'details';
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  const questionnaire = new QuestionnairePage(page);
  await questionnaire.shows();
  await questionnaire.cell(10, 1).click();
  yield 'questionnaire';
  await questionnaire.choosesMode('single');
  await page.locator('.one').waitFor();
  yield 'one question at a time';
  const analysis = new AnalysisPage(page);
  await analysis.opens();
  await analysis.unfolds('M5');
  await analysis.sets('M5.multiple', '1');
  await analysis.unfolds('M2');
  await analysis.overrides(3, '…');
  await page.locator('.other-bounds.weights summary').click();
  await page.locator('.other-bounds:not(.weights) summary').click();
  yield 'analysis';
}

test('no English is left in the Hungarian screens', async ({ app }) => {
  await app.seesStartScreen();
  await app.speaks('Magyar');
  for await (const screen of screens(app)) {
    const english = (await wordsOn(app.page)).filter((text) => ENGLISH.has(text));
    expect(english, screen).toEqual([]);
  }
});

for (const theme of ['light', 'dark'] as const) {
  test(`every screen is accessible in the ${theme} theme`, async ({ app }) => {
    // Axe looks at every element of every screen.
    test.slow();
    await app.page.emulateMedia({ colorScheme: theme });
    for await (const screen of screens(app)) {
      expect(await barriersOn(app.page), screen).toEqual([]);
    }
  });
}
