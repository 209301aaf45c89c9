/** The screen of the analysis: verdict, findings, metrics and their bounds. */
import { expect, type Locator, type Page } from '@playwright/test';
import { chooses } from './choose.ts';

export class AnalysisPage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** Goes to the screen by the top bar. */
  async opens(): Promise<void> {
    await this.page.locator('.top .segmented button').nth(1).click();
    await this.section('verdict').waitFor();
  }

  async goesToCanvas(): Promise<void> {
    await this.page.locator('.top .segmented button').first().click();
    await this.page.locator('[data-canvas]').waitFor();
  }

  section(name: string): Locator {
    return this.page.locator(`[data-section="${name}"]`);
  }

  /** The computed phase, whatever the facilitator said. */
  computedPhase(): Promise<string | null> {
    return this.section('verdict').locator('[data-computed]').getAttribute('data-computed');
  }

  scores(): Promise<string[]> {
    return this.section('verdict').locator('.ladder .value').allTextContents();
  }

  override(): Locator {
    return this.section('verdict').locator('[data-override]');
  }

  async overrides(phase: number, reason: string): Promise<void> {
    const box = this.override();
    await chooses(box.getByRole('combobox'), new RegExp(`^${phase}`, 'u'));
    await box.locator('textarea').fill(reason);
    await box.locator('button[type=submit]').click();
    await expect(box).toHaveAttribute('data-override', String(phase));
  }

  metric(key: string): Locator {
    return this.section('metrics').locator(`[data-metric="${key}"]`);
  }

  /** The reading of a metric. */
  band(key: string): Locator {
    return this.metric(key).locator('[data-band]');
  }

  /** Shows a metric's arithmetic and bounds. */
  async unfolds(key: string): Promise<void> {
    await this.metric(key).locator('.expand').click();
  }

  bound(key: string): Locator {
    return this.page.locator(`.bounds [data-bound="${key}"]`);
  }

  async sets(bound: string, text: string): Promise<void> {
    await this.bound(bound).locator('input').fill(text);
    await this.page.keyboard.press('Enter');
  }

  finding(key: string): Locator {
    return this.section('findings').locator(`[data-finding="${key}"]`);
  }

  /** Links from findings to what they are about. */
  causes(kind: 'person' | 'team' | 'lane' | 'item'): Locator {
    return this.section('findings').locator(`[data-cause="${kind}"]`);
  }
}
