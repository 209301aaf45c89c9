/** The screen of the analysis: what it says, what can be changed there, and where its links lead. */
import { AnalysisPage } from '../support/pages/analysis.ts';
import { expect, test } from './fixtures.ts';

test('the facilitator’s verdict stands beside the computed one and never changes it', async ({ launch }) => {
  let app = await launch();
  await app.opensDemo(3);
  let analysis = new AnalysisPage(app.page);
  await analysis.opens();
  const computed = await analysis.computedPhase();
  const scores = await analysis.scores();

  await analysis.override().locator('button[type=submit]').click();
  await expect(analysis.override()).toContainText('Please choose a phase.');
  await expect(analysis.override()).toContainText('Please give a reason.');
  await analysis.overrides(2, 'Half of the closers still find their own leads.');
  await app.seesSaved();
  await expect.poll(() => analysis.computedPhase()).toBe(computed);
  await expect.poll(() => analysis.scores()).toEqual(scores);
  await analysis.goesToCanvas();
  await expect(app.page.locator('.panel [data-override]')).toHaveText('Facilitator’s verdict: One-man bands');
  await app.closes();

  app = await launch();
  analysis = new AnalysisPage(app.page);
  await analysis.opens();
  await expect(analysis.override()).toHaveAttribute('data-override', '2');
  await expect(analysis.override()).toContainText('Half of the closers still find their own leads.');
  await expect(analysis.override()).toContainText('Computed: phase 3, Specialists');
  await expect.poll(() => analysis.computedPhase()).toBe(computed);
  await expect.poll(() => analysis.scores()).toEqual(scores);
  await analysis.override().getByRole('button', { name: 'Remove the verdict' }).click();
  await expect(analysis.override()).toHaveAttribute('data-override', '');
  await app.undoes();
  await expect(analysis.override()).toHaveAttribute('data-override', '2');
});

test('a changed bound changes the reading, is marked, and goes back to its default', async ({ app }) => {
  await app.opensDemo(3);
  const analysis = new AnalysisPage(app.page);
  await analysis.opens();
  const band = analysis.band('M5');
  await expect(band).toHaveAttribute('data-band', 'red');
  await analysis.unfolds('M5');
  const bound = 'M5.high';
  await analysis.sets(bound, '30');
  await expect(band).toHaveAttribute('data-band', 'amber');
  await expect(analysis.metric('M5')).toContainText('changed');
  await analysis
    .bound(bound)
    .getByRole('button', { name: /^Back to default/u })
    .click();
  await expect(band).toHaveAttribute('data-band', 'red');
  await expect(analysis.bound(bound).locator('input')).toHaveValue('25');

  await analysis.sets(bound, '30');
  await analysis.sets('M5.star', '1,5');
  await expect(analysis.section('metrics')).toContainText('2 bounds differ from their defaults.');
  await app.undoes();
  await expect(analysis.bound('M5.star').locator('input')).toHaveValue('2.5');
  await expect(analysis.bound(bound).locator('input')).toHaveValue('30');
  await app.page.getByRole('button', { name: 'All bounds back to default' }).click();
  await expect(analysis.section('metrics')).toContainText('All bounds are at their defaults.');
  await expect(band).toHaveAttribute('data-band', 'red');
});

test('a weight of the diagnosis is shown, changes the score, and goes back to its default', async ({
  app,
}) => {
  await app.opensDemo(3);
  const analysis = new AnalysisPage(app.page);
  await analysis.opens();
  const scores = await analysis.scores();
  await app.page.getByText('Weights and bounds of the diagnosis').click();
  await analysis.sets('phase.p3.specialists', '0.1');
  await expect(analysis.section('verdict').locator('[data-step="3"] .value')).not.toHaveText(scores[1] ?? '');
  await app.page.getByRole('button', { name: 'All weights back to default' }).click();
  await expect(analysis.section('verdict').locator('[data-step="3"] .value')).toHaveText(scores[1] ?? '');
});

test('a bound that is no number is refused where it is typed', async ({ app }) => {
  await app.opensDemo(3);
  const analysis = new AnalysisPage(app.page);
  await analysis.opens();
  await analysis.unfolds('M7');
  await analysis.sets('M7.green', 'a lot');
  await expect(analysis.bound('M7.green')).toContainText('Please enter a number');
  await expect(analysis.section('metrics')).toContainText('All bounds are at their defaults.');
});

test('a finding leads to the person that it is about', async ({ app }) => {
  await app.opensDemo(2);
  const analysis = new AnalysisPage(app.page);
  await analysis.opens();
  const link = analysis.causes('person').first();
  const name = (await link.textContent())?.trim() ?? '';
  await link.click();
  const card = app.canvas.card(name);
  await expect(card).toHaveAttribute('aria-pressed', 'true');
  await expect(card).toBeInViewport();
  await expect(card).toBeFocused();
  await expect(app.page.locator('.top')).toBeInViewport();
});

test('a finding leads to the lane and to the question that it is about', async ({ app }) => {
  await app.opensDemo(3);
  const analysis = new AnalysisPage(app.page);
  await analysis.opens();
  await analysis.causes('lane').first().click();
  await expect(app.page.locator('.lane[data-marked]').first()).toBeInViewport();
  await analysis.opens();
  await analysis.causes('item').first().click();
  await expect(app.page.locator('.top .segmented button').nth(2)).toHaveAttribute('aria-current', 'page');
});

test('the first five findings stand beside the canvas, and the section list goes where it says', async ({
  app,
}) => {
  await app.opensDemo(3);
  const analysis = new AnalysisPage(app.page);
  const panel = app.page.locator('.panel-findings');
  await expect(panel.locator('li')).toHaveCount(5);
  await panel.getByRole('button', { name: /^All/u }).click();
  await expect(analysis.section('findings').locator('h2')).toBeInViewport();
  await app.page.getByRole('button', { name: 'Metrics', exact: true }).focus();
  await app.page.keyboard.press('Enter');
  await expect(analysis.section('metrics').locator('h2')).toBeInViewport();
  await expect(analysis.section('metrics')).toBeFocused();
});

test('the load beside the canvas follows an edit', async ({ app }) => {
  await app.opensDemo(3);
  const load = app.page.locator('[data-load]');
  await expect(load).toHaveAttribute('data-load', 'account');
  await app.canvas.puts('Patrick Nolan', app.canvas.lane('account'));
  await expect(load).toHaveAttribute('data-load', 'closing');
  await app.undoes();
  await expect(load).toHaveAttribute('data-load', 'account');
});
