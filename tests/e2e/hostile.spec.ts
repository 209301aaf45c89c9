/** Files that were made to do harm, and panels that cannot be drawn: said in words, and the rest of the window goes on. */
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { madeFile, REFUSED } from '../support/hostile-files.ts';
import { HOSTILE_TABLES } from '../support/hostile-tables.ts';
import { SafetyPage } from '../support/pages/safety.ts';
import { expect, test } from './fixtures.ts';

async function fileOf(name: string, bytes: Uint8Array): Promise<string> {
  const file = path.join(await mkdtemp(path.join(tmpdir(), 'phaseboard-hostile-')), name);
  await writeFile(file, bytes);
  return file;
}

const BOMB = REFUSED['a step of millions of records, packed into a few bytes'] ?? (() => undefined);

test('a workshop that would fill the memory is refused, chosen and dropped, in both languages, and a sound one opens', async ({
  app,
}) => {
  const bomb = await fileOf('bomb.phaseboard', madeFile(BOMB));
  await app.opensFile(bomb);
  await expect(app.status()).toContainText('bomb.phaseboard');
  await expect(app.status()).toContainText('damaged');
  await app.speaks('Magyar');
  await app.dropsFiles(bomb);
  await expect(app.status()).toContainText('sérült');
  await expect(app.page.locator('[data-workshop]')).toHaveCount(0);
  await app.opensFile(
    await fileOf(
      'sound.phaseboard',
      madeFile(() => undefined),
    ),
  );
  await app.seesCanvas();
  await expect(app.page.locator('[data-rep]')).toHaveCount(3);
});

test('a table that would fill the memory is refused with a reason, and nothing is imported', async ({
  app,
}) => {
  const wide = HOSTILE_TABLES['a-million-columns.csv'];
  const dialog = await app.choosesRoster(await fileOf('wide.csv', wide?.() ?? Buffer.alloc(0)));
  await expect(dialog.getByRole('alert')).toContainText('wide.csv');
  await expect(dialog.locator('button[type=submit]')).toBeDisabled();
});

test('a passphrase is told how hard it is to guess, in both languages', async ({ app }) => {
  await app.opensDemo(2);
  const safety = new SafetyPage(app);
  const words = [
    ['kulcs', '8', '8'],
    ['password1', 'Easy to guess', 'Könnyen kitalálható'],
    ['three blind mice', 'Fair', 'Megfelelő'],
    ['orbit walnut ladder crimson', 'Hard to guess', 'Nehezen található ki'],
  ] as const;
  for (const language of ['English', 'Magyar'] as const) {
    await app.speaks(language);
    await safety.opensSealing();
    for (const [passphrase, english, hungarian] of words) {
      await safety.dialog().locator('input[type=password]').first().fill(passphrase);
      await expect(safety.dialog()).toContainText(language === 'English' ? english : hungarian);
    }
    await safety.closes();
  }
});

test.describe('A part of the window that cannot be drawn', () => {
  test.skip(
    ({ host }) => host === 'electron',
    'skipped: a window of Electron brings its parts along, so none can be kept from it',
  );

  test('says so in its own place, in both languages, and the others go on', async ({ app }) => {
    await app.page.route('**/analysis-screen-*.js', (route) => route.abort());
    await app.opensDemo(3);
    for (const [language, words] of [
      ['English', 'could not be drawn'],
      ['Magyar', 'nem sikerült megjeleníteni'],
    ] as const) {
      await app.speaks(language);
      await app.page.locator('.top .segmented button').nth(1).click();
      const broken = app.page.locator('.broken-panel');
      await expect(broken).toContainText(words);
      await expect(app.page.locator('.top')).toBeVisible();
      await app.goesToCanvas();
      await expect(broken).toHaveCount(0);
    }
    await expect(app.page.locator('[data-rep]').first()).toBeVisible();
  });
});
