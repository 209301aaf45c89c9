/** The questionnaire as a room uses it. */
import { expect, type Locator, type Page } from '@playwright/test';

export class QuestionnairePage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** Goes to the questionnaire by the bar's third part. */
  async shows(): Promise<void> {
    await this.page.locator('.top .segmented button').nth(2).click();
    await this.page.locator('[data-screen="questionnaire"]').waitFor();
  }

  async choosesMode(mode: 'grid' | 'single'): Promise<void> {
    await this.page
      .locator('.ask-tools .segmented button')
      .nth(mode === 'grid' ? 0 : 1)
      .click();
  }

  /** Types a name and Enter; the column is there. */
  async adds(name: string): Promise<void> {
    await this.page.locator('.add-respondent input').fill(name);
    await this.page.keyboard.press('Enter');
    await expect(this.column(name)).toBeVisible();
  }

  column(name: string): Locator {
    return this.page.locator('th.respondent', { hasText: name });
  }

  /** An answer in the grid, by item and by column from 1. */
  cell(item: number, column: number): Locator {
    return this.page.locator(`tr[data-item="${item}"] td.answer`).nth(column - 1);
  }

  /** Levels of a column as they are shown, item 1 first. */
  async levels(column: number): Promise<string[]> {
    const cells = this.page.locator(`tr[data-item] td.answer:nth-child(${column + 1})`);
    return (await cells.allInnerTexts()).map((text) => text.trim().charAt(0));
  }

  median(item: number): Locator {
    return this.page.locator(`tr[data-item="${item}"] td.median`);
  }

  consensus(item: number): Locator {
    return this.page.locator(`tr[data-item="${item}"] [data-consensus]`);
  }

  /** The score of a dimension; its attribute is empty while there is none. */
  dimension(name: string): Locator {
    return this.page.locator(`[data-dimension="${name}"] .dimension .score`);
  }

  total(): Locator {
    return this.page.locator('[data-total]');
  }

  evidence(): Locator {
    return this.page.locator('.questionnaire textarea');
  }
}
