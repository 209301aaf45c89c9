/**
 * What an edit was, as structure: i18n makes a sentence of it, in the language of whoever reads it and with names or
 * without. Nothing in it is a finished sentence.
 */
import type { EntryType } from '../domain/entries.ts';
import type { Id } from '../domain/fields.ts';
import type { LaneRef } from '../domain/lanes.ts';

/**
 * Whose name the param `name` of a label is: a person's; a text that somebody typed, which may speak of people;
 * nobody's, where there is none; or, in libraries of older versions, a finished sentence with anything in it.
 */
export type NameKind = 'person' | 'text' | 'nobody' | 'sentence';

/** Every label, with what its name is: `history.<key>` is its text. */
export const LABELS = {
  workshopEdited: 'nobody',
  personAdded: 'person',
  vacancyAdded: 'nobody',
  personEdited: 'person',
  personAdjusted: 'person',
  peopleAdded: 'person',
  peopleEdited: 'person',
  reportsTo: 'person',
  reportsToNobody: 'person',
  peopleRemoved: 'person',
  personPlaced: 'person',
  peoplePlaced: 'person',
  hatAdded: 'person',
  hatShared: 'person',
  hatRemoved: 'person',
  peopleImported: 'nobody',
  rosterUpdated: 'nobody',
  teamAdded: 'text',
  teamEdited: 'text',
  teamRemoved: 'text',
  respondentAdded: 'person',
  respondentEdited: 'person',
  respondentRemoved: 'person',
  answerSet: 'person',
  evidenceEdited: 'person',
  thresholdsEdited: 'nobody',
  /** The model got another edition, and the values that were changed came along or went. */
  modelAdopted: 'nobody',
  figuresEdited: 'nobody',
  phaseOverridden: 'nobody',
  entryAdded: 'nobody',
  entryEdited: 'nobody',
  entryRemoved: 'nobody',
  reportEdited: 'nobody',
  versionFrozen: 'nobody',
  scenarioCopied: 'text',
  scenarioRenamed: 'text',
  scenarioLocked: 'text',
  scenarioUnlocked: 'text',
  scenarioDated: 'text',
  scenarioMoved: 'text',
  scenarioRemoved: 'text',
  scenarioMadeCurrent: 'text',
  changesAccepted: 'person',
  changesReviewed: 'person',
  changesRejected: 'person',
  changesTakenOver: 'person',
  /** An earlier point brought back; `of` is the step that led there. Older ones have the sentence as their name. */
  pointRestored: 'sentence',
  snapshotRestored: 'text',
  /** `at` is the moment of the backup; older ones have it as their name. */
  backupRestored: 'nobody',
  fileReplaced: 'text',
  /** Many old edits as one step. */
  stepsSquashed: 'nobody',
  jumped: 'nobody',
} as const satisfies Readonly<Record<string, NameKind>>;
export type LabelKey = keyof typeof LABELS;

/** A type and not an interface, so that it goes where a plain object is asked for. */
export type LabelParams = {
  readonly name?: string;
  readonly count?: number;
  readonly lane?: LaneRef['lane'];
  /** Name of a team, which somebody typed. */
  readonly team?: string;
  /** Name of a manager. */
  readonly manager?: string;
  readonly entry?: EntryType;
  /** A moment, ISO. */
  readonly at?: string;
  /** The step that is spoken of; null for the beginning. */
  readonly of?: PointLabel | null;
};

/** A label inside of a label; it holds no further one. */
export type PointLabel = { readonly key: LabelKey; readonly params: LabelParams };

export interface EditLabel {
  readonly key: LabelKey;
  readonly params: LabelParams;
  /** What the edit was about, so that undoing it can select it. */
  readonly subjects: readonly Id[];
}

/** The label of going back to a step, null for the beginning. Back to where one went back to is back to the first. */
export function backTo(step: EditLabel | null): EditLabel {
  const params =
    step?.key === 'pointRestored' ? step.params : { of: step && { key: step.key, params: step.params } };
  return { key: 'pointRestored', params, subjects: [] };
}
