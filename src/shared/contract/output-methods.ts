/** Methods that make files beside the report, and those about final versions and pictures. */
import * as v from 'valibot';
import type { Attachment } from '../domain/entries.ts';
import { id } from '../domain/fields.ts';
import { MOST_VERSIONS } from '../domain/version.ts';
import type { Version } from '../domain/version.ts';
import { DELIVERABLES } from '../report/deliverables.ts';
import { reportOptionsSchema } from '../report/options.ts';
import { method, target, writing } from './method.ts';

const number = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(MOST_VERSIONS));

/** A final version that is made but not yet kept. */
export type FrozenReport = Omit<Version, 'type' | 'id'>;

/** A picture as an attachment holds it. */
export type Picture = Pick<Attachment, 'name' | 'mime' | 'data'>;

export const outputMethods = {
  /** Writes something else that is made from the workshop: slides, tables, drawings, everything in one. */
  'output.export': writing('workshop')(
    v.object({
      workshopId: id,
      target,
      job: id,
      options: reportOptionsSchema,
      what: v.picklist(DELIVERABLES),
    }),
  ),
  /** The report as the final version of a number, for the command that keeps it. */
  'report.freeze': method<FrozenReport>()(
    v.object({ workshopId: id, job: id, number, options: reportOptionsSchema }),
  ),
  /** Writes a final version as it was frozen. */
  'version.export': writing('workshop')(v.object({ workshopId: id, target, number })),
  /** Reads a picture that a person chose, for an attachment. */
  'picture.read': method<Picture>()(v.object({ file: id })),
} as const;
