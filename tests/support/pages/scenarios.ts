/** Scenarios, their comparison, and what was decided about them, as a person uses them. */
import { expect, type Locator, type Page } from '@playwright/test';

export class ScenariosPage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** The button in the top bar that names the scenario worked on. */
  switcher(): Locator {
    return this.page.locator('.scenario-switcher');
  }

  /** Copies what is shown to a new target by its key. */
  async copies(name: string): Promise<void> {
    await this.page.keyboard.press('ControlOrMeta+Shift+k');
    await expect(this.switcher()).toHaveText(name);
  }

  /** Chooses a scenario in the top bar. */
  async shows(name: string): Promise<void> {
    await this.switcher().click();
    await this.page.getByRole('menuitemradio', { name: new RegExp(`^${name}`, 'u') }).click();
    await expect(this.switcher()).toHaveText(name);
  }

  async switchesTo(mode: 'Before' | 'Changes' | 'After'): Promise<void> {
    const button = this.page
      .locator('.compare-bar')
      .getByRole('button', { name: new RegExp(`^${mode}`, 'u') });
    await button.click();
    await expect(button).toHaveAttribute('aria-pressed', 'true');
  }

  /** A figure's difference in the bar over the board. */
  delta(key: string): Locator {
    return this.page.locator(`.delta-chips [data-delta="${key}"] b`);
  }

  /** Opens the screen of scenarios by its key. */
  async opensList(): Promise<void> {
    await this.page.keyboard.press('ControlOrMeta+Shift+b');
    await this.page.locator('.scenarios-screen').waitFor();
  }

  async opensTab(name: string): Promise<void> {
    await this.page.getByRole('tab', { name, exact: true }).click();
  }

  /** The line of a change by the name of whom it is about. */
  change(name: string): Locator {
    return this.page.locator(`[data-change="${name}"]`);
  }

  changes(): Promise<string[]> {
    return this.page.locator('.change-row .who').allTextContents();
  }

  /** A scenario in the list of them. */
  entry(name: string): Locator {
    return this.page.locator(`[data-scenario-entry="${name}"]`);
  }

  /** Fills the form that is open, field by field, and keeps it. */
  async writes(fields: Readonly<Record<string, string>>): Promise<void> {
    const form = this.page.locator('.entry-form');
    for (const [label, value] of Object.entries(fields)) await form.getByLabel(label).fill(value);
    await form.locator('button[type=submit]').click();
    await form.waitFor({ state: 'detached' });
  }
}
