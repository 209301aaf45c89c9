/** What the consultant chose about the report; kept with the workshop, so that it is there again at the next visit. */
import * as v from 'valibot';
import { id, known, text } from './fields.ts';

/** How people are called: by name, by initials, or by what they do ("Closing 3"). */
export const NAME_STYLES = ['full', 'initials', 'roles'] as const;

/** Figures that a version of the report may leave out: what people earn, what people bring in. */
export const HIDEABLE = ['pay', 'revenue'] as const;

export const PAPERS = ['a4', 'letter'] as const;

/** Sections by their keys; the report's own list says which there are. */
const sectionKeys = v.pipe(v.array(text(40)), v.maxLength(60));

export const reportSettingsSchema = v.object({
  /** The consultant's order; sections that are not named follow in the order of the report. */
  order: v.optional(sectionKeys, []),
  /** Sections that the consultant left out; at first the longest, which names what everybody brings in. */
  without: v.optional(sectionKeys, ['record']),
  names: v.optional(v.picklist(NAME_STYLES), 'full'),
  hide: v.optional(v.array(v.picklist(HIDEABLE)), []),
  paper: v.optional(v.picklist(PAPERS), 'a4'),
  /** Whether the attachment `logo` is printed. */
  logo: v.optional(v.boolean(), true),
  /** The target scenario that the report compares with; null for the first one. */
  targetId: known(id),
});
export type ReportSettings = v.InferOutput<typeof reportSettingsSchema>;
