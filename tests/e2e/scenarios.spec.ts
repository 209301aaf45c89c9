import { readFile } from 'node:fs/promises';
import { barriersOn } from '../support/barriers.ts';
import { ScenariosPage } from '../support/pages/scenarios.ts';
import { ChartPage } from '../support/pages/chart.ts';
import { expect, test } from './fixtures.ts';
import type { AppPage } from '../support/pages/app.ts';

/** The third demo with a target in which Amir Haddad supports and Patrick Nolan has no place. */
async function withPlan(app: AppPage): Promise<ScenariosPage> {
  await app.opensDemo(3);
  const scenarios = new ScenariosPage(app.page);
  await scenarios.copies('Target A');
  await app.canvas.puts('Amir Haddad', app.canvas.lane('support'));
  await app.canvas.card('Patrick Nolan').focus();
  await app.page.keyboard.press('Delete');
  await expect(app.canvas.lane('unplaced').locator('.name b', { hasText: 'Patrick Nolan' })).toBeVisible();
  return scenarios;
}

test('A copy of the current state can be changed while the original stays as it is', async ({ app }) => {
  const scenarios = await withPlan(app);
  await scenarios.shows('Current state');
  await expect(app.canvas.lane('outbound').locator('.name b', { hasText: 'Amir Haddad' })).toBeVisible();
  // The demo's own target comes before it.
  await app.page.keyboard.press('ControlOrMeta+.');
  await expect(scenarios.switcher()).toHaveText('One clean hand-over at every step');
  await expect(app.canvas.lane('outbound').locator('.name b', { hasText: 'Amir Haddad' })).toBeVisible();
  await app.page.keyboard.press('ControlOrMeta+.');
  await expect(scenarios.switcher()).toHaveText('Target A');
  await expect(app.canvas.lane('support').locator('.name b', { hasText: 'Amir Haddad' })).toBeVisible();
});

test('Before shows how it was and moves nothing, Changes marks who moved, After goes on', async ({ app }) => {
  const scenarios = await withPlan(app);
  await scenarios.switchesTo('Before');
  await expect(app.canvas.lane('outbound').locator('.name b', { hasText: 'Amir Haddad' })).toBeVisible();
  await app.canvas.card('Amir Haddad').focus();
  await app.page.keyboard.press('Delete');
  await expect(app.status()).toContainText('After goes back to the plan');
  await expect(app.canvas.lane('outbound').locator('.name b', { hasText: 'Amir Haddad' })).toBeVisible();

  await app.page.keyboard.press('ControlOrMeta+b');
  await expect(app.canvas.card('Amir Haddad')).toHaveClass(/is-moved/u);
  await expect(app.canvas.card('Amir Haddad')).toContainText('moved');
  await expect(app.canvas.card('Amir Haddad').locator('.note')).toHaveText('was in Outbound');
  await expect(app.canvas.card('Patrick Nolan').locator('.note')).toContainText('was in ');
  await expect(app.canvas.card('Patrick Nolan')).toHaveClass(/is-unplaced/u);
  await expect(app.canvas.card('Patrick Nolan')).toContainText('not placed yet');
  await expect(app.canvas.lane('outbound')).toContainText('Amir Haddad');

  const chart = new ChartPage(app.page);
  await chart.opens();
  await expect(chart.card('Amir Haddad')).toContainText('moved: was in Outbound');
  await chart.switches();

  await scenarios.switchesTo('After');
  await expect(app.canvas.card('Amir Haddad')).not.toHaveClass(/is-moved/u);
  await expect(app.canvas.card('Amir Haddad').locator('.note')).toHaveCount(0);
  // Who is not placed yet is still on the payroll: what is missing is their quota.
  await expect(scenarios.delta('quota')).toHaveText(/^−€850k$/iu);
  await expect(scenarios.delta('heads')).toHaveCount(0);
});

test('A locked scenario moves nothing and says why; unlocked it moves again', async ({ app }) => {
  const scenarios = await withPlan(app);
  await app.page.keyboard.press('ControlOrMeta+Shift+y');
  await app.seesSaved();
  await app.canvas.card('Amir Haddad').focus();
  await app.page.keyboard.press('Delete');
  await expect(app.status()).toContainText('locked');
  await expect(app.canvas.lane('support').locator('.name b', { hasText: 'Amir Haddad' })).toBeVisible();
  await app.page.keyboard.press('ControlOrMeta+Shift+y');
  await app.canvas.card('Amir Haddad').focus();
  await app.page.keyboard.press('Delete');
  await expect(app.canvas.lane('unplaced').locator('.name b', { hasText: 'Amir Haddad' })).toBeVisible();
  await expect(scenarios.switcher()).toHaveText('Target A');
});

test('The current state asks for a plan to be chosen where there is one', async ({ app }) => {
  await app.opensDemo(4);
  await app.page.locator('.top .segmented button').nth(3).click();
  await expect(app.page.locator('.scenarios-screen')).toContainText('Choose a plan on the left');
  await expect(app.page.locator('.scenarios-screen')).not.toContainText('only the current state');
});

test('A change is taken back alone, as one step of undo', async ({ app }) => {
  const scenarios = await withPlan(app);
  await scenarios.opensList();
  await expect.poll(() => scenarios.changes()).toEqual(['Amir Haddad', 'Patrick Nolan']);
  await scenarios
    .change('Amir Haddad')
    .getByRole('button', { name: /take back/iu })
    .click();
  await expect(scenarios.change('Amir Haddad')).toHaveCount(0);
  await expect(scenarios.change('Patrick Nolan')).toBeVisible();
  await app.undoes();
  await expect(scenarios.change('Amir Haddad')).toBeVisible();
});

