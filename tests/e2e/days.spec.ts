/** What the window shows of days and moments, at moments and in places that are given to it. */
import { HistoryPage } from '../support/pages/history.ts';
import { ScenariosPage } from '../support/pages/scenarios.ts';
import { dayAfter, dayIn } from '../../src/shared/domain/day.ts';
import { SHIFTS } from '../support/days.ts';
import { expect, test } from './fixtures.ts';

const shortDay = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeZone: 'UTC' });
const written = (day: string) => shortDay.format(new Date(day));

for (const { name, at, zone } of SHIFTS) {
  test.describe(`${name}, in ${zone}`, () => {
    test.use({ moment: at, zone });

    test('a demo is fresh, and what is dated today is dated by the place’s calendar', async ({
      app,
      day,
    }) => {
      const { page } = app;
      const today = dayIn(zone, day.now());
      await app.opensDemo(2);
      await expect(page.locator('.workshop-name')).toContainText(written(dayAfter(today, -4)));

      const scenarios = new ScenariosPage(page);
      await scenarios.opensList();
      await scenarios.opensTab('Decisions');
      const actions = page.locator('[data-entries=action]');
      await expect(actions).toContainText(written(dayAfter(today, 18)));
      await expect(actions).not.toContainText('overdue');
      await expect(page.locator('[data-entries=parking]')).not.toContainText('overdue');

      await page.getByRole('button', { name: 'Add a decision' }).click();
      await expect(page.locator('.entry-form').getByLabel('Date')).toHaveValue(today);
      await scenarios.writes({ Decision: 'Kept' });
      await expect(page.locator('[data-entries=decision]')).toContainText(written(today));

      await page.getByRole('button', { name: 'Add an action' }).click();
      await scenarios.writes({ Action: 'Too late', Due: dayAfter(today, -1) });
      await page.getByRole('button', { name: 'Add an action' }).click();
      await scenarios.writes({ Action: 'Just in time', Due: today });
      await expect(actions.getByText('overdue')).toHaveCount(1);
    });

    test('a moment is written as the clock on the wall shows it', async ({ app, day }) => {
      const { page } = app;
      const began = day.now().getTime();
      await app.opensDemo(1);
      await app.canvas.card('Halmos Dániel').focus();
      await page.keyboard.press('Delete');
      await app.seesSaved();
      const clock = new Intl.DateTimeFormat('en-GB', {
        dateStyle: 'medium',
        timeStyle: 'short',
        timeZone: zone,
      });
      /** Any minute that has passed since the test began; the machine may be slow. */
      const passed = () => {
        const minutes = Math.ceil((day.now().getTime() - began) / 60_000) + 1;
        return Array.from({ length: minutes }, (_, minute) => clock.format(began + minute * 60_000));
      };
      const history = new HistoryPage(page);
      await history.opens();
      const step = await history.panel().locator('[aria-current=step] .when').textContent();
      expect(
        passed().some((moment) => step?.includes(moment)),
        `${step} in ${passed().join(', ')}`,
      ).toBe(true);
      await app.goesHome();
      const edited = await page.locator('[data-workshop] .when small').first().textContent();
      expect(
        passed().some((moment) => edited?.includes(moment)),
        `${edited} in ${passed().join(', ')}`,
      ).toBe(true);
    });
  });
}
