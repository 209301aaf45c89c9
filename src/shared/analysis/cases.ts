/** Cases of three kinds, told apart by what they hold: organizations (people), markets, and rankings (revenues). */
import * as v from 'valibot';
import { flowCaseAnswer, flowCaseSchema } from './flow/flow-cases.ts';
import { superstarOf } from './metrics/superstar.ts';
import { caseAnswer, inputsOfCase, phaseCaseSchema } from './phase/phase-case.ts';
import { classify } from './phase.ts';
import { thresholdValues } from './thresholds.ts';

const rankingSchema = v.object({ revenues: v.array(v.nullable(v.pipe(v.number(), v.finite()))) });

type Read = { readonly answer: unknown } | { readonly field: string };

/** How a kind of case is read and answered. */
function kind<T extends v.GenericSchema>(
  schema: T,
  answer: (value: v.InferOutput<T>) => unknown,
): (entry: unknown) => Read {
  return (entry) => {
    const parsed = v.safeParse(schema, entry);
    if (parsed.success) return { answer: answer(parsed.output) };
    return { field: parsed.issues[0].path?.map((item) => String(item.key)).join('.') ?? '' };
  };
}

const KINDS = {
  people: kind(phaseCaseSchema, (organization) => caseAnswer(classify(inputsOfCase(organization)))),
  markets: kind(flowCaseSchema, flowCaseAnswer),
  revenues: kind(rankingSchema, ({ revenues }) => rankingAnswer(revenues)),
};
type KindKey = keyof typeof KINDS;
const KIND_KEYS = Object.keys(KINDS) as KindKey[];

/** A ranking's verdict; null where nobody has brought revenue. What is not known is left out. */
function rankingAnswer(revenues: readonly (number | null)[]) {
  const known = revenues.filter((revenue) => revenue !== null);
  return superstarOf(known, thresholdValues({})).verdict;
}

/** A case that cannot be read: which one, counted from 1, and which field of it. */
export interface BadCase {
  readonly entry: number;
  readonly name: string;
  readonly field: string;
}
export type CaseAnswers = { readonly answers: readonly unknown[] } | { readonly bad: BadCase };

/** Answers all of them in their order, or names the first that is none. */
export function answerCases(value: unknown): CaseAnswers {
  if (!Array.isArray(value)) return { bad: { entry: 1, name: '', field: KIND_KEYS.join(', ') } };
  const answers: unknown[] = [];
  for (const [index, entry] of (value as readonly unknown[]).entries()) {
    const read = answerCase(entry);
    if ('field' in read) return { bad: { entry: index + 1, name: nameOf(entry), field: read.field } };
    answers.push(read.answer);
  }
  return { answers };
}

function answerCase(entry: unknown): Read {
  const held = typeof entry === 'object' && entry !== null ? entry : {};
  const kinds = KIND_KEYS.filter((key) => Object.hasOwn(held, key));
  const [own] = kinds;
  // Neither one nor the other, or two at once: both are named.
  if (own === undefined || kinds.length > 1)
    return { field: (own === undefined ? KIND_KEYS : kinds).join(', ') };
  return KINDS[own](entry);
}

function nameOf(entry: unknown): string {
  const name = typeof entry === 'object' && entry !== null && 'name' in entry ? entry.name : '';
  return typeof name === 'string' ? name : '';
}
