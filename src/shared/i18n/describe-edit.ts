/** An edit as a sentence: "Zsófia Tóth to Team DACH, Inbound". */
import type { EditLabel } from '../commands/command.ts';
import type { LaneRef } from '../domain/lanes.ts';
import type { Translator } from './index.ts';

export function describeEdit(words: Translator, label: EditLabel): string {
  const { name = '', count = 0, lane, team = '', manager = '', entry } = label.params;
  const place = lane === undefined ? '' : placeName(words, lane, team);
  return words.t(`history.${label.key}`, {
    // A planned hire has no name yet.
    name: name || words.t('person.vacancy'),
    count,
    manager,
    place,
    entry: entry === undefined ? '' : words.t(`entry.${entry}`),
  });
}

/** A lane in words, with its team where it has one. */
export function placeName(words: Translator, lane: LaneRef['lane'], team = ''): string {
  const name = words.t(`lane.${lane}`);
  return team === '' ? name : words.t('place.inTeam', { team, lane: name });
}
