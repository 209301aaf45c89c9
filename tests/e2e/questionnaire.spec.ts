/** Filling in the questionnaire with a room full of people: by keyboard, in both languages, without losing anything. */
import type { AppPage } from '../support/pages/app.ts';
import { QuestionnairePage } from '../support/pages/questionnaire.ts';
import { expect, test } from './fixtures.ts';

const KEYS = '1234512345123451234512345'.slice(0, 24).split('');

async function emptyWorkshop(app: AppPage): Promise<QuestionnairePage> {
  await app.seesStartScreen();
  await app.page.locator('.start-side .button').first().click();
  await app.page.getByRole('dialog').getByRole('textbox').first().fill('Acme');
  await app.page.keyboard.press('Enter');
  await app.seesCanvas();
  const questionnaire = new QuestionnairePage(app.page);
  await questionnaire.shows();
  return questionnaire;
}

for (const language of ['English', 'Magyar'] as const) {
  test(`a respondent is added and answers all 24 questions by keyboard alone (${language})`, async ({
    app,
  }) => {
    await app.seesStartScreen();
    await app.speaks(language);
    const questionnaire = await emptyWorkshop(app);
    const { page } = app;
    await page.locator('.ask-tools .segmented button').first().focus();
    // A choice of a few is one stop: arrows go within it.
    await page.keyboard.press('ArrowRight');
    await expect(page.locator('.ask-tools .segmented button').nth(1)).toBeFocused();
    await page.keyboard.press('Tab');
    await page.keyboard.type('Szűcs Őrs');
    await page.keyboard.press('Enter');
    await expect(questionnaire.column('Szűcs Őrs')).toBeVisible();
    await page.keyboard.press('Tab');
    await expect(questionnaire.cell(1, 1)).toBeFocused();
    for (const key of KEYS) await page.keyboard.press(key);
    await expect.poll(() => questionnaire.levels(1)).toEqual(KEYS);
    await expect(questionnaire.total()).not.toHaveAttribute('data-total', '');
    await expect(page.locator('[data-item-panel]')).toContainText(
      language === 'English' ? 'continuously improved' : 'folyamatosan fejlesztett',
    );
    await app.seesSaved();
  });
}

test('a dimension is scored when two thirds of its answers are there, the whole with two thirds of them', async ({
  app,
}) => {
  const questionnaire = await emptyWorkshop(app);
  const { page } = app;
  await questionnaire.adds('Ada');
  await questionnaire.cell(1, 1).click();
  await page.keyboard.press('5');
  await expect(questionnaire.dimension('activity')).toHaveAttribute('data-score', '');
  await expect(page.locator('[data-dimension="activity"]')).toContainText('fewer than two thirds');
  await page.keyboard.press('3');
  await expect(questionnaire.dimension('activity')).toHaveAttribute('data-score', '75');
  for (let item = 3; item <= 17; item += 1) await page.keyboard.press('3');
  await expect(questionnaire.total()).not.toHaveAttribute('data-total', '');
});

test('undo takes back one answer and leads back to it; redo gives it again', async ({ app }) => {
  const questionnaire = await emptyWorkshop(app);
  const { page } = app;
  await questionnaire.adds('Ada');
  await questionnaire.cell(1, 1).click();
  for (const key of ['4', '2', '0']) await page.keyboard.press(key);
  await expect(questionnaire.cell(4, 1)).toBeFocused();
  await app.undoes();
  expect((await questionnaire.levels(1)).slice(0, 3)).toEqual(['4', '2', 'n']);
  await expect(questionnaire.cell(3, 1)).toBeFocused();
  await expect(app.status()).toContainText('answer of Ada to question 3');
  await app.undoes();
  await expect(questionnaire.cell(2, 1)).toBeFocused();
  await app.redoes();
  await expect(questionnaire.cell(2, 1)).toContainText('2');
});

