/** An edit as a sentence: "Zsófia Tóth to Team DACH, Inbound". */
import { LABELS } from '../commands/edit-label.ts';
import type { EditLabel, LabelParams, NameKind } from '../commands/edit-label.ts';
import type { LaneRef } from '../domain/lanes.ts';
import type { Translator } from './index.ts';

/** How what a label names is shown, by whose name it is; nothing is shown that does not go through one of these. */
export interface Naming {
  /** The name of a person. */
  readonly person: (name: string) => string;
  /** What somebody typed: the name of a team, of a snapshot, of a file. */
  readonly text: (text: string) => string;
  /** A finished sentence of an older version, that may hold anything. */
  readonly sentence: (sentence: string) => string;
}

const same = (name: string) => name;
export const ALL_NAMES: Naming = { person: same, text: same, sentence: same };

export function describeEdit(
  words: Translator,
  label: Pick<EditLabel, 'key' | 'params'>,
  naming: Naming = ALL_NAMES,
): string {
  const { count = 0, lane, team = '', manager = '', entry, of } = label.params;
  const kind = Object.hasOwn(LABELS, label.key) ? LABELS[label.key] : null;
  const laneWord = lane === undefined ? '' : words.maybe(`lane.${lane}`);
  const entryWord = entry === undefined ? '' : words.maybe(`entry.${entry}`);
  // What a newer version did has no words here.
  if (kind === null || laneWord === null || entryWord === null) return words.t('history.newer');
  const step =
    of === undefined ? null : of === null ? words.t('time.beginning') : describeEdit(words, of, naming);
  return words.t(`history.${label.key}`, {
    name: step ?? nameIn(words, kind, label.params, naming),
    count,
    manager: naming.person(manager),
    place: lane === undefined ? '' : placeName(words, lane, naming.text(team)),
    entry: entryWord,
  });
}

function nameIn(words: Translator, kind: NameKind, { name = '', at }: LabelParams, naming: Naming): string {
  if (kind !== 'nobody') return naming[kind](name) || words.t('person.vacancy');
  // A backup is called by its moment; older versions wrote that as a text.
  return at === undefined ? naming.text(name) : words.date(at, 'moment');
}

/** What a lane is called; who does the whole range in a team is no one-man band. */
export function laneName(words: Translator, lane: LaneRef['lane'], inTeam: boolean): string {
  return words.t(inTeam && lane === 'oneManBand' ? 'lane.fullCycle' : `lane.${lane}`);
}

/** A lane in words, with its team where it has one. */
export function placeName(words: Translator, lane: LaneRef['lane'], team = ''): string {
  const name = laneName(words, lane, team !== '');
  return team === '' ? name : words.t('place.inTeam', { team, lane: name });
}