test('A reason, a decision with dissent and an action hang on a change and survive a restart', async ({
  app,
  launch,
}) => {
  const scenarios = await withPlan(app);
  await scenarios.opensList();
  const change = scenarios.change('Amir Haddad');
  await change.getByRole('button', { name: /^accept/iu }).click();
  await expect(change).toContainText('accepted');
  await change.getByRole('button', { name: /^reason/iu }).click();
  await app.page.getByRole('button', { name: 'Add a decision' }).click();
  await scenarios.writes({
    Decision: 'Amir supports the closers',
    'Decided by': 'Hannah',
    Dissent: 'Kinga would wait',
  });
  await expect(change).toContainText('Hannah');
  await app.page.getByRole('button', { name: 'Add an action' }).click();
  await scenarios.writes({ Action: 'Hand over his leads', Owner: 'Amir', Due: '2020-01-31' });
  await app.seesSaved();
  await app.crashes();

  const again = await launch();
  const later = new ScenariosPage(again.page);
  await expect(later.switcher()).toHaveText('Target A');
  await later.opensList();
  await later.opensTab('Decisions');
  await expect(again.page.locator('[data-entries=decision]')).toContainText('Kinga would wait');
  await expect(again.page.locator('[data-entries=action]')).toContainText('overdue');
  await again.page.getByLabel('Done: Hand over his leads').check();
  await expect(again.page.locator('[data-entries=action]')).not.toContainText('overdue');
});

test('The list is filtered, sorted and written to a file', async ({ app }) => {
  const scenarios = await withPlan(app);
  await scenarios.opensList();
  await app.page.getByRole('columnheader', { name: 'Who' }).getByRole('button').click();
  await app.page.getByRole('columnheader', { name: 'Who' }).getByRole('button').click();
  await expect.poll(() => scenarios.changes()).toEqual(['Patrick Nolan', 'Amir Haddad']);
  await app.page.getByLabel('Find a change').fill('support');
  await expect.poll(() => scenarios.changes()).toEqual(['Amir Haddad']);
  await app.page.getByRole('button', { name: 'Export', exact: true }).click();
  const path = await app.saves('changes.csv', () => app.page.getByRole('menuitem', { name: /CSV/u }).click());
  expect(await readFile(path, 'utf8')).toMatch(/Amir Haddad[,;]moved[,;]Outbound[,;]Support/u);
});

test('A scenario is named, deleted and brought back', async ({ app }) => {
  const scenarios = await withPlan(app);
  await scenarios.opensList();
  await scenarios
    .entry('Target A')
    .getByRole('button', { name: /^rename/iu })
    .click();
  await app.page.keyboard.type('Two teams');
  await app.page.keyboard.press('Enter');
  await expect(scenarios.switcher()).toHaveText('Two teams');
  await scenarios
    .entry('Two teams')
    .getByRole('button', { name: /^delete/iu })
    .click();
  await expect(scenarios.switcher()).toHaveText('Current state');
  await app.undoes();
  await expect(scenarios.switcher()).toHaveText('Two teams');
  await expect(scenarios.change('Amir Haddad')).toBeVisible();
});

test('On the return visit the plan becomes the current state, and the old one is kept', async ({ app }) => {
  const scenarios = await withPlan(app);
  await scenarios.opensList();
  await scenarios
    .entry('Target A')
    .getByRole('button', { name: /current state/iu })
    .click();
  await expect(scenarios.switcher()).toHaveText('Current state');
  await expect(scenarios.entry('Current state')).toContainText('as it is');
  // The demo's own target is still there.
  await expect(app.page.locator('[data-scenario-entry]')).toHaveCount(3);
  await expect(app.page.locator('[data-scenario-entry]').last()).toContainText('as it was, locked');
  // The movement since then.
  await expect(scenarios.change('Amir Haddad')).toBeVisible();
  await app.undoes();
  await expect(scenarios.entry('Target A')).toContainText('plan');
});

test('Two scenarios stand side by side, and a person is found in both', async ({ app }) => {
  const scenarios = await withPlan(app);
  await scenarios.opensList();
  await scenarios.opensTab('Side by side');
  const chips = app.page.locator('[data-sides]').getByRole('button', { name: 'Amir Haddad' });
  await expect(chips).toHaveCount(2);
  await chips.first().click();
  for (const chip of await chips.all()) await expect(chip).toHaveAttribute('aria-pressed', 'true');
});

for (const theme of ['light', 'dark'] as const) {
  test(`Scenarios are accessible in the ${theme} theme`, async ({ app }) => {
    test.slow();
    await app.page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
    const scenarios = await withPlan(app);
    await scenarios.switchesTo('Changes');
    const clean = async () => expect(await barriersOn(app.page)).toEqual([]);
    await clean();
    await scenarios.opensList();
    await scenarios
      .change('Amir Haddad')
      .getByRole('button', { name: /^reason/iu })
      .click();
    await app.page.getByRole('button', { name: 'Add a decision' }).click();
    await clean();
    await scenarios.opensTab('Side by side');
    await clean();
    await scenarios.opensTab('Decisions');
    await clean();
  });
}
