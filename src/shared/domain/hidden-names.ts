/** Free text without the names in it. */
import type { Person } from './person.ts';
import { namesBesidePeople } from './record-texts.ts';
import type { Workshop } from './records.ts';

/** Shorter words are left alone: they are more often particles than names. */
const SHORTEST_NAME = 3;
/** Parts of “Anne-Marie” and “Ken’s” are words of their own, so that either is found in the other's company. */
const WORD = /[\p{L}\p{M}\p{N}]+/gu;
/** What Hungarian hangs on a name: case endings, “-ék”, “-é”; `.al` and `.el` after a doubled consonant. */
const ENDING =
  /^(?:[aeoö]?t|nak|nek|ban|ben|ból|ből|ba|be|hoz|hez|höz|tól|től|nál|nél|ra|re|ról|ről|[aeoö]?n|ig|ért|ként|vá|vé|val|vel|\p{L}al|\p{L}el|é|ék|éknál|éknak|éket|ékkel|éktől|ékhez|s)$/u;
const LENGTHENED: Readonly<Record<string, string>> = { a: 'á', e: 'é', o: 'ó', ö: 'ő' };

/**
 * Replaces e-mail addresses, and every word that is part of somebody's name, with or without a Hungarian ending.
 * `labelOf` says what a person is called where a name is theirs alone, null for initials; `called` what anybody else is.
 */
export function hider(
  workshop: Workshop,
  labelOf: (person: Person) => string | null,
  called: (word: string) => string,
): (text: string) => string {
  const words = new Map<string, string>();
  const put = (name: string, label: string | null) => {
    for (const word of name.match(WORD) ?? []) {
      if (word.length < SHORTEST_NAME) continue;
      const before = words.get(word);
      words.set(word, before !== undefined && before !== label ? called(word) : (label ?? called(word)));
    }
  };
  const people = Object.values(workshop.person);
  const whole = people
    .filter(({ vacancy, name }) => !vacancy && name.trim().length >= SHORTEST_NAME)
    .map((person) => [person.name.trim(), labelOf(person)] as const)
    .filter((entry): entry is readonly [string, string] => entry[1] !== null)
    .sort(([a], [b]) => b.length - a.length);
  for (const person of people) if (!person.vacancy) put(person.name, labelOf(person));
  for (const name of namesBesidePeople(workshop)) {
    for (const word of name.match(WORD) ?? []) {
      if (word.length >= SHORTEST_NAME && !words.has(word)) words.set(word, called(word));
    }
  }
  const shown = (word: string) => words.get(word) ?? withEnding(word, words) ?? word;
  return (text) => {
    let hidden = text.replaceAll(/\S+@\S+/gu, '…');
    for (const [name, label] of whole) hidden = hidden.replaceAll(name, label);
    return hidden.replaceAll(WORD, shown);
  };
}

/** “Verának” where somebody is called Vera. */
function withEnding(word: string, words: ReadonlyMap<string, string>): string | null {
  for (let length = word.length - 1; length >= SHORTEST_NAME; length -= 1) {
    const stem = word.slice(0, length);
    const last = stem.at(-1) ?? '';
    const short = Object.keys(LENGTHENED).find((vowel) => LENGTHENED[vowel] === last);
    const label = words.get(stem) ?? (short ? words.get(stem.slice(0, -1) + short) : undefined);
    if (label !== undefined && ENDING.test(word.slice(length))) return label;
  }
  return null;
}
