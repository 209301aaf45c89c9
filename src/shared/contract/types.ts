/** What crosses between renderer and core, as types. Schemas of the arguments are in `methods.ts`. */
import type { EditLabel } from '../commands/command.ts';
import type { Diff } from '../commands/diff.ts';
import type { Id } from '../domain/fields.ts';
import type { ChartView, Layout, Look } from '../domain/look.ts';
import type { AnyRecord } from '../domain/records.ts';
import type { Locale, PhaseNumber } from '../domain/workshop-meta.ts';

export interface AppInfo {
  readonly version: string;
  readonly host: 'electron' | 'local' | 'cli' | 'test';
  readonly platform: string;
  /** Day of the release, ISO; null for a version that was not released. */
  readonly released: string | null;
  /** Versions of what it runs on; null for what this host has not. */
  readonly runtime: {
    readonly electron: string | null;
    readonly chromium: string | null;
    readonly node: string;
    readonly sqlite: string;
  };
}

export interface Settings {
  /** Null until the person chooses: the system's language is used. */
  readonly locale: Locale | null;
  readonly theme: 'system' | 'light' | 'dark';
  /** Initials in place of names, everywhere on the screen. */
  readonly namesHidden: boolean;
  /** Dots in place of every amount of money: pay, quota, revenue. */
  readonly moneyHidden: boolean;
  /** The workshop that was open when the app closed; reopened at the next start. */
  readonly lastWorkshop: Id | null;
}

/** A line of the start screen. */
export interface WorkshopSummary {
  readonly id: Id;
  readonly title: string;
  readonly client: string;
  /** Date of the workshop, ISO; null where none is set. */
  readonly date: string | null;
  /** Moment of the last edit, ISO. */
  readonly editedAt: string;
  /** On the payroll, placed or not: no open positions, nobody who is only planned. */
  readonly people: number;
  /** Phase of the current state at the last edit; null where not yet diagnosed. */
  readonly phase: PhaseNumber | null;
  /** The runner-up where the two are too close to tell apart. */
  readonly betweenWith: PhaseNumber | null;
}

export interface DemoSummary {
  readonly phase: PhaseNumber;
  readonly title: string;
  readonly client: string;
  readonly people: number;
  readonly teams: number;
}

/** One step of the history, without what it did. */
export interface HistoryLine {
  /** 1 for the first edit. */
  readonly seq: number;
  /** First edit that the step stands for, where old edits were squashed into one; absent: `seq`. */
  readonly first?: number;
  readonly label: EditLabel;
  /** Moment of the edit, ISO. */
  readonly at: string;
}

/** One step of the history. */
export interface HistoryEntry extends HistoryLine {
  readonly diff: Diff;
}

/** Where a person left the screen of a workshop. */
/** The parts of a workshop's window. */
export const SCREENS = ['canvas', 'analysis', 'questionnaire', 'scenarios', 'report'] as const;
export type Screen = (typeof SCREENS)[number];

export interface View {
  readonly screen: Screen;
  readonly scenarioId: Id | null;
  readonly selection: readonly Id[];
  readonly zoom: number;
  readonly scrollLeft: number;
  readonly scrollTop: number;
  readonly inspectorOpen: boolean;
  /** Absent in views that were saved before there were several. */
  readonly layout?: Layout | undefined;
  readonly look?: Look | undefined;
  /** How much room cards take; absent in views that were saved before there was a choice. */
  readonly density?: 'auto' | 'full' | 'compact' | undefined;
  readonly chart?: ChartView | null | undefined;
}

export interface OpenedWorkshop {
  readonly id: Id;
  readonly records: readonly AnyRecord[];
  /** Grows by one with every commit. */
  readonly revision: number;
  /** Steps that can be undone, oldest first, then those that can be redone; `done` of them are in effect. */
  readonly history: readonly HistoryEntry[];
  /** Seq of the last step that is in effect; 0 where all is undone. */
  readonly cursor: number;
  readonly view: View | null;
  /** Those of the edits asked about that the library has; absent where none was asked about. */
  readonly acknowledged?: readonly Id[];
}

export interface Committed {
  readonly revision: number;
  readonly cursor: number;
  /** Moment of the commit, ISO. */
  readonly at: string;
  /** What the edit did, where that is not what was sent: its command was applied to a later state. */
  readonly diff?: Diff;
  readonly label?: EditLabel;
}

/** A file that a person chose; the core knows where it is. */
export interface FileRef {
  readonly id: Id;
  readonly name: string;
  /** Bytes. */
  readonly size: number;
}

export interface Exported {
  readonly file: FileRef;
  readonly pages: number | null;
}

/** What the core tells without being asked. */
export type CoreEvent =
  | {
      readonly type: 'workshop.changed';
      readonly workshopId: Id;
      readonly revision: number;
      readonly cursor: number;
      readonly diff: Diff;
      /** Edit id of the commit, so that its author does not apply it twice. */
      readonly editId: Id;
      readonly kind: 'do' | 'undo' | 'redo';
      readonly label: EditLabel;
      readonly at: string;
    }
  | { readonly type: 'library.changed' }
  | { readonly type: 'job.progress'; readonly job: Id; readonly done: number; readonly total: number };
