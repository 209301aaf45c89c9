/** The shape of an open workshop in the window. */
import type { HistoryEntry } from '#shared/contract/types.ts';
import type { Id } from '#shared/domain/fields.ts';
import type { Translator } from '#shared/i18n/index.ts';
import type { Workshop } from '#shared/domain/records.ts';
import type { Saving } from './session/session-state.ts';

export interface OpenState {
  readonly id: Id;
  readonly workshop: Workshop;
  readonly scenarioId: Id;
  /** Steps known to the window, oldest first; those after `cursor` can be redone. */
  readonly history: readonly HistoryEntry[];
  /** Seq of the last step in effect, this window's own not yet acknowledged ones included. */
  readonly cursor: number;
  readonly saving: Saving;
  readonly selection: readonly Id[];
  /** Another time than now that is looked at; `workshop` is what it was then, and takes no edits. */
  readonly past: Past | null;
}

export interface Past {
  readonly title: (words: Translator) => string;
  /** Position in the history; null for a snapshot or a backup. */
  readonly seq: number | null;
  /** Brings it back as a new edit. */
  readonly restore: () => Promise<void>;
}
