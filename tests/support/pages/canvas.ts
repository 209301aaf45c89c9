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
      // It lets go when the board stands still.
      await this.page.evaluate(
        () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
      );
      expect((await boxOf(lane)).y).toBeCloseTo(now.y, 0);
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

  /** Names of those who are selected, in the order of the canvas. */
  selected(): Promise<string[]> {
    return this.page.locator('[data-rep][aria-pressed=true] .name b').allTextContents();
  }

  /** Draws a rectangle on free ground, from above and beside one card to below and beside another. */
  async drawsBand(first: string, last: string): Promise<void> {
    await this.card(last).scrollIntoViewIfNeeded();
    const from = await boxOf(this.card(first));
    const to = await boxOf(this.card(last));
    // Between the columns nobody stands.
    await this.page.mouse.move(from.x - 6, from.y + 2);
    await this.page.mouse.down();
    await this.page.mouse.move(from.x + 20, from.y + 10, { steps: 3 });
    await this.page.mouse.move(to.x + to.width / 2, to.y + to.height / 2, { steps: 5 });
    await this.page.mouse.up();
  }

  /** Takes a card with the mouse and moves it a little. */
  async pulls(name: string): Promise<void> {
    const box = await boxOf(this.card(name));
    await this.page.mouse.move(box.x + 30, box.y + 15);
    await this.page.mouse.down();
    await this.page.mouse.move(box.x + 60, box.y + 60, { steps: 4 });
  }

  /** Opens the menu of a card and goes down its entries. */
  async choosesFromMenu(card: Locator, ...entries: readonly string[]): Promise<void> {
    await card.click({ button: 'right' });
    for (const [index, entry] of entries.entries()) {
      const item = this.page.locator('[role^=menuitem]').filter({ hasText: entry }).last();
      if (index < entries.length - 1) {
        await item.focus();
        await this.page.keyboard.press('ArrowRight');
      } else await item.click();
    }
    await expect(this.page.getByRole('menu')).toHaveCount(0);
  }

  /** The small picture of the whole board. */
  minimap(): Locator {
    return this.page.locator('[data-minimap]');
  }

  zoom(): Promise<number> {
    return this.board().evaluate((board) => Number(getComputedStyle(board).getPropertyValue('--zoom')));
  }

  /** Pixels that the board is scrolled down. */
  scrolled(): Promise<number> {
    return this.board().evaluate((board) => board.scrollTop);
  }

  /** Scrolls the board as far as it goes; answers where its lowest lane ends on the page. */
  scrollsToEnd(): Promise<number> {
    return this.board().evaluate((board) => {
      board.scrollTo(board.scrollWidth, board.scrollHeight);
      const ends = [...board.querySelectorAll('[data-lane]')].map(
        (lane) => lane.getBoundingClientRect().bottom,
      );
      return Math.max(...ends);
    });
  }

  /** Turns the wheel over the board with Ctrl held. */
  async wheels(by: number): Promise<void> {
    await this.overBoard();
    await this.page.keyboard.down('Control');
    for (let turn = 0; turn < 3; turn += 1) await this.page.mouse.wheel(0, by / 3);
    await this.page.keyboard.up('Control');
  }

  /** Moves the board down with the middle button. */
  async pans(by: number): Promise<void> {
    const at = await this.overBoard();
    await this.page.mouse.down({ button: 'middle' });
    await this.page.mouse.move(at.x, at.y + by, { steps: 4 });
    await this.page.mouse.up({ button: 'middle' });
  }

  /** Holds Space down and moves the board with the mouse. */
  async pansWithSpace(by: number): Promise<void> {
    const at = await this.overBoard();
    await this.page.keyboard.down('Space');
    await this.page.mouse.down();
    await this.page.mouse.move(at.x, at.y + by, { steps: 4 });
    await this.page.mouse.up();
    await this.page.keyboard.up('Space');
  }

  /** Puts two fingers on the board and moves them until they are `by` times as far apart. */
  async pinches(by: number): Promise<void> {
    const { x, y } = await this.overBoard();
    const devtools = await this.page.context().newCDPSession(this.page);
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', apart: number) =>
      devtools.send('Input.dispatchTouchEvent', {
        type,
        touchPoints: type === 'touchEnd' ? [] : [-apart, apart].map((side, id) => ({ x: x + side, y, id })),
      });
    await touch('touchStart', 60);
    for (let step = 1; step <= 6; step += 1) await touch('touchMove', 60 * (1 + ((by - 1) * step) / 6));
    await touch('touchEnd', 0);
    await devtools.detach();
  }

  /** Takes a card and holds it at the lower edge of the board. */
  async holdsAtLowerEdge(name: string): Promise<void> {
    const box = await boxOf(this.board());
    await this.pulls(name);
    await this.page.mouse.move(box.x + box.width / 2, box.y + box.height - 6, { steps: 6 });
  }

  private board(): Locator {
    return this.page.locator('[data-canvas]');
  }

  private async overBoard(): Promise<{ x: number; y: number }> {
    const box = await boxOf(this.board());
    const at = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    await this.page.mouse.move(at.x, at.y);
    return at;
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
