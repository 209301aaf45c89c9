/** A final version of the report: the file itself, frozen, so that it can be handed out again byte for byte. */
import * as v from 'valibot';
import { id, isoDate, text } from './fields.ts';
import { HIDEABLE, NAME_STYLES, PAPERS } from './report-settings.ts';
import { locale } from './workshop-meta.ts';

/** Most final versions of one report. */
export const MOST_VERSIONS = 999;
/** Most characters of a frozen file in base64: nine megabytes of file. */
const MOST_CHARACTERS = 12_000_000;

export const versionSchema = v.object({
  type: v.literal('version'),
  id,
  /** 1 for the first. */
  number: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(MOST_VERSIONS)),
  /** Day of the last edit that is in it. */
  date: isoDate,
  /** What it was made with, for the list of versions. */
  locale,
  names: v.picklist(NAME_STYLES),
  hide: v.array(v.picklist(HIDEABLE)),
  paper: v.picklist(PAPERS),
  pages: v.pipe(v.number(), v.integer(), v.minValue(1)),
  /** Edition of the model whose figures it shows; versions older than this field are of the first. */
  edition: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1)), 1),
  /** The PDF in base64. */
  data: v.pipe(text(MOST_CHARACTERS), v.regex(/^[A-Za-z0-9+/]+={0,2}$/u)),
});
export type Version = v.InferOutput<typeof versionSchema>;

/** Id of a final version; there is one of each number. */
export function versionId(number: number): string {
  return `final.${number}`;
}
