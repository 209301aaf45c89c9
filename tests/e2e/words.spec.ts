/** Both languages and themes: no word of the other language, no barrier. */
import { barriersOn } from '../support/barriers.ts';
import { englishOn } from '../support/english.ts';
import { AnalysisPage } from '../support/pages/analysis.ts';
import type { AppPage } from '../support/pages/app.ts';
import { ReportPage } from '../support/pages/report.ts';
import { QuestionnairePage } from '../support/pages/questionnaire.ts';
import { expect, test } from './fixtures.ts';

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
  await analysis.sets('M5.high', '30');
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
    expect(await englishOn(app.page), screen).toEqual([]);
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
