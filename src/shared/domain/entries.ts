/** What the room says and agrees: about single changes, about the future, and in the report. */
import * as v from 'valibot';
import { cleanSvgData } from './clean-svg-data.ts';
import { id, isoDate, known, order, text } from './fields.ts';
import { locale } from './workshop-meta.ts';

/** Free text of an entry. */
const words = v.optional(text(5000), '');
const who = v.optional(text(200), '');

const VERDICTS = ['open', 'accepted', 'rejected'] as const;

/** What was said about one change of a target scenario. */
export const reviewSchema = v.object({
  type: v.literal('review'),
  id,
  scenarioId: id,
  /** The person or team that the change is about. */
  subjectId: id,
  verdict: v.optional(v.picklist(VERDICTS), 'open'),
  reason: words,
  /** What the plan said about the subject when it was accepted, see `subjectState`; empty where that is not known. */
  seen: v.optional(text(20), ''),
});
export type Review = v.InferOutput<typeof reviewSchema>;

/** Decisions and actions outlive what they were about: the ids may lead to nothing any more. */
const about = { scenarioId: known(id), subjectId: known(id) };

export const decisionSchema = v.object({
  type: v.literal('decision'),
  id,
  ...about,
  text: text(2000),
  reason: words,
  decidedBy: who,
  /** Who saw it differently, and how. */
  dissent: words,
  date: known(isoDate),
  order: v.optional(order, 0),
});
export type Decision = v.InferOutput<typeof decisionSchema>;

export const actionSchema = v.object({
  type: v.literal('action'),
  id,
  ...about,
  decisionId: known(id),
  text: text(2000),
  owner: who,
  due: known(isoDate),
  done: v.optional(v.boolean(), false),
  order: v.optional(order, 0),
});
export type Action = v.InferOutput<typeof actionSchema>;

export const PARKING_KINDS = ['topic', 'question', 'risk'] as const;

/** Something put aside, to come back to before the room leaves. */
export const parkingSchema = v.object({
  type: v.literal('parking'),
  id,
  kind: v.optional(v.picklist(PARKING_KINDS), 'topic'),
  text: text(2000),
  owner: who,
  due: known(isoDate),
  resolved: v.optional(v.boolean(), false),
  order: v.optional(order, 0),
});
export type Parking = v.InferOutput<typeof parkingSchema>;

/** Most characters of a section's headline. */
export const HEADLINE_LENGTH = 300;

/** The consultant's own words in one section of the report, in one language. Never touches facts. */
export const commentarySchema = v.object({
  type: v.literal('commentary'),
  id,
  section: text(40),
  locale,
  text: text(10_000),
  /** In place of the headline that the program makes; empty where that one stands. */
  headline: v.optional(text(HEADLINE_LENGTH), ''),
});
export type Commentary = v.InferOutput<typeof commentarySchema>;

/** Most characters of an attachment in base64: half a megabyte of file. */
export const ATTACHMENT_LENGTH = 700_000;

/** A file that travels with the workshop. The one with the id `logo` is printed on the report. */
export const attachmentSchema = v.pipe(
  v.object({
    type: v.literal('attachment'),
    id,
    name: text(300),
    mime: v.picklist(['image/png', 'image/jpeg', 'image/svg+xml']),
    /** Base64. */
    data: v.pipe(text(ATTACHMENT_LENGTH), v.base64()),
  }),
  // Wherever it comes from (a choice, a file, a snapshot, a backup), nothing in it can run or fetch.
  v.transform((picture) =>
    picture.mime === 'image/svg+xml' ? { ...picture, data: cleanSvgData(picture.data) } : picture,
  ),
);
export type Attachment = v.InferOutput<typeof attachmentSchema>;

export const ENTRY_TYPES = ['review', 'decision', 'action', 'parking', 'commentary', 'attachment'] as const;
export type EntryType = (typeof ENTRY_TYPES)[number];
export type Entry = Review | Decision | Action | Parking | Commentary | Attachment;
