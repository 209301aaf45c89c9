/** Everything that a person can do to a workshop, as data. */
import type { Answer, Respondent } from '../domain/answer.ts';
import type {
  Action,
  Attachment,
  Commentary,
  Decision,
  Entry,
  EntryType,
  Parking,
  Review,
} from '../domain/entries.ts';
import type { Id } from '../domain/fields.ts';
import type { LaneRef } from '../domain/lanes.ts';
import type { MarketFigures } from '../domain/market-figures.ts';
import type { Person } from '../domain/person.ts';
import type { Team } from '../domain/team.ts';
import type { Version } from '../domain/version.ts';
import type { WorkshopMeta } from '../domain/workshop-meta.ts';
import type { ScenarioCommand } from './scenario-command.ts';

export type { EditLabel } from './edit-label.ts';

/** A person as an import or a form knows them; ids are given when the command is applied. */
export type PersonDraft = Partial<Omit<Person, 'type' | 'id'>> & { readonly name: string };

/** What is said of an entry before it has an id; one with an id takes the place of the entry that has it. */
export type EntryDraft = {
  [T in EntryType]: { readonly type: T; readonly id?: Id } & Fields<Extract<Entry, { type: T }>>;
}[EntryType];

type Fields<E> = Partial<Omit<E, 'type' | 'id'>>;
/** Any fields of an entry; those that its kind does not have are left out. */
export type EntryPatch = Fields<Review> &
  Fields<Decision> &
  Fields<Action> &
  Fields<Parking> &
  Fields<Commentary> &
  Fields<Attachment>;

/** Imported people name their managers by position in the list, because they have no ids yet. */
export interface ImportedPerson {
  readonly draft: PersonDraft;
  /** Index of the manager in the same import; null where none was found. */
  readonly managerIndex: number | null;
  /** Where the person goes at once; null leaves them unplaced. Who is placed already stays where they are. */
  readonly lane: LaneRef | null;
  /** Market team of that lane, by its name; made where the scenario has none of this name. */
  readonly teamName?: string;
  /** Who of the workshop it is; the draft is laid over what is known of them. Nobody where it is left out. */
  readonly existingId?: Id | null;
  /** Fields that the file has emptied, of somebody who was there. */
  readonly cleared?: readonly string[];
}

