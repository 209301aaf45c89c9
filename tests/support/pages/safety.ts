/** Backups, files with a passphrase, files that are known already, forgetting, and what was recovered. */
import { expect, type Locator, type Page } from '@playwright/test';
import type { AppPage } from './app.ts';

export class SafetyPage {
  readonly app: AppPage;
  readonly page: Page;

  constructor(app: AppPage) {
    this.app = app;
    this.page = app.page;
  }

  dialog(): Locator {
    return this.page.getByRole('dialog');
  }

  async closes(): Promise<void> {
    await this.page.keyboard.press('Escape');
    await this.dialog().waitFor({ state: 'detached' });
  }

  /** Opens the list of backups from the start screen. */
  async opensBackups(): Promise<void> {
    await this.page.locator('.start-side .button').nth(3).click();
    await this.dialog().locator('.backup-rules').waitFor();
  }

  /** Backups in the list, newest first. */
  backups(): Locator {
    return this.dialog().locator('.backup');
  }

  /** Makes a backup by hand and waits until it is in the list. */
  async makesBackup(): Promise<void> {
    const before = await this.backups().count();
    await this.dialog().locator('footer .button').first().click();
    await expect(this.backups()).toHaveCount(before + 1);
  }

  /** A workshop in the newest backup. */
  copied(client: string): Locator {
    return this.backups().first().locator('li', { hasText: client });
  }

  /** Saves the open workshop with a passphrase; answers where the file is. */
  async seals(file: string, passphrase: string): Promise<string> {
    await this.opensSealing();
    const fields = this.dialog().locator('input[type=password]');
    await fields.nth(0).fill(passphrase);
    await fields.nth(1).fill(passphrase);
    return this.app.saves(file, () => this.dialog().locator('button[type=submit]').click());
  }

  async opensSealing(): Promise<void> {
    await this.page.locator('[data-more]').click();
    await this.page.getByRole('menuitem', { name: /passphrase|jelszó/iu }).click();
    await this.dialog().locator('input[type=password]').first().waitFor();
  }

  /** Answers the question for the passphrase of a file. */
  async saysPassphrase(passphrase: string): Promise<void> {
    await this.dialog().locator('input[type=password]').fill(passphrase);
    await this.dialog().locator('button[type=submit]').click();
  }

  /** Begins to forget a workshop of the start screen. */
  async startsForgetting(client: string): Promise<void> {
    await this.workshop(client).locator('.icon-button').last().click();
    await this.dialog().waitFor();
  }

  /** Types the name that the dialog asks for, and forgets. */
  async forgets(client: string): Promise<void> {
    await this.dialog().locator('input:not([type=checkbox])').fill(client);
    await this.dialog().locator('button[type=submit]').click();
    await this.dialog().getByRole('status').waitFor();
  }

  /** A workshop in the list of the start screen. */
  workshop(client: string): Locator {
    return this.page.locator('[data-workshop]', { hasText: client });
  }

  /** Makes a workshop for a client of that name. */
  async begins(client: string): Promise<void> {
    await this.page.locator('.start-side .button').first().click();
    await this.dialog().locator('input').first().fill(client);
    await this.dialog().locator('button[type=submit]').click();
    await this.app.seesCanvas();
    await this.app.seesSaved();
  }
}
