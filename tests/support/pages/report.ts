/** The screen of the report as a person uses it. */
import { expect, type Locator, type Page } from '@playwright/test';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

export class ReportPage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** Goes to the report, by the key that every host has, and waits for its first page. */
  async shows(): Promise<void> {
    await this.page.keyboard.press('ControlOrMeta+p');
    await this.seesPage(1);
  }

  async seesPage(number: number): Promise<void> {
    await expect(this.sheet(number)).toBeVisible();
  }

  /** Makes all pages small enough to be seen side by side. */
  async showsAllPages(): Promise<void> {
    const all = this.page.locator('.report-bar').getByRole('button', { name: 'All pages' });
    await all.click();
    await expect(all).toHaveAttribute('aria-pressed', 'true');
  }

  /** A page that has been drawn. */
  sheet(number: number): Locator {
    return this.page.locator(`[data-page="${number}"] svg.sheet`);
  }

  /** Everything that is written on a page. */
  async textOf(number: number): Promise<string> {
    await this.seesPage(number);
    return (await this.sheet(number).locator('text').allTextContents()).join(' ');
  }

  /** Keys of the sections in the order of the list. */
  async order(): Promise<string[]> {
    const rows = this.page.locator('.sections [data-section]');
    return rows.evaluateAll((all) => all.map((row) => (row as HTMLElement).dataset['section'] ?? ''));
  }

  section(key: string): Locator {
    return this.page.locator(`.sections [data-section="${key}"]`);
  }

  async selects(key: string): Promise<void> {
    await this.section(key).locator('.section-name').click();
    await expect(this.section(key).locator('.section-name')).toHaveAttribute('aria-current', 'true');
  }

  /** Ticks or clears the box of a section. */
  async includes(key: string, chosen: boolean): Promise<void> {
    await this.section(key).getByRole('checkbox').setChecked(chosen);
  }

  /** Drags a section onto the upper half of another one. */
  async drags(key: string, before: string): Promise<void> {
    await this.section(key).dragTo(this.section(before), { targetPosition: { x: 60, y: 3 } });
  }

  headline(): Locator {
    return this.page.locator('textarea.headline');
  }

  commentary(): Locator {
    return this.page.locator('textarea.commentary');
  }

  /** Presses the button that saves the PDF. */
  async saves(): Promise<void> {
    await this.page.locator('.report-bar .button.primary').click();
  }

  /** Presses one of the other files. */
  async choosesFile(what: string): Promise<void> {
    await this.page.locator(`[data-file="${what}"]`).click();
  }

  /** Everything that is written on the pages drawn so far. */
  async allText(): Promise<string> {
    return (await this.page.locator('svg.sheet text').allTextContents()).join(' ');
  }

  /** Keeps the report as the next final version. */
  async freezes(): Promise<void> {
    await this.page.locator('.versions .button').click();
  }

  /** The list of final versions. */
  versions(): Locator {
    return this.page.locator('.versions ol');
  }

  async savesVersion(number: number): Promise<void> {
    await this.page
      .getByRole('button', { name: new RegExp(`version ${number}$`, 'iu') })
      .last()
      .click();
  }

  async choosesLogo(): Promise<void> {
    await this.page.locator('.logo .button').first().click();
  }

  /** A file with this content, to be chosen. */
  async file(name: string, content: Buffer): Promise<string> {
    const file = path.join(await mkdtemp(path.join(tmpdir(), 'phaseboard-file-')), name);
    await writeFile(file, content);
    return file;
  }
}
