/** The canvas by mouse and by keyboard. */
import { expect, type Locator, type Page } from '@playwright/test';

export class CanvasPage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  card(name: string): Locator {
    return this.page.locator('[data-rep]', {
      has: this.page.locator('.name b', { hasText: new RegExp(`^${name}$`, 'u') }),
    });
  }

  /** A lane by its key (`closing`) or, in a team, by the team's name and the function. */
  lane(key: string, team?: string): Locator {
    if (team === undefined) return this.page.locator(`[data-lane="${key}"]`);
    return this.page.locator(`section[data-lane^="${key}@"][aria-label^="${team},"]`);
  }

  /** Names in a lane, in their order. */
  names(lane: Locator): Promise<string[]> {
    return lane.locator('.name b').allTextContents();
  }

  /** Takes a card with the mouse and holds it over a lane; `drop` lets go. */
  async drags(name: string, lane: Locator): Promise<{ drop: () => Promise<void> }> {
    const card = this.card(name);
    await lane.scrollIntoViewIfNeeded();
    await card.scrollIntoViewIfNeeded();
    const from = await boxOf(card);
    const to = await boxOf(lane);
    const start = { x: from.x + 24, y: from.y + from.height / 2 };
    // Near the lower edge: behind whoever is there, and inside a lane of any height.
    const end = { x: to.x + to.width / 2, y: to.y + to.height - 5 };
    await this.page.mouse.move(start.x, start.y);
    await this.page.mouse.down();
    const steps = 8;
    for (let step = 1; step <= steps; step += 1) {
      const part = step / steps;
      await this.page.mouse.move(start.x + (end.x - start.x) * part, start.y + (end.y - start.y) * part);
    }
    // Near an edge the board scrolls by itself: a hand follows the lane that it means.
    await expect(async () => {
      const now = await boxOf(lane);
      await this.page.mouse.move(now.x + now.width / 2, now.y + now.height - 6);
      await this.page.mouse.move(now.x + now.width / 2, now.y + now.height - 5);
      await expect(lane).toHaveClass(/over/u, { timeout: 300 });
    }).toPass();
    return { drop: () => this.page.mouse.up() };
  }

  async puts(name: string, lane: Locator): Promise<void> {
    const held = await this.drags(name, lane);
    await held.drop();
    await expect(lane.locator('.name b', { hasText: name })).toBeVisible();
  }

  /** Picks a card up by keyboard and walks it with arrow keys, without dropping it. */
  async picksUp(name: string, ...arrows: readonly ('Left' | 'Right' | 'Up' | 'Down')[]): Promise<void> {
    await this.card(name).focus();
    await this.page.keyboard.press('Space');
    await expect(this.card(name)).toHaveAttribute('data-dragging', '1');
    for (const arrow of arrows) {
      const before = await this.announcement().textContent();
      await this.page.keyboard.press(`Arrow${arrow}`);
      await expect(this.announcement()).not.toHaveText(before ?? '');
    }
  }

  /** Where what is held would come to stand, and in words what that would change. */
  slot(): Locator {
    return this.page.locator('.slot');
  }

  /** What a screen reader was told last about a drag. */
  announcement(): Locator {
    return this.page.locator('[data-said]');
  }

  /** The phase that is shown, as a number; empty while there is none. */
  phase(): Locator {
    return this.page.locator('[data-phase]');
  }
}

async function boxOf(locator: Locator) {
  const box = await locator.boundingBox();
  if (!box) throw new Error('not on the screen');
  return box;
}
