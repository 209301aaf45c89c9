/** The sections of the analysis about markets, superstars, time and activities. */
import { expect, type Locator, type Page } from '@playwright/test';

export type AnalysisSection = 'markets' | 'superstars' | 'time-split' | 'activities';

export class MarketsPage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async opens(): Promise<void> {
    await this.page.locator('.top .segmented button').nth(1).click();
    await this.section('markets').waitFor();
  }

  section(name: AnalysisSection): Locator {
    return this.page.locator(`[data-section="${name}"]`);
  }

  /** A market by the name of its team, or the whole organization. */
  market(name: string): Locator {
    return this.page.getByRole('article', { name, exact: true });
  }

  /** What a market calls for in one function; its numbers are attributes. */
  need(market: Locator, fn: 'outbound' | 'inbound' | 'closing' | 'account'): Locator {
    return market.locator(`[data-need="${fn}"]`);
  }

  async types(field: Locator, text: string): Promise<void> {
    await field.fill(text);
    await field.press('Enter');
    await expect(this.page.locator('[data-saving]')).toHaveAttribute('data-saving', 'saved');
  }

  /** One of the facts about somebody's leaving. */
  loss(fact: string): Locator {
    return this.page.locator(`[data-leaving] [data-fact="${fact}"]`);
  }
}
