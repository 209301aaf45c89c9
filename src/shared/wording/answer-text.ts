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

const STEPS = ['moves', 'placed', 'hires', 'leaving'] as const satisfies readonly (keyof PlanSteps)[];

/** The steps of a plan, counted; null for one that has none. */
export function stepsText(words: Translator, plan: PlanSteps): string | null {
  const steps = STEPS.filter((step) => plan[step] > 0);
  if (steps.length === 0) return null;
  return words.list(steps.map((step) => words.t(`answer.${step}`, { count: plan[step] })));
}

/** Null for a plan that changes nobody's place. */
function planText(words: Translator, plan: NonNullable<Answer['plan']>): string | null {
  const { revenue, leadsTo } = plan;
  const count = STEPS.reduce((sum, step) => sum + plan[step], 0);
  const steps = stepsText(words, plan);
  if (steps === null) return null;
  const money = revenue?.size ?? '';
  if (leadsTo !== null && revenue) {
    const key = revenue.more ? 'answer.leadsAndBrings' : 'answer.leadsAndTakes';
    return words.t(key, { count, steps, to: leadsTo, money });
  }
  if (leadsTo !== null) return words.t('answer.leads', { count, steps, to: leadsTo });
  if (revenue) return words.t(revenue.more ? 'answer.brings' : 'answer.takes', { count, steps, money });
  return words.t('answer.planned', { count, steps });
}
