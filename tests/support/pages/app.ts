/** The program as a person uses it: verbs, the same in every host. Features add page objects beside it. */
import type { Page } from '@playwright/test';

export class AppPage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** Waits until the start screen can be used. */
  async seesStartScreen(): Promise<void> {
    await this.page.locator('h1').first().waitFor();
  }

  /** Title of the window. */
  title(): Promise<string> {
    return this.page.title();
  }
}
