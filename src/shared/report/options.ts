/** What a consultant chooses about a report. Hosts and the command line pass it on; only the report reads it. */
import * as v from 'valibot';
import { id, isoDate, known } from '../domain/fields.ts';
import { locale } from '../domain/workshop-meta.ts';
import type { Locale } from '../domain/workshop-meta.ts';
import { SECTION_KEYS } from './sections.ts';

/** How people are called: by name, by initials, or by what they do ("Closing 3"). */
export const NAME_STYLES = ['full', 'initials', 'roles'] as const;
export type NameStyle = (typeof NAME_STYLES)[number];

/** Figures that a version of the report may leave out: what people earn, what people bring in. */
export const HIDEABLE = ['pay', 'revenue'] as const;
export type Hideable = (typeof HIDEABLE)[number];

export const PAPERS = ['a4', 'letter'] as const;
export type PaperSize = (typeof PAPERS)[number];

/** Most final versions of one report. */
const MOST_VERSIONS = 999;

export const reportOptionsSchema = v.object({
  locale,
  /** The chosen sections in their order; each once. */
  sections: v.pipe(
    v.array(v.picklist(SECTION_KEYS)),
    v.minLength(1),
    v.check((keys) => new Set(keys).size === keys.length, 'a section appears twice'),
  ),
  names: v.picklist(NAME_STYLES),
  hide: v.array(v.picklist(HIDEABLE)),
  paper: v.picklist(PAPERS),
  /** A draft says so on every page; a final version bears its number and the day on which it was made final. */
  status: v.variant('kind', [
    v.object({ kind: v.literal('draft') }),
    v.object({
      kind: v.literal('final'),
      number: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(MOST_VERSIONS)),
      date: isoDate,
    }),
  ]),
  /** The accent of firm or client, `#rrggbb`; null for the workshop's own, else the product's. */
  accent: known(v.pipe(v.string(), v.regex(/^#[0-9a-f]{6}$/))),
  /** Whether the attachment `logo` is printed where the workshop has one. */
  logo: v.boolean(),
  /** The target scenario that the report compares with; null for the first one. */
  targetId: known(id),
});
export type ReportOptions = v.InferOutput<typeof reportOptionsSchema>;

/** Everything, with names, as a draft on A4. */
export function defaultReportOptions(language: Locale): ReportOptions {
  return {
    locale: language,
    sections: [...SECTION_KEYS],
    names: 'full',
    hide: [],
    paper: 'a4',
    status: { kind: 'draft' },
    accent: null,
    logo: true,
    targetId: null,
  };
}
