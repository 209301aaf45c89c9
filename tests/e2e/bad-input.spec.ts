/** Files that are no rosters: a clear message in the reader's language, and nothing imported. */
import { HUNGARIAN_ROSTER, fileWith } from '../support/rosters.ts';
import { expect, test } from './fixtures.ts';

const FILES = [
  ['an empty file', 'empty.csv', '', 'is empty', 'üres'],
  [
    'a picture',
    'photo.csv',
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13, 0, 255]),
    'not a text file',
    'nem szövegfájl',
  ],
  [
    'a damaged workbook',
    'roster.xlsx',
    Buffer.from('PK\u0003\u0004\u0000\u0000', 'latin1'),
    'is damaged, or not a workbook',
    'nem olvasható munkafüzet',
  ],
  ['a file without a header', 'plain.csv', '1;2;3\n4;5;6\n', 'no header row', 'nincs fejléce'],
] as const;

for (const [what, name, content, english, hungarian] of FILES) {
  test(`${what} is refused with a reason`, async ({ app }) => {
    const dialog = await app.choosesRoster(await fileWith(name, content));
    await expect(dialog.getByRole('alert')).toContainText(english);
    await expect(dialog.locator('button[type=submit]')).toBeDisabled();
    await app.page.keyboard.press('Escape');
    await expect(app.page.locator('[data-workshop]')).toHaveCount(0);

    await app.speaks('Magyar');
    const magyar = await app.choosesRoster(await fileWith(name, content));
    await expect(magyar.getByRole('alert')).toContainText(hungarian);
  });
}

test('rows that cannot be taken as they stand are listed with their row', async ({ app }) => {
  const roster = `${HUNGARIAN_ROSTER};Üzletkötő;;1;\r\nTóth Zsófia;Másik;Senki Sem;x;2\r\n`;
  const dialog = await app.choosesRoster(await fileWith('roster.csv', roster));
  // A title without a name is a position that nobody fills.
  await expect(dialog.getByText('1 row is a position that nobody fills.')).toBeVisible();
  await dialog.getByRole('button', { name: /^To mend/u }).click();
  const problems = dialog.locator('.import-problems');
  await expect(problems).toContainText('Row 8');
  await expect(problems).toContainText('Senki Sem');
  await dialog.locator('button[type=submit]').click();
  await app.seesCanvas();
  await expect(app.page.locator('[data-rep]')).toHaveCount(7);
});

test('a column that was guessed wrong is corrected by hand', async ({ app }) => {
  const file = await fileWith('odd.csv', 'Ki?,Mit csinál?\nKovács Nóra,Üzletkötő\n');
  const dialog = await app.choosesRoster(file);
  await expect(dialog).toContainText('No column holds the people’s names');
  await dialog.getByLabel('What column “Ki?” holds').selectOption('name');
  await dialog.getByLabel('What column “Mit csinál?” holds').selectOption('title');
  await dialog.locator('button[type=submit]').click();
  await app.seesCanvas();
  await expect(app.canvas.card('Kovács Nóra')).toContainText('Üzletkötő');
});

test('what was chosen a moment ago is what is imported, however fast the hand', async ({ app }) => {
  const file = await fileWith('odd.csv', 'Ki?,Mit csinál?\nKovács Nóra,Üzletkötő\n');
  const dialog = await app.choosesRoster(file);
  await dialog.getByLabel('What column “Ki?” holds').selectOption('name');
  const accept = dialog.locator('button[type=submit]');
  await expect(accept).toBeEnabled();
  // Both in one turn: the file cannot have been read again in between.
  const took = await dialog
    .getByLabel('What column “Mit csinál?” holds')
    .evaluate((field: HTMLSelectElement) => {
      field.value = 'title';
      field.dispatchEvent(new Event('change', { bubbles: true }));
      return new Promise<boolean>((resolve) => {
        queueMicrotask(() => {
          const button = field.closest('form')?.querySelector<HTMLButtonElement>('button[type=submit]');
          button?.click();
          resolve(button?.disabled === false);
        });
      });
    });
  expect(took).toBe(false);
  await accept.dblclick();
  await app.seesCanvas();
  await expect(app.canvas.card('Kovács Nóra')).toContainText('Üzletkötő');
  await expect(app.page.locator('[data-rep]')).toHaveCount(1);
});
