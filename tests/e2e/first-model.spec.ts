/** A file of the model's first edition, with values that were changed in it: told once, readable, and undone. */
import path from 'node:path';
import { recordsOf } from '#shared/domain/workshop.ts';
import { writePhaseboardFile } from '#main/core/database/phaseboard-file.ts';
import { org } from '../support/org.ts';
import { AnalysisPage } from '../support/pages/analysis.ts';
import { withMeta } from '../support/workshop.ts';
import { expect, test } from './fixtures.ts';

test('what does not hold any more is told with old value and today’s default, stays readable, and is undone', async ({
  app,
  dataDir,
}) => {
  const file = path.join(dataDir, 'older.phaseboard');
  const thresholds = { 'M5.multiple': 3, 'phase.p2.cap': 0.5, 'M15.large': 12, 'M8.greenTo': 9 };
  writePhaseboardFile(file, {
    records: recordsOf(withMeta(org`Leadership: Vera | Closing: Ken, Eva`, { thresholds })),
    history: [],
    cursor: 0,
  });
  await app.opensFile(file);
  await app.page.locator('[data-canvas]').waitFor();
  const notice = app.page.locator('.status .notice');
  await expect(notice).toContainText('2 changed values do not hold any more');
  await expect(notice).toContainText('Superstar: times a fair share: 3');

  const analysis = new AnalysisPage(app.page);
  await analysis.opens();
  const former = analysis.section('metrics').locator('[data-former]');
  await expect(former).toHaveAttribute('data-former', '2');
  await former.locator('summary').click();
  await expect(former).toContainText('Highest score of phase 2 while one seller is alone');
  await analysis.unfolds('M15');
  await expect(analysis.bound('M15.limit.large').locator('input')).toHaveValue('12');
  await analysis.unfolds('M8');
  await expect(analysis.bound('M8.greenTo').locator('input')).toHaveValue('9');

  await app.undoes();
  await expect(analysis.bound('M15.limit.large').locator('input')).toHaveValue('15');
  await expect(former).toHaveAttribute('data-former', '2');
});
