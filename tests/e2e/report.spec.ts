/** The report before it is handed over: its pages, its sections, its words, and the files. */
import { readFile } from 'node:fs/promises';
import { openInBrowser } from '../support/browser-host.ts';
import { ReportPage } from '../support/pages/report.ts';
import { expect, test } from './fixtures.ts';

test('the screen shows the pages that will be printed, and a text while it is typed', async ({ app }) => {
  await app.opensDemo(3);
  const report = new ReportPage(app.page);
  await report.shows();
  await expect.poll(() => report.textOf(1)).toContain('Ledgerlight Ltd.');
  await report.selects('phase');
  await report.commentary().fill('Zsófia űrhajózik ősszel.');
  await expect.poll(() => report.allText()).toContain('Zsófia űrhajózik ősszel.');
  // What was typed is kept when the field is left, as one step of undo.
  await report.commentary().blur();
  await app.seesSaved();
  await app.page.locator('.report-bar').click();
  await app.undoes();
  await expect(report.commentary()).toHaveValue('');
  await expect.poll(() => report.allText()).not.toContain('űrhajózik');
});

test('a headline is said otherwise, is marked as the consultant’s, and comes back from the facts when it is emptied', async ({
  app,
}) => {
  await app.opensDemo(3);
  const report = new ReportPage(app.page);
  await report.shows();
  await expect.poll(() => report.textOf(2)).toContain('as the brake');
  await report.headline().fill('Inbound first, then market teams');
  await report.headline().press('Enter');
  await app.seesSaved();
  await expect.poll(() => report.textOf(2)).toContain('Inbound first, then market teams');
  expect(await report.textOf(2)).toContain('The consultant’s headline');
  // Words and headline are one record; neither takes the other along.
  await report.commentary().fill('Agreed with the board.');
  await report.commentary().blur();
  await app.seesSaved();
  await report.headline().fill('Not this one');
  await report.headline().press('Escape');
  await expect(report.headline()).toHaveValue('Inbound first, then market teams');
  await report.headline().fill('');
  await report.headline().press('Enter');
  await expect.poll(() => report.textOf(2)).toContain('as the brake');
  await expect(report.commentary()).toHaveValue('Agreed with the board.');
});

test('sections are left out, put back and ordered by mouse, and undo brings the old order back', async ({
  app,
}) => {
  await app.opensDemo(3);
  const report = new ReportPage(app.page);
  await report.shows();
  const before = await report.order();
  await report.drags('appendix', 'phase');
  await expect.poll(() => report.order()).not.toEqual(before);
  const after = await report.order();
  expect(after.indexOf('appendix')).toBe(before.indexOf('phase'));
  await report.includes('coverage', false);
  await expect(report.section('coverage')).toContainText('Left out');
  await app.page.locator('.report-bar').click();
  await app.undoes();
  await app.undoes();
  await expect.poll(() => report.order()).toEqual(before);
  await expect(report.section('coverage').getByRole('checkbox')).toBeChecked();
});

test('everything about a section can be done by keyboard, and is said', async ({ app }) => {
  await app.opensDemo(3);
  const { page } = app;
  const report = new ReportPage(page);
  await report.shows();
  await report.section('summary').locator('.section-name').focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(report.section('phase').locator('.section-name')).toBeFocused();
  await page.keyboard.press('Alt+ArrowUp');
  await expect.poll(async () => (await report.order()).indexOf('phase')).toBe(2);
  await expect(page.locator('.sections [aria-live]')).toHaveText('Phase diagnosis: now 3 of 17');
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Space');
  await expect(report.section('phase').getByRole('checkbox')).not.toBeChecked();
});

test('a final version is kept byte for byte and saved again later', async ({ app, launch }) => {
  await app.opensDemo(3);
  const report = new ReportPage(app.page);
  await report.shows();
  await report.freezes();
  await expect(report.versions()).toContainText('Version 1');
  await app.seesSaved();
  const first = await readFile(await app.savesFrom('final.pdf', () => report.savesVersion(1)));
  expect(first.subarray(0, 5).toString()).toBe('%PDF-');

  await report.selects('phase');
  await report.commentary().fill('Later words.');
  await report.commentary().blur();
  await app.seesSaved();
  await app.closes();
  const again = await launch();
  const reopened = new ReportPage(again.page);
  await reopened.shows();
  const second = await readFile(await again.savesFrom('final.pdf', () => reopened.savesVersion(1)));
  expect(second.equals(first)).toBe(true);
});

test('a logo is shown at once, and a file that is none is refused in words', async ({ app }) => {
  await app.opensDemo(3);
  const report = new ReportPage(app.page);
  await report.shows();
  await app.answersFileDialog(
    await report.file('broken.png', Buffer.from('\x89PNG\r\n\x1a\nrubbish', 'latin1')),
  );
  await report.choosesLogo();
  await expect(app.page.getByRole('alert')).toContainText('broken.png');
  await expect(app.page.locator('.logo img')).toHaveCount(0);
  await app.answersFileDialog(await report.file('logo.svg', Buffer.from(SVG)));
  await report.choosesLogo();
  await expect(app.page.locator('.logo img')).toHaveAttribute('alt', 'logo.svg');
  await app.seesSaved();
});

const SVG =
  '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20"><rect width="40" height="20" fill="#a3123f"/></svg>';

test('slides, tables, drawings, the handout and everything in one are saved from the screen', async ({
  app,
}) => {
  // Nine files, each made anew.
  test.slow();
  await app.opensDemo(3);
  const report = new ReportPage(app.page);
  await report.shows();
  for (const [what, start] of [
    ['xlsx', 'PK'],
    ['csv', '\u00ef\u00bb\u00bf'],
    ['svg', '<?xml'],
    ['png', '\u0089PNG'],
    ['chartSvg', '<?xml'],
    ['chartPng', '\u0089PNG'],
    ['slides', 'PK'],
    ['handout', '%PDF-'],
    ['bundle', 'PK'],
  ] as const) {
    const bytes = await readFile(await app.savesFrom(`file.${what}`, () => report.choosesFile(what)));
    expect(bytes.toString('latin1').startsWith(start)).toBe(true);
    await expect(app.status()).toContainText('ready');
  }
});

test('pages asked for while the program was away are drawn when it is back', async ({
  chromium,
  dataDir,
  day,
  host,
}) => {
  test.skip(host === 'electron' || !chromium, 'skipped: a window of Electron is never without its program');
  if (!chromium) return;
  const first = await openInBrowser(chromium, dataDir, 'en', day);
  const { page } = first;
  await page.locator('.demo').nth(2).click();
  await page.locator('.board').waitFor();
  const report = new ReportPage(page);
  await report.shows();
  await first.stopHost();
  await report.showsAllPages();
  await expect(page.locator('.report-pages').getByRole('alert')).toBeVisible();

  const second = await openInBrowser(chromium, dataDir, 'en', day);
  await page.bringToFront();
  await page.goto(await second.address());
  await report.seesPage(3);
  await expect(page.locator('.report-pages').getByRole('alert')).toHaveCount(0);
  await first.close();
  await second.close();
});
