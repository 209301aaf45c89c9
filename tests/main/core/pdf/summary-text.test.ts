/** What the executive summary says in words. */
import { expect, it } from 'vitest';
import { resourcesDir } from '#main/core/paths.ts';
import { composeReport } from '#main/core/pdf/render-report.ts';
import { summaryLede } from '#main/core/pdf/summary-text.ts';
import { metaOf } from '#shared/domain/workshop.ts';
import { reportOptionsOf } from '#shared/report/settings-to-options.ts';
import { demoWorkshop } from '#tests/support/demo.ts';
import { inputFor } from './support.ts';

async function summaryOf(phase: 2 | 4, locale: 'en' | 'hu') {
  const { workshop, scenarioId } = demoWorkshop(phase, locale);
  const options = { ...reportOptionsOf(metaOf(workshop)), locale };
  const { context } = await composeReport({ ...inputFor(workshop, options), scenarioId }, resourcesDir());
  return summaryLede(context);
}

it('says from where to where a target takes the score, and that it stays where it does', async () => {
  expect(await summaryOf(2, 'en')).toMatch(/goes from 0\.\d\d to 0\.\d\d\./u);
  // All people in four complete teams, hand-offs at 5, 2.5 and 4, markets at 5: .4 + .25 + .2 × .708 + .15.
  expect(await summaryOf(4, 'en')).toMatch(/stays at 0\.94\./u);
  expect(await summaryOf(4, 'hu')).toMatch(/0,94 marad\./u);
});
