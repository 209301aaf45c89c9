/** The tray says where titles put people, and places those of whom they are sure in one step. */
import { fileWith } from '../support/rosters.ts';
import { expect, test } from './fixtures.ts';

const ROSTER =
  'Name;Title\nKiss Anna;SDR\nNagy Béla;Account Executive\nTóth Cili;Key Account Manager\nVas Dani;Gardener\n';

test('one press places everybody as suggested, and one step of undo takes them back', async ({ app }) => {
  await app.importsRoster(await fileWith('roster.csv', ROSTER), 4);
  const { canvas, page } = app;
  const tray = canvas.lane('unplaced');
  await expect(tray.locator('[data-rep]').filter({ hasText: 'Nagy Béla' })).toContainText('Closing sure');
  await expect(tray.locator('[data-rep]').filter({ hasText: 'Vas Dani' })).toContainText('?');
  await tray.getByRole('button', { name: /^Place 3 as suggested/u }).click();
  await expect.poll(() => canvas.names(tray)).toEqual(['Vas Dani']);
  await expect.poll(() => canvas.names(canvas.lane('closing'))).toEqual(['Nagy Béla']);
  await app.undoes();
  await expect(tray.locator('[data-rep]')).toHaveCount(4);
  await page.locator('.tray [data-find]').fill('Tóth');
  await page.keyboard.press('Enter');
  await expect(page.locator('.tray [data-find]')).toHaveValue('');
});

test('names stay readable when everybody is shown at once', async ({ app }) => {
  const people = Array.from(
    { length: 45 },
    (_, index) =>
      `Kovács-Szabó ${index};${['SDR', 'Account Executive', 'Key Account Manager', 'Inbound SDR'][index % 4]}`,
  );
  await app.importsRoster(await fileWith('roster.csv', `Name;Title\n${people.join('\n')}\n`), 45);
  const { page } = app;
  await page.setViewportSize({ width: 1366, height: 768 });
  await page.getByRole('button', { name: /^Place 45 as suggested/u }).click();
  await expect(page.locator('.board [data-rep]')).toHaveCount(45);
  await page.locator('[data-fit]').click();
  const seen = await page.locator('.board [data-rep] .name b').evaluateAll((names) => {
    const board = names[0]?.closest('.board')?.getBoundingClientRect();
    return names.map((name) => {
      const { left, right, top, bottom, height } = name.getBoundingClientRect();
      const inside =
        board && left >= board.left && right <= board.right && top >= board.top && bottom <= board.bottom;
      return { inside, whole: name.scrollWidth <= name.clientWidth + 1, height };
    });
  });
  expect(seen).toHaveLength(45);
  for (const { inside, whole, height } of seen) {
    expect(inside).toBe(true);
    expect(whole).toBe(true);
    // A line of type of 11 pixels is at least so high.
    expect(height).toBeGreaterThanOrEqual(13);
  }
});
