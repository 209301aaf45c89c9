/** Names that come near to one that was not found, for a question instead of a guess. */
import type { RosterRow } from './roster-rows.ts';
import { remembering } from '../read/cell-text.ts';
import { looseNameKey } from '#shared/domain/name-key.ts';

const OFFERED = 3;
/** Of twice the common pairs of letters over all pairs; "Ken Marsh" and "Ken Marsch" have 0.82. */
const NEAR = 0.55;
/** Names asked about; comparing every name with every other is work that nobody reads. */
const MOST_ASKED = 100;

type Near = readonly { readonly row: number; readonly name: string }[];

/** Answers people whose names share most pairs of letters with a text (Dice's coefficient), the nearest first. */
export function nearestNames(rows: readonly RosterRow[]): (text: string) => Near {
  let asked = 0;
  let prepared: { readonly row: number; readonly name: string; readonly pairs: Set<string> }[] | null = null;
  return remembering((text): Near => {
    if ((asked += 1) > MOST_ASKED || !/\p{L}/u.test(text)) return [];
    const local = text.includes('@') ? text.slice(0, text.indexOf('@')).replace(/[._-]+/gu, ' ') : text;
    const own = pairsOf(local);
    prepared ??= rows.map(({ row, draft }) => ({ row, name: draft.name, pairs: pairsOf(draft.name) }));
    return prepared
      .map(({ row, name, pairs }) => ({ row, name, score: dice(own, pairs) }))
      .filter(({ score }) => score >= NEAR)
      .sort((a, b) => b.score - a.score)
      .slice(0, OFFERED)
      .map(({ row, name }) => ({ row, name }));
  });
}

function pairsOf(name: string): Set<string> {
  const pairs = new Set<string>();
  for (const word of looseNameKey(name).split(' ')) {
    const padded = ` ${word} `;
    for (let at = 0; at < padded.length - 1; at += 1) pairs.add(padded.slice(at, at + 2));
  }
  return pairs;
}

function dice(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let common = 0;
  for (const pair of a) if (b.has(pair)) common += 1;
  return a.size + b.size === 0 ? 0 : (2 * common) / (a.size + b.size);
}
