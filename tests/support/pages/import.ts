/** The import screen as a person uses it. */
import type { Locator, Page } from '@playwright/test';

export class ImportPage {
  readonly dialog: Locator;
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
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

  /** Remembers from now on how far the bar of reading came, however short it is there. */
  async watchesReading(): Promise<void> {
    await this.#page.evaluate(() => {
      const body = document.body;
      const look = () => {
        const bar = document.querySelector('[role=dialog] [role=progressbar]');
        const at = Number(bar?.getAttribute('aria-valuenow') ?? 0);
        if (at > Number(body.dataset['furthest'] ?? 0)) body.dataset['furthest'] = String(at);
      };
      const what = { subtree: true, childList: true, attributes: true, attributeFilter: ['aria-valuenow'] };
      new MutationObserver(look).observe(body, what);
    });
  }

  /** The furthest that the bar was seen, in per cent. */
  async seenProgress(): Promise<number> {
    return Number((await this.#page.locator('body').getAttribute('data-furthest')) ?? 0);
  }

  async stopsReading(): Promise<void> {
    await this.dialog.locator('.import-reading button').click();
    await this.dialog.locator('.import-reading').waitFor({ state: 'detached' });
  }

  async closes(): Promise<void> {
    await this.#page.keyboard.press('Escape');
    await this.dialog.waitFor({ state: 'detached' });
  }
}
