/** On how many people a phase rests, in a sentence. */
import type { Translator } from './index.ts';

/**
 * @param people sellers whose leaving, one at a time, would change the phase
 * @param sellers how many there are
 * @param few below this many it is normal, and is worded so
 */
export function restsOnText(words: Translator, people: number, sellers: number, few: number): string {
  if (people === 0) return words.t('rests.none');
  // A plural chooses its own key.
  const key = sellers < few ? 'rests.small' : 'rests.on';
  return words.maybe(key, { count: people, sellers: words.number(few) }) ?? '';
}
