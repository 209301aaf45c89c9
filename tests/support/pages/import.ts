/** The import screen as a person uses it. */
import type { Locator, Page } from '@playwright/test';

export class ImportPage {
  readonly dialog: Locator;

  constructor(page: Page) {
    this.dialog = page.getByRole('dialog');
  }

  /** Shows a part by the beginning of its name. */
  async shows(part: RegExp): Promise<void> {
    await this.dialog.locator('.import-screen > .segmented').getByRole('button', { name: part }).click();
  }

  /** Problems that are listed, by their row. */
  problem(row: number): Locator {
    return this.dialog
      .locator('.import-problems li')
      .filter({ hasText: new RegExp(`Row ${row}(?!\\d)`, 'u') });
  }

  /** The line of a title in the list of roles. */
  role(title: string): Locator {
    return this.dialog.locator('.import-roles tr').filter({ hasText: title });
  }

  async pastes(text: string): Promise<void> {
    await this.dialog.locator('.import-way textarea').fill(text);
    await this.dialog.locator('.import-part-shown').waitFor();
  }

  async accepts(): Promise<void> {
    await this.dialog.locator('button[type=submit]').click();
    await this.dialog.waitFor({ state: 'detached' });
  }
}
