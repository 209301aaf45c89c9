/** Who answered the questionnaire, and what. */
import * as v from 'valibot';
import { id, known, order, text } from './fields.ts';

export const QUESTION_COUNT = 24;
/** Most characters of an answer's evidence. */
export const EVIDENCE_LENGTH = 2000;

export const respondentSchema = v.object({
  type: v.literal('respondent'),
  id,
  name: text(200),
  role: v.optional(text(200), ''),
  order: v.optional(order, 0),
});
export type Respondent = v.InferOutput<typeof respondentSchema>;

export const answerSchema = v.object({
  type: v.literal('answer'),
  id,
  respondentId: id,
  /** Number of the questionnaire's item, 1..24. */
  item: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(QUESTION_COUNT)),
  /** 1..5; null says "don't know". */
  level: known(v.picklist([1, 2, 3, 4, 5])),
  evidence: v.optional(text(EVIDENCE_LENGTH), ''),
});
export type Answer = v.InferOutput<typeof answerSchema>;
