/** Markets, superstars, time and activities, as they are worked on in the room. */
import { barriersOn } from '../support/barriers.ts';
import { MarketsPage } from '../support/pages/markets.ts';
import { expect, test } from './fixtures.ts';

test('more inbound leads call for an extra inbound rep, a longer closing for an extra account executive', async ({
  app,
}) => {
  await app.seesStartScreen();
  await app.opensDemo(4);
  const analysis = new MarketsPage(app.page);
  await analysis.opens();
  const market = analysis.market('SMB Hungary');

  const inbound = analysis.need(market, 'inbound');
  await expect(inbound).toHaveAttribute('data-extra', '0');
  await expect(inbound).toContainText('Inbound1.8 FTE2.9 FTE');
  await analysis.types(market.getByLabel('Leads a month'), '800');
  await expect(inbound).toHaveAttribute('data-extra', '1');
  await expect(inbound).toContainText('Inbound3.4 FTE2.9 FTE1 more person');
  await expect(inbound).toContainText('850 inbound leads a month ÷ 250 leads per person');

  const other = analysis.market('Public sector');
  const closing = analysis.need(other, 'closing');
  await expect(closing).toContainText('Closing2.4 FTE2.1 FTE1 more person');
  await analysis.types(other.getByLabel('Sales cycle (days)'), '300');
  await expect(closing).toContainText('Closing3.4 FTE2.1 FTE2 more people');

  // In a field, undoing is about the typing; outside it takes the edit back.
  await app.page.locator('#markets-title').click();
  await app.undoes();
  await expect(closing).toContainText('Closing2.4 FTE2.1 FTE1 more person');
});

test('the function that holds up the flow is named, and what is missing instead of numbers', async ({
  app,
}) => {
  await app.seesStartScreen();
  await app.opensDemo(3);
  const analysis = new MarketsPage(app.page);
  await analysis.opens();
  const whole = analysis.market('Whole organization');
  await expect(whole).toContainText(
    'Account management is the worst bottleneck: 1.3 FTE short to look after today’s customers, €75.4k a month.',
  );
  await expect(whole.locator('[data-stage="inbound"]')).toContainText('over capacity');
  await analysis.types(whole.getByLabel('Sales cycle (days)'), '');
  await expect(whole.locator('[data-flow]')).toContainText('Not known yet: Sales cycle');
  await expect(analysis.need(whole, 'closing')).toContainText('Not known yet: Sales cycle');
});

test('figures of the company are kept, a list of them as well', async ({ app }) => {
  await app.seesStartScreen();
  await app.opensDemo(3);
  const analysis = new MarketsPage(app.page);
  await analysis.opens();
  const errors = app.page.getByLabel('Forecast errors by quarter (%)');
  await analysis.types(errors, '24, 12.5 % 8');
  await expect(errors).toHaveValue('24; 12.5; 8');
  await errors.fill('much');
  await errors.press('Enter');
  await expect(analysis.section('markets')).toContainText('separated by semicolons');
  await errors.press('Escape');
  await expect(errors).toHaveValue('24; 12.5; 8');
});

test('choosing a person shows what their leaving would cost', async ({ app }) => {
  await app.seesStartScreen();
  await app.opensDemo(2);
  const analysis = new MarketsPage(app.page);
  await analysis.opens();
  const person = app.page.getByLabel('Person who leaves');
  await expect(person.locator('option:checked')).toHaveText('Nagy-Pál Oszkár');
  await expect(analysis.loss('atRisk')).toContainText(/€1\.44m/iu);
  await person.selectOption({ label: 'Hegedűs Márta' });
  await expect(analysis.loss('atRisk')).toContainText(/€350k/iu);
  await expect(analysis.loss('customers')).toContainText('About');
  await expect(app.page.locator('.score-change tr[data-step]')).toHaveCount(4);
});

test('names are initials where names are hidden', async ({ app }) => {
  await app.seesStartScreen();
  await app.opensDemo(2);
  const analysis = new MarketsPage(app.page);
  await analysis.opens();
  await expect(analysis.section('superstars')).toContainText('Nagy-Pál Oszkár');
  await app.page.keyboard.press('ControlOrMeta+Shift+h');
  for (const section of ['superstars', 'time-split', 'activities'] as const) {
    await expect(analysis.section(section)).not.toContainText('Oszkár');
  }
  await expect(analysis.section('superstars')).toContainText('N. O.');
});

test('the curves say their message and give their numbers', async ({ app }) => {
  await app.seesStartScreen();
  await app.opensDemo(2);
  const analysis = new MarketsPage(app.page);
  await analysis.opens();
  const section = analysis.section('superstars');
  await expect(section.getByRole('img', { name: /strongest brings 42% of revenue/u })).toBeVisible();
  await section.getByText('As a table').first().click();
  await expect(section.getByRole('table', { name: 'Cumulative revenue' })).toContainText('Nagy-Pál Oszkár');
});

test('side jobs that should become a role follow the threshold', async ({ app }) => {
  await app.seesStartScreen();
  await app.opensDemo(2);
  const analysis = new MarketsPage(app.page);
  await analysis.opens();
  const roles = app.page.locator('[data-role]');
  await expect(roles).toHaveCount(2);
  await expect(roles.first()).toContainText('Account management should become a role');
  await expect(roles.first()).toContainText('Hegedűs Márta');
  await analysis.types(app.page.getByLabel(/^Too much for a side job/u), '30');
  await expect(roles).toHaveCount(0);
});

test('activities are entered in place and compared with their target', async ({ app }) => {
  await app.seesStartScreen();
  await app.opensDemo(3);
  const analysis = new MarketsPage(app.page);
  await analysis.opens();
  const row = analysis.section('activities').getByRole('row', { name: /^Lengyel Anikó/u });
  await expect(row).toContainText('Nothing entered yet.');
  await row.getByRole('button', { name: 'Enter the activities of Lengyel Anikó' }).click();
  await analysis.types(row.getByLabel('Calls of Lengyel Anikó, done'), '30');
  await analysis.types(row.getByLabel('Calls of Lengyel Anikó, target'), '40');
  await row.getByRole('button', { name: 'Finish the entry of Lengyel Anikó' }).click();
  await expect(row).toContainText('75%');
  await expect(row).toContainText('30 of 40');
});

for (const [language, theme] of [
  ['English', 'light'],
  ['Magyar', 'dark'],
] as const) {
  test(`the sections are accessible in the ${theme} theme, ${language}`, async ({ app }) => {
    await app.page.emulateMedia({ colorScheme: theme });
    await app.seesStartScreen();
    await app.speaks(language);
    await app.opensDemo(4);
    const analysis = new MarketsPage(app.page);
    await analysis.opens();
    await app.page.locator('[data-section="activities"] button').first().click();
    for (const summary of await app.page.locator('.on-demand summary').all()) await summary.click();
    const sections = ['markets', 'superstars', 'time-split', 'activities'];
    const parts = sections.map((section) => `[data-section="${section}"]`);
    expect(await barriersOn(app.page, ...parts)).toEqual([]);
  });
}
