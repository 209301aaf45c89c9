/** What can be done to scenarios and to single changes between them, as data. */
import type { Review } from '../domain/entries.ts';
import type { Id } from '../domain/fields.ts';

export type ScenarioCommand =
  /** Makes a new target out of any scenario. */
  | { readonly type: 'scenario.copy'; readonly copyOf: Id; readonly name: string }
  | {
      readonly type: 'scenario.edit';
      readonly scenarioId: Id;
      readonly patch: { readonly name?: string; readonly locked?: boolean; readonly date?: string | null };
    }
  /** Puts it before another one in the list; null puts it at the end. */
  | { readonly type: 'scenario.move'; readonly scenarioId: Id; readonly before: Id | null }
  | { readonly type: 'scenario.remove'; readonly scenarioId: Id }
  /** The plan has come true; the old current state is kept under a name. */
  | { readonly type: 'scenario.makeCurrent'; readonly scenarioId: Id; readonly keptName: string }
  | {
      readonly type: 'changes.review';
      readonly scenarioId: Id;
      /** People and teams that the changes are about. */
      readonly subjectIds: readonly Id[];
      readonly patch: Partial<Pick<Review, 'verdict' | 'reason'>>;
    }
  | {
      readonly type: 'changes.reject';
      /** The target in which the changes are taken back. */
      readonly scenarioId: Id;
      /** The scenario that it is compared with, and whose state comes back. */
      readonly againstId: Id;
      readonly subjectIds: readonly Id[];
      readonly reason?: string;
    }
  | {
      readonly type: 'changes.takeOver';
      readonly scenarioId: Id;
      readonly fromId: Id;
      readonly subjectIds: readonly Id[];
    };
