/** How many people there are, in the same words on every screen and page. */
import type { PeopleCount } from '../analysis/headcount.ts';
import type { Translator } from '../i18n/index.ts';

/** "38 people + 1 open + 1 new − 1 leaving": those on the payroll, then what comes on top and who goes. */
export function peopleText(
  words: Translator,
  count: Pick<PeopleCount, 'people' | 'open' | 'newSeats' | 'leaving'>,
): string {
  const { open, newSeats, leaving } = count;
  return [
    words.t('canvas.people', { count: count.people }),
    open > 0 ? words.t('canvas.open', { count: open }) : '',
    newSeats > 0 ? words.t('canvas.newSeats', { count: newSeats }) : '',
    leaving > 0 ? words.t('canvas.leaving', { count: leaving }) : '',
  ]
    .filter(Boolean)
    .join(' ');
}
