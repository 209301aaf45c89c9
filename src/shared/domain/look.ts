/** How people are shown: what their cards say, what their colour means, and who stands in the light. */
import * as v from 'valibot';
import { id, text } from './fields.ts';

/** The same people, three ways: lanes on the board, lines of reporting, rows of a table. */
export const LAYOUTS = ['matrix', 'chart', 'table'] as const;
export type Layout = (typeof LAYOUTS)[number];

/** What a card can say beside the name, in the order in which it stands there. */
export const CARD_FIELDS = [
  'title',
  'fte',
  'attainment',
  'revenue',
  'quota',
  'ote',
  'territory',
  'tenure',
  'manager',
  'reports',
  'split',
] as const;
export type CardField = (typeof CARD_FIELDS)[number];

/** What colours can mean. `rule` parts those who fit a condition from the rest. */
export const COLOUR_KEYS = [
  'function',
  'team',
  'tenure',
  'attainment',
  'kind',
  'territory',
  'manager',
  'rule',
] as const;
export type ColourKey = (typeof COLOUR_KEYS)[number];

export const RULE_FIELDS = [
  'title',
  'territory',
  'attainment',
  'tenure',
  'fte',
  'revenue',
  'quota',
  'ote',
  'variableShare',
  'reports',
  'vacancy',
] as const;
export type RuleField = (typeof RULE_FIELDS)[number];

export const RULE_TESTS = ['contains', 'atLeast', 'atMost', 'known', 'unknown'] as const;
export type RuleTest = (typeof RULE_TESTS)[number];

const rule = v.object({
  field: v.picklist(RULE_FIELDS),
  test: v.picklist(RULE_TESTS),
  /** As typed: words for `contains`, a number for the bounds, nothing for the others. */
  value: text(100),
});
export type Rule = v.InferOutput<typeof rule>;

export const lookSchema = v.object({
  fields: v.array(v.picklist(CARD_FIELDS)),
  colourBy: v.picklist(COLOUR_KEYS),
  rule,
  /** Groups of the colouring that stay in the light; empty: everybody does. */
  spotlight: v.array(text(300)),
});
export type Look = v.InferOutput<typeof lookSchema>;

export const START_LOOK: Look = {
  fields: ['title', 'fte', 'attainment', 'reports', 'split'],
  colourBy: 'function',
  rule: { field: 'attainment', test: 'atMost', value: '80' },
  spotlight: [],
};

/** Where the org chart was left: scroll in pixels of the window. */
export const chartViewSchema = v.object({
  zoom: v.pipe(v.number(), v.finite(), v.minValue(0.05), v.maxValue(4)),
  left: v.pipe(v.number(), v.finite()),
  top: v.pipe(v.number(), v.finite()),
  /** Managers whose teams are folded away. */
  folded: v.array(id),
});
export type ChartView = v.InferOutput<typeof chartViewSchema>;
