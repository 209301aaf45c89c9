/** The history of a workshop and its snapshots, as a person uses them. */
import { expect, type Locator, type Page } from '@playwright/test';

export class HistoryPage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  panel(): Locator {
    return this.page.locator('.panel.history');
  }

  /** Opens it by its key and waits for its steps. */
  async opens(): Promise<void> {
    await this.page.keyboard.press('ControlOrMeta+j');
    await this.page.locator('.history-lines .history-line').first().waitFor();
  }

  /** What the steps say, newest first; the last is the beginning. */
  steps(): Locator {
    return this.page.locator('.history-lines .history-line .what');
  }

  /** The step that the workshop stands at. */
  present(): Locator {
    return this.page.locator('.history-lines [aria-current=step]');
  }

  /** The line over the board that says which time is looked at. */
  banner(): Locator {
    return this.page.locator('.past-banner');
  }

  /** Looks at the state after a step by its place in the list: 0 is the newest. */
  async looksAt(index: number): Promise<void> {
    await this.page.locator('.history-lines .history-line').nth(index).click();
    await this.banner().waitFor();
  }

  /** Goes to a step by the keyboard. */
  async goesTo(index: number): Promise<void> {
    const line = this.page.locator('.history-lines .history-line').nth(index);
    await line.focus();
    await this.page.keyboard.press('Enter');
    await expect(line).toHaveAttribute('aria-current', 'step');
  }

  async comesBackToNow(): Promise<void> {
    await this.banner().locator('.button.primary').click();
    await expect(this.banner()).toHaveCount(0);
  }

  /** Brings back what is looked at. */
  async bringsBack(): Promise<void> {
    await this.banner().getByRole('button').nth(-2).click();
    await expect(this.banner()).toHaveCount(0);
  }

  /** Keeps the present under a name. */
  async keeps(name: string): Promise<void> {
    await this.panel().locator('.snapshot-form input').fill(name);
    await this.panel().locator('.snapshot-form button').click();
    await this.snapshot(name).waitFor();
  }

  snapshot(name: string): Locator {
    return this.page.locator('.snapshots li', { hasText: name });
  }

  async looksAtSnapshot(name: string): Promise<void> {
    await this.snapshot(name).locator('.history-line').click();
    await this.banner().waitFor();
  }
}
