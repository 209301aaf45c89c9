/** The table of people, as one uses a spreadsheet. */
import { expect, type Locator, type Page } from '@playwright/test';

export class TablePage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async opens(): Promise<void> {
    await this.page.keyboard.press('ControlOrMeta+Shift+e');
    await this.grid().waitFor();
  }

  grid(): Locator {
    return this.page.getByRole('grid');
  }

  /** A cell by the name in its row and the key of its column. */
  cell(name: string, column: string): Locator {
    return this.page
      .getByRole('row')
      .filter({ has: this.page.getByRole('rowheader', { name, exact: true }) })
      .locator(`[data-column="${column}"]`);
  }

  /** Names in their order, of the rows that are drawn. */
  names(): Promise<string[]> {
    return this.page.locator('.grid-row [role=rowheader]').allInnerTexts();
  }

  async goesTo(name: string, column: string): Promise<void> {
    await this.cell(name, column).scrollIntoViewIfNeeded();
    await this.cell(name, column).click();
    await expect(this.cell(name, column)).toHaveClass(/active/u);
  }

  async types(text: string): Promise<void> {
    await this.page.keyboard.type(text);
    await this.page.keyboard.press('Enter');
  }

  /** Puts a text on the clipboard of the grid and pastes it. */
  async pastes(text: string): Promise<void> {
    await this.grid().evaluate((grid, given) => {
      const data = new DataTransfer();
      data.setData('text/plain', given);
      grid.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
      );
    }, text);
  }

  /** What a copy of the marked cells gives. */
  copies(): Promise<string> {
    return this.grid().evaluate((grid) => {
      const data = new DataTransfer();
      grid.dispatchEvent(
        new ClipboardEvent('copy', { clipboardData: data, bubbles: true, cancelable: true }),
      );
      return data.getData('text/plain');
    });
  }
}