export type Command =
  | { readonly type: 'workshop.edit'; readonly patch: Partial<Omit<WorkshopMeta, 'type' | 'id'>> }
  | {
      readonly type: 'person.add';
      readonly draft: PersonDraft;
      readonly scenarioId: Id;
      readonly lane: LaneRef;
    }
  | {
      readonly type: 'person.edit';
      readonly personId: Id;
      readonly patch: Partial<Omit<Person, 'type' | 'id'>>;
      /** The scenario that is shown: in a target, what a plan may change is changed there only. */
      readonly scenarioId?: Id;
    }
  /** Many edits as one step, in the scenario that is shown. */
  | {
      readonly type: 'people.edit';
      readonly scenarioId: Id;
      readonly edits: readonly {
        readonly personId: Id;
        readonly patch: Partial<Omit<Person, 'type' | 'id'>>;
        /** Where the person goes, at the end of the lane; left out, everybody stays where they are. */
        readonly to?: LaneRef;
      }[];
      /** People who are new with it, and where they go. */
      readonly added?: readonly { readonly draft: PersonDraft; readonly to: LaneRef }[];
    }
  /** A new manager for some people; null for nobody. In a target scenario that is a plan. */
  | {
      readonly type: 'person.report';
      readonly scenarioId: Id;
      readonly personIds: readonly Id[];
      readonly managerId: Id | null;
    }
  | { readonly type: 'person.remove'; readonly personIds: readonly Id[] }
  | {
      readonly type: 'person.place';
      readonly scenarioId: Id;
      readonly personIds: readonly Id[];
      readonly to: LaneRef;
      /** Placement that the people come to stand before; null puts them at the end of the lane. */
      readonly before: Id | null;
      /** The one placement that moves, where a single person wears several hats; without it all become one. */
      readonly hat?: Id | undefined;
    }
  | {
      readonly type: 'hat.add';
      readonly scenarioId: Id;
      readonly personId: Id;
      readonly to: LaneRef;
      readonly before: Id | null;
      /** Part of the person's time, above 0 and below 1. */
      readonly share: number;
    }
  | { readonly type: 'hat.share'; readonly placementId: Id; readonly share: number }
  | { readonly type: 'hat.remove'; readonly placementId: Id }
  | {
      readonly type: 'people.import';
      readonly scenarioId: Id;
      readonly people: readonly ImportedPerson[];
      /** People who are no longer in the file and go. */
      readonly removedIds?: readonly Id[];
      /** What a list of deals says of the company's market. */
      readonly figures?: Partial<MarketFigures>;
      /** What it says of the company's deals. */
      readonly records?: Partial<Pick<WorkshopMeta, 'wonDealsYear' | 'openDeals'>>;
    }
  | { readonly type: 'team.add'; readonly scenarioId: Id; readonly name: string }
  | {
      readonly type: 'team.edit';
      readonly teamId: Id;
      readonly patch: Partial<Omit<Team, 'type' | 'id' | 'scenarioId'>>;
    }
  | { readonly type: 'team.remove'; readonly teamId: Id }
  /** People of a team who do the whole range come from its functions to the lane of their own. */
  | { readonly type: 'team.fullCycle'; readonly teamId: Id; readonly personIds: readonly Id[] }
  | { readonly type: 'respondent.add'; readonly name: string; readonly role?: string }
  | {
      readonly type: 'respondent.edit';
      readonly respondentId: Id;
      readonly patch: Partial<Omit<Respondent, 'type' | 'id'>>;
    }
  /** Removes a respondent with all their answers. */
  | { readonly type: 'respondent.remove'; readonly respondentId: Id }
  | {
      readonly type: 'answer.set';
      readonly respondentId: Id;
      /** Item of the questionnaire, 1..24. */
      readonly item: number;
      /** 1..5, null for "don't know", `unanswered` to take the answer away. */
      readonly level: Answer['level'] | 'unanswered';
    }
  | {
      readonly type: 'answer.evidence';
      readonly respondentId: Id;
      readonly item: number;
      readonly evidence: string;
    }
  | ScenarioCommand
  | { readonly type: 'entry.add'; readonly draft: EntryDraft }
  | {
      readonly type: 'entry.edit';
      readonly entryType: EntryType;
      readonly id: Id;
      readonly patch: EntryPatch;
    }
  | { readonly type: 'entry.remove'; readonly entryType: EntryType; readonly id: Id }
  /** Keeps the report as it is now under a number of its own. */
  | { readonly type: 'version.freeze'; readonly version: Omit<Version, 'type' | 'id'> };

/** Every type of command; one that is missing here does not compile. */
export const COMMAND_TYPES = Object.keys({
  'workshop.edit': true,
  'person.add': true,
  'person.edit': true,
  'people.edit': true,
  'person.report': true,
  'person.remove': true,
  'person.place': true,
  'hat.add': true,
  'hat.share': true,
  'hat.remove': true,
  'people.import': true,
  'team.add': true,
  'team.edit': true,
  'team.remove': true,
  'team.fullCycle': true,
  'respondent.add': true,
  'respondent.edit': true,
  'respondent.remove': true,
  'answer.set': true,
  'answer.evidence': true,
  'scenario.copy': true,
  'scenario.edit': true,
  'scenario.move': true,
  'scenario.remove': true,
  'scenario.makeCurrent': true,
  'changes.review': true,
  'changes.reject': true,
  'changes.takeOver': true,
  'entry.add': true,
  'entry.edit': true,
  'entry.remove': true,
  'version.freeze': true,
} satisfies Record<Command['type'], true>) as Command['type'][];
