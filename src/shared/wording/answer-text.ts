/** The answer of the whole analysis in one sentence, as a partner would say it first. */
import type { Translator } from '../i18n/index.ts';

/** What a plan does, counted. */
export interface PlanSteps {
  /** People who change lane, team, manager or time split. */
  readonly moves: number;
  /** People on the payroll who get a place. */
  readonly placed: number;
  /** New seats. */
  readonly hires: number;
  /** People on the payroll who leave. */
  readonly leaving: number;
}

export interface Answer {
  /** Where the client stands, a sentence without its full stop. */
  readonly verdict: string;
  /** The place that holds up the flow, as words inside of a sentence; 'free' where nothing does, null where that is not known or not told. */
  readonly brake: string | 'free' | null;
  readonly plan:
    | (PlanSteps & {
        /** Modelled revenue a month against today as it runs, as it is written; null where not known or not told. */
        readonly revenue: { readonly more: boolean; readonly size: string } | null;
        /** A later phase that the plan leads to, in words ("market teams"); null where it stays in its phase. */
        readonly leadsTo: string | null;
      })
    | null;
}

/** Where it stands, what is the brake, and what the plan's steps do about it; without a full stop, as headlines are. */
export function answerText(words: Translator, { verdict, brake, plan }: Answer): string {
  const now =
    brake === null
      ? verdict
      : brake === 'free'
        ? words.t('answer.free', { verdict })
        : words.t('answer.brake', { verdict, place: brake });
  const done = plan && planText(words, plan);
  return done ? words.t('answer.withPlan', { now, plan: done }) : now;
}

/** Null for a plan that changes nobody's place and is no step to another phase. */
function planText(words: Translator, plan: NonNullable<Answer['plan']>): string | null {
  const { moves, placed, hires, leaving, revenue, leadsTo } = plan;
  const count = moves + placed + hires + leaving;
  if (count === 0) return null;
  const steps = words.list([
    ...(moves > 0 ? [words.t('answer.moves', { count: moves })] : []),
    ...(placed > 0 ? [words.t('answer.placed', { count: placed })] : []),
    ...(hires > 0 ? [words.t('answer.hires', { count: hires })] : []),
    ...(leaving > 0 ? [words.t('answer.leaving', { count: leaving })] : []),
  ]);
  const money = revenue?.size ?? '';
  if (leadsTo !== null && revenue) {
    const key = revenue.more ? 'answer.leadsAndBrings' : 'answer.leadsAndTakes';
    return words.t(key, { count, steps, to: leadsTo, money });
  }
  if (leadsTo !== null) return words.t('answer.leads', { count, steps, to: leadsTo });
  if (revenue) return words.t(revenue.more ? 'answer.brings' : 'answer.takes', { count, steps, money });
  return words.t('answer.planned', { count, steps });
}
