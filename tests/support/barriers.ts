/** What axe finds on a page against WCAG 2.2 AA. */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** One line for each rule that is broken, with the elements that break it; `parts` limits the look to selectors. */
export async function barriersOn(page: Page, ...parts: string[]): Promise<string[]> {
  // Otherwise axe opens a page of its own, which Electron does not let it do; there are no frames to miss.
  let scan = new AxeBuilder({ page }).setLegacyMode().withTags(['wcag2a', 'wcag2aa', 'wcag22aa']);
  for (const part of parts) scan = scan.include(part);
  const { violations } = await scan.analyze();
  return violations.map(({ id, nodes }) => {
    const where = nodes.slice(0, 3).map(({ target, html }) => `${target.join(' ')} ${html}`);
    return `${id}: ${where.join(', ')}`;
  });
}