test('answers, evidence and respondents survive reopening', async ({ app, launch }) => {
  const questionnaire = await emptyWorkshop(app);
  const { page } = app;
  await questionnaire.adds('Ada');
  await questionnaire.adds('Béla');
  await questionnaire.cell(1, 1).click();
  await page.keyboard.press('2');
  await questionnaire.cell(1, 2).click();
  await page.keyboard.press('5');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  await expect(questionnaire.evidence()).toBeFocused();
  await page.keyboard.type('Seen in the CRM, 12 of 15');
  await questionnaire.evidence().blur();
  await expect(questionnaire.consensus(1)).toHaveAttribute('data-consensus', 'red');
  await expect(questionnaire.median(1)).toHaveText('3.5');
  await app.seesSaved();
  await app.closes();

  const again = await launch();
  const reopened = new QuestionnairePage(again.page);
  await reopened.shows();
  await expect(reopened.cell(1, 2)).toContainText('5');
  await reopened.cell(1, 2).click();
  await expect(reopened.evidence()).toHaveValue('Seen in the CRM, 12 of 15');
  await expect(reopened.consensus(1)).toHaveAttribute('data-consensus', 'red');
});

test('arrows, Home, End and Page keys move; Delete clears; keys for elsewhere are left alone', async ({
  app,
}) => {
  const questionnaire = await emptyWorkshop(app);
  const { page } = app;
  for (const name of ['Ada', 'Béla', 'Cili']) await questionnaire.adds(name);
  await questionnaire.cell(2, 2).click();
  const moves = [
    ['ArrowRight', 2, 3],
    ['ArrowRight', 2, 3],
    ['Home', 2, 1],
    ['End', 2, 3],
    ['PageDown', 4, 3],
    ['ArrowUp', 3, 3],
    ['ControlOrMeta+End', 24, 3],
    ['ArrowDown', 24, 3],
    ['ControlOrMeta+Home', 1, 1],
  ] as const;
  for (const [key, item, column] of moves) {
    await page.keyboard.press(key);
    await expect(questionnaire.cell(item, column), key).toBeFocused();
  }
  await page.keyboard.press('4');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ControlOrMeta+5');
  await expect(questionnaire.cell(1, 1)).toContainText('4');
  await page.keyboard.press('Delete');
  expect((await questionnaire.levels(1))[0]).toBe('n');
  await expect(questionnaire.cell(1, 1)).toBeFocused();
});

test('a respondent is renamed, hidden behind initials, removed, and brought back with all answers', async ({
  app,
}) => {
  const questionnaire = await emptyWorkshop(app);
  const { page } = app;
  await questionnaire.adds('Ada');
  await questionnaire.cell(1, 1).click();
  await page.keyboard.press('4');
  const fields = page.locator('.respondent-fields');
  await fields.getByLabel('Name').fill('Szabó Ada');
  await page.keyboard.press('Enter');
  await fields.getByLabel('Role').fill('CFO');
  await page.keyboard.press('Enter');
  await expect(questionnaire.column('Szabó Ada')).toBeVisible();
  await page.keyboard.press('ControlOrMeta+Shift+h');
  await expect(questionnaire.column('S. A.')).toBeVisible();
  await expect(page.locator('[data-screen="questionnaire"]')).not.toContainText('Szabó');
  await page.keyboard.press('ControlOrMeta+Shift+h');
  await page.getByRole('button', { name: 'Remove with all answers' }).click();
  await expect(page.locator('th.respondent')).toHaveCount(0);
  await app.undoes();
  await expect(questionnaire.cell(1, 1)).toContainText('4');
});

test('one question at a time goes round the room, by mouse and by keyboard', async ({ app }) => {
  const questionnaire = await emptyWorkshop(app);
  const { page } = app;
  await questionnaire.adds('Ada');
  await questionnaire.adds('Béla');
  await questionnaire.cell(1, 1).click();
  await questionnaire.choosesMode('single');
  const one = page.locator('.one');
  await expect(one).toBeFocused();
  await page.keyboard.press('4');
  await one.locator('[data-level="2"]').click();
  await expect(one.locator('.strip')).toContainText('Ada 4');
  await expect(one.locator('.strip')).toContainText('Béla 2');
  await expect(one.locator('[data-consensus="amber"]')).toBeVisible();
  await expect(one).toHaveAttribute('data-item-panel', '1');
  await page.keyboard.press('PageDown');
  await expect(one).toHaveAttribute('data-item-panel', '4');
  await page.getByRole('button', { name: 'Next question' }).click();
  await expect(one).toHaveAttribute('data-item-panel', '5');
  await questionnaire.choosesMode('grid');
  expect((await questionnaire.levels(1))[0]).toBe('4');
  expect((await questionnaire.levels(2))[0]).toBe('2');
});
