/** The whole road: roster in, people placed, phase seen, closed, reopened, report out. */
import { readFile } from 'node:fs/promises';
import { setTimeout } from 'node:timers/promises';
import { fileWith, HUNGARIAN_ROSTER, windows1250 } from '../support/rosters.ts';
import { expect, test } from './fixtures.ts';

test('a roster becomes people in lanes, a phase, and a report; reopening shows the same', async ({
  app,
  launch,
}) => {
  await app.importsRoster(await fileWith('Meridián.csv', windows1250(HUNGARIAN_ROSTER)), 5);
  const { canvas } = app;
  await expect.poll(() => canvas.names(canvas.lane('unplaced'))).toContain('Szűcs Őrs');
  await expect(canvas.phase()).toHaveAttribute('data-phase', '');

  await canvas.puts('Kőrösi Gergő', canvas.lane('founder'));
  await canvas.puts('Szűcs Őrs', canvas.lane('leadership'));
  await canvas.puts('Tóth Zsófia', canvas.lane('outbound'));
  await canvas.puts('Füredi Bence', canvas.lane('closing'));
  await canvas.puts('Ágoston Éva', canvas.lane('account'));
  await expect(canvas.phase()).toHaveAttribute('data-phase', '3');
  await app.seesSaved();

  const pdf = await readFile(await app.exportsReport('report.pdf'));
  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
  await expect(app.status()).toContainText('pages');

  await app.closes();
  // It reopens where it was left: at the report.
  const again = await launch();
  await expect(again.page.locator('.top .segmented [aria-current=page]')).toHaveText('Report');
  await again.goesToCanvas();
  await expect.poll(() => again.canvas.names(again.canvas.lane('outbound'))).toEqual(['Tóth Zsófia']);
  await expect(again.canvas.phase()).toHaveAttribute('data-phase', '3');
  await again.undoes();
  await expect.poll(() => again.canvas.names(again.canvas.lane('account'))).toEqual([]);
  await expect.poll(() => again.canvas.names(again.canvas.lane('unplaced'))).toEqual(['Ágoston Éva']);
  await again.redoes();
  await expect.poll(() => again.canvas.names(again.canvas.lane('account'))).toEqual(['Ágoston Éva']);
});

test('the import is one step of undo', async ({ app }) => {
  await app.importsRoster(await fileWith('roster.csv', HUNGARIAN_ROSTER), 5);
  await app.undoes();
  await expect(app.page.locator('[data-rep]')).toHaveCount(0);
  await expect(app.status()).toContainText('5 people imported');
  await app.redoes();
  await expect(app.page.locator('[data-rep]')).toHaveCount(5);
});

test('what was acknowledged is there after a crash', async ({ app, launch }) => {
  await app.opensDemo(3);
  const { canvas } = app;
  await canvas.puts('Szabó Kinga', canvas.lane('inbound'));
  await app.seesSaved();
  await app.crashes();

  const again = await launch();
  await again.seesCanvas();
  await expect.poll(() => again.canvas.names(again.canvas.lane('inbound'))).toContain('Szabó Kinga');
  await again.undoes();
  await expect.poll(() => again.canvas.names(again.canvas.lane('outbound'))).toContain('Szabó Kinga');
});

test('zoom, scroll and selection are where they were left', async ({ app, launch, host }) => {
  await app.opensDemo(4);
  await app.canvas.card('Füredi Gábor').click();
  await app.page.keyboard.press('ControlOrMeta+Equal');
  // The view is saved shortly after the last change of it; the desktop's bridge shows nobody when.
  const saved =
    host === 'browser'
      ? app.page.waitForResponse(
          (answer) => answer.request().postData()?.includes('"scrollTop":150') ?? false,
        )
      : setTimeout(1500);
  await app.page.locator('[data-canvas]').evaluate((board) => board.scrollTo(0, 150));
  await saved;
  await app.closes();

  const again = await launch();
  await again.seesCanvas();
  await expect(again.canvas.card('Füredi Gábor')).toHaveAttribute('aria-pressed', 'true');
  await expect(again.page.locator('.zoom-tools')).toContainText('110');
  await expect
    .poll(() => again.page.locator('[data-canvas]').evaluate((board) => Math.round(board.scrollTop)))
    .toBe(150);
});

test('an engagement travels in one file', async ({ app }) => {
  await app.opensDemo(2);
  await app.canvas.card('Tóth Bálint').or(app.page.locator('.lane .card').first()).first().click();
  const people = await app.page.locator('[data-rep]').count();
  const file = await app.exportsFile('engagement.phaseboard');
  await app.goesHome();
  await app.opensFile(await named(file));
  await app.page.getByRole('button', { name: 'Open as a copy' }).click();
  await app.seesCanvas();
  await expect(app.page.locator('[data-rep]')).toHaveCount(people);
  await app.goesHome();
  await expect(app.page.locator('[data-workshop]')).toHaveCount(2);
});

/** A download keeps no name; the program goes by content, a person by the ending. */
async function named(file: string): Promise<string> {
  return fileWith('engagement.phaseboard', await readFile(file));
}
