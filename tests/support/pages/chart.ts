/** The org chart by mouse and by keyboard. */
import { expect, type Locator, type Page } from '@playwright/test';

export class ChartPage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** Goes from the matrix to the chart, or back, by its key. */
  async switches(): Promise<void> {
    await this.page.keyboard.press('ControlOrMeta+e');
  }

  async opens(): Promise<void> {
    await this.switches();
    await this.page.getByRole('tree').waitFor();
  }

  card(name: string): Locator {
    return this.page.getByRole('treeitem').filter({ has: this.page.getByText(name, { exact: true }) });
  }

  /** Layer of somebody in the tree, 1 at the top. */
  async layerOf(name: string): Promise<number> {
    return Number(await this.card(name).getAttribute('aria-level'));
  }

  /** How many direct reports and how many below in all the card of a manager says: `8 · 30`. */
  team(name: string): Locator {
    return this.card(name).getByRole('button', { includeHidden: true });
  }

  /** Takes a card with the mouse and holds it over another. */
  async drags(name: string, over: string): Promise<{ drop: () => Promise<void> }> {
    const from = await boxOf(this.card(name));
    const to = await boxOf(this.card(over));
    const start = { x: from.x + 30, y: from.y + 12 };
    await this.page.mouse.move(start.x, start.y);
    await this.page.mouse.down();
    await this.page.mouse.move(start.x + 8, start.y + 8, { steps: 3 });
    await this.page.mouse.move(to.x + to.width / 2, to.y + to.height / 3, { steps: 6 });
    await expect(this.card(over)).toHaveClass(/over|refused/u);
    return { drop: () => this.page.mouse.up() };
  }

  async picksUp(name: string): Promise<void> {
    await this.card(name).focus();
    await this.page.keyboard.press('Space');
    await expect(this.says()).toContainText(name);
  }

  /** What a screen reader was told last. */
  says(): Locator {
    return this.page.locator('[data-chart-says]');
  }

  async folds(name: string): Promise<void> {
    await this.card(name).focus();
    await this.page.keyboard.press('-');
  }
}

async function boxOf(locator: Locator) {
  const box = await locator.boundingBox();
  if (!box) throw new Error('not on the screen');
  return box;
}
