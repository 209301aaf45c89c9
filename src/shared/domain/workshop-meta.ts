/** The record of the engagement itself: who it is for, when, in which words, with which thresholds. */
import * as v from 'valibot';
import { amount, id, isoDate, known, share, text } from './fields.ts';
import { marketFiguresSchema } from './market-figures.ts';
import { reportSettingsSchema } from './report-settings.ts';

export const LOCALES = ['en', 'hu'] as const;
export type Locale = (typeof LOCALES)[number];
export const locale = v.picklist(LOCALES);

export const phaseNumber = v.picklist([1, 2, 3, 4]);
export type PhaseNumber = v.InferOutput<typeof phaseNumber>;

/** Id of this record in every workshop: a workshop has exactly one, and copies of it keep their history. */
export const META_ID = 'workshop';

export const workshopMetaSchema = v.object({
  type: v.literal('workshop'),
  id,
  title: text(200),
  client: text(200),
  industry: v.optional(text(200), ''),
  /** ISO 4217. */
  currency: v.optional(v.pipe(v.string(), v.regex(/^[A-Z]{3}$/)), 'EUR'),
  reportLocale: v.optional(locale, 'en'),
  date: known(isoDate),
  facilitator: v.optional(text(200), ''),
  status: v.optional(v.picklist(['preparing', 'running', 'finished']), 'preparing'),
  /** Accent colour of the report, `#rrggbb`; null for the product's own. */
  accent: known(v.pipe(v.string(), v.regex(/^#[0-9a-f]{6}$/))),
  /** Thresholds that differ from the defaults, by their key. */
  thresholds: v.optional(v.record(text(80), v.pipe(v.number(), v.finite())), {}),
  /** Thresholds that an earlier edition of the model had and this one has not, as they were changed. */
  formerThresholds: v.optional(v.record(text(80), v.pipe(v.number(), v.finite())), {}),
  phaseOverride: known(v.object({ phase: phaseNumber, reason: text(2000) })),
  figures: v.optional(marketFiguresSchema, {}),
  /** Qualified open pipeline, in the currency. */
  openPipeline: known(amount),
  /** Deals won over the last 12 months. */
  wonDealsYear: known(amount),
  /** Deals that are open now. */
  openDeals: known(amount),
  /** Quota still to be sold in the period, in the currency. */
  remainingQuota: known(amount),
  /** |actual - forecast| / forecast of the last quarters, oldest first, 0.1 = 10 %. */
  forecastErrors: v.optional(v.pipe(v.array(amount), v.maxLength(12)), []),
  /** Median minutes in business hours until a lead gets its first answer. */
  firstResponseMinutes: known(amount),
  /** Share of leads that nobody ever answers, 0..1. */
  untouchedLeadShare: known(share),
  /** Revenue planned for the coming 12 months. */
  planRevenue: known(amount),
  churnRising: known(v.boolean()),
  report: v.optional(reportSettingsSchema, {}),
});
export type WorkshopMeta = v.InferOutput<typeof workshopMetaSchema>;
