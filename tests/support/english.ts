/** Words of the wrong language. */
import type { Page } from '@playwright/test';
import { en } from '../../src/shared/i18n/en/index.ts';
import { hu } from '../../src/shared/i18n/hu/index.ts';

const HUNGARIAN = new Set<string>(Object.values(hu));
/**
 * English texts that no Hungarian text equals, and that are long enough not to be part of a name. The switch calls every
 * language by its own name, and paper sizes have one name everywhere.
 */
const ENGLISH = new Set(
  (Object.keys(en) as (keyof typeof en)[])
    .filter(
      (key) =>
        !['English', 'Letter'].includes(en[key]) &&
        !HUNGARIAN.has(en[key]) &&
        !en[key].includes('{{') &&
        en[key].length > 3,
    )
    .map((key) => en[key] as string),
);

/** Everything that is shown or said to a screen reader. */
function wordsOn(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const texts: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) texts.push(node.textContent ?? '');
    for (const element of document.querySelectorAll('[aria-label], [title], [placeholder]')) {
      for (const name of ['aria-label', 'title', 'placeholder']) texts.push(element.getAttribute(name) ?? '');
    }
    return texts.map((text) => text.trim()).filter(Boolean);
  });
}

/** English that is left on a page that speaks Hungarian. */
export async function englishOn(page: Page): Promise<string[]> {
  return (await wordsOn(page)).filter((text) => ENGLISH.has(text));
}
