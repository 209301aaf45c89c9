/** The program as a person uses it: verbs, the same in every host. */
import { expect, type Locator, type Page } from '@playwright/test';
import type { RunningApp } from '../browser-host.ts';
import { CanvasPage } from './canvas.ts';
import { ReportPage } from './report.ts';

export class AppPage {
  readonly page: Page;
  readonly canvas: CanvasPage;
  readonly #running: RunningApp;

  constructor(running: RunningApp) {
    this.page = running.page;
    this.canvas = new CanvasPage(running.page);
    this.#running = running;
  }

  /** Waits until the start screen can be used. */
  async seesStartScreen(): Promise<void> {
    await this.page.locator('h1').first().waitFor();
    await expect(this.page.locator('.demo')).toHaveCount(4);
  }

  /** An address that opens the page in one more window. */
  address(): Promise<string> {
    return this.#running.address();
  }

  closes(): Promise<void> {
    return this.#running.close();
  }

  /** Ends the program at once, as a crash or a dead battery would. */
  crashes(): Promise<void> {
    return this.#running.kill();
  }

  /** Title of the window. */
  title(): Promise<string> {
    return this.page.title();
  }

  async opensDemo(phase: 1 | 2 | 3 | 4): Promise<void> {
    await this.page
      .locator('.demo')
      .nth(phase - 1)
      .click();
    await this.seesCanvas();
  }

  async seesCanvas(): Promise<void> {
    await this.page.locator('[data-canvas]').waitFor();
  }

  async goesToCanvas(): Promise<void> {
    await this.page.locator('.top .segmented button').first().click();
    await this.seesCanvas();
  }

  async goesHome(): Promise<void> {
    await this.page.locator('.top-left button').first().click();
    await this.seesStartScreen();
  }

  /** Starts the import and answers the file dialog with a file; the preview, or the error, shows next. */
  async choosesRoster(file: string): Promise<Locator> {
    const dialog = await this.startsRoster(file);
    await dialog.locator('.import-part-shown, [role=alert]').first().waitFor();
    return dialog;
  }

  /** The same without waiting for what is in it. */
  async startsRoster(file: string): Promise<Locator> {
    await this.#running.answersFileDialog(file);
    const button = this.page.locator('.start-side .button').filter({ hasText: /import/iu });
    const more = this.page.locator('[data-more]');
    await button.or(more).first().waitFor();
    if (await more.isVisible()) {
      await more.click();
      await this.page.getByRole('menuitem', { name: /import/iu }).click();
    } else await button.click();
    const dialog = this.page.getByRole('dialog');
    await dialog.locator('.import-way .button.primary').click();
    return dialog;
  }

  /** Imports a roster as it was understood, everybody into the tray, and waits until its people are there. */
  async importsRoster(file: string, people: number): Promise<void> {
    const dialog = await this.choosesRoster(file);
    await dialog.getByRole('button', { name: /^(Roles|Szerepkörök)/u }).click();
    await dialog.getByRole('button', { name: /^(Place nobody|Senkit)/u }).click();
    await dialog.locator('button[type=submit]').click();
    await dialog.waitFor({ state: 'detached' });
    await this.seesCanvas();
    await expect(this.page.locator('[data-rep]')).toHaveCount(people);
    await this.seesSaved();
  }

  /** Saves the report as it is set up; answers the path of the file. */
  async exportsReport(file: string): Promise<string> {
    const report = new ReportPage(this.page);
    await report.shows();
    return this.#running.savesFile(file, () => report.saves());
  }

  /** Saves another of the files that are handed over, or a final version by its number. */
  async savesFrom(file: string, action: () => Promise<void>): Promise<string> {
    return this.#running.savesFile(file, action);
  }

  /** Answers the next question for a file to read. */
  answersFileDialog(file: string): Promise<void> {
    return this.#running.answersFileDialog(file);
  }

  /** Does something that writes a file; answers where it is. */
  saves(file: string, action: () => Promise<void>): Promise<string> {
    return this.#running.savesFile(file, action);
  }

  async exportsFile(file: string): Promise<string> {
    return this.#running.savesFile(file, () => this.page.keyboard.press('ControlOrMeta+Shift+s'));
  }

  async opensFile(file: string): Promise<void> {
    await this.#running.answersFileDialog(file);
    await this.page.locator('.start-side .button').nth(1).click();
  }

  /** Holds files from the system over the middle of the window, as a person does who drags them there. */
  async holdsFiles(...files: string[]): Promise<void> {
    await this.#dragFiles('dragEnter', files);
    await this.#dragFiles('dragOver', files);
  }

  /** Holds files over the window and lets them go. */
  async dropsFiles(...files: string[]): Promise<void> {
    await this.holdsFiles(...files);
    await this.#dragFiles('drop', files);
  }

  async #dragFiles(type: 'dragEnter' | 'dragOver' | 'drop', files: string[]): Promise<void> {
    const { x, y } = await this.page.evaluate(() => ({ x: innerWidth / 2, y: innerHeight / 2 }));
    const devtools = await this.page.context().newCDPSession(this.page);
    const data = { items: [], files, dragOperationsMask: 1 };
    await devtools.send('Input.dispatchDragEvent', { type, x, y, data });
    await devtools.detach();
  }

  async seesSaved(): Promise<void> {
    await expect(this.page.locator('[data-saving]')).toHaveAttribute('data-saving', 'saved');
  }

  async speaks(language: 'English' | 'Magyar'): Promise<void> {
    const more = this.page.locator('[data-more]');
    const button = this.page.getByRole('button', { name: language, exact: true });
    await more.or(button).first().waitFor();
    if (await more.isVisible()) {
      await more.click();
      await this.page.getByRole('menuitemradio', { name: language }).click();
    } else await button.click();
    await expect(this.page.locator('html')).toHaveAttribute('lang', language === 'Magyar' ? 'hu' : 'en');
  }

  /** What the line at the bottom says. */
  status(): Locator {
    return this.page.locator('.status .notice');
  }

  async undoes(): Promise<void> {
    await this.page.keyboard.press('ControlOrMeta+z');
    await this.seesSaved();
  }

  async redoes(): Promise<void> {
    await this.page.keyboard.press('ControlOrMeta+Shift+z');
    await this.seesSaved();
  }
}
