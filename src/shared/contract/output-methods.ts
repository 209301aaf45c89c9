/** Methods that make files beside the report, and those about final versions and pictures. */
import * as v from 'valibot';
import type { Attachment } from '../domain/entries.ts';
import { id } from '../domain/fields.ts';
import { MOST_VERSIONS } from '../domain/version.ts';
import type { Version } from '../domain/version.ts';
import { DELIVERABLES } from '../report/deliverables.ts';
import { reportOptionsSchema } from '../report/options.ts';
import type { SlideTemplate } from '../report/slide-template.ts';
import { SLIDE_ROLES } from '../report/slide-template.ts';
import { method, target, writing } from './method.ts';

const number = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(MOST_VERSIONS));

const templateOwner = v.picklist(['library', 'workshop']);

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
      /** A template for these slides alone, in place of the one that is kept. */
      template: v.optional(id),
    }),
  ),
  /** The report as the final version of a number, for the command that keeps it. */
  'report.freeze': method<FrozenReport>()(
    v.object({ workshopId: id, job: id, number, options: reportOptionsSchema }),
  ),
  /** Writes a final version as it was frozen. */
  'version.export': writing('workshop')(v.object({ workshopId: id, target, number })),
  /** The template that a workshop's slides are made in: its own, else the library's; null for the program's. */
  'template.get': method<SlideTemplate | null>()(v.object({ workshopId: id })),
  /** Keeps a file as the library's template, or as this workshop's alone. Slides, people and properties of it are not kept. */
  'template.choose': method<SlideTemplate | null>()(
    v.object({ workshopId: id, file: id, of: templateOwner }),
  ),
  /** Gives a part to a layout, by its name; null for the one that is found by its kind. */
  'template.layout': method<SlideTemplate | null>()(
    v.object({
      workshopId: id,
      role: v.picklist(SLIDE_ROLES),
      layout: v.nullable(v.pipe(v.string(), v.maxLength(300))),
    }),
  ),
  /** Forgets a template, and says what is used from then on. */
  'template.drop': method<SlideTemplate | null>()(v.object({ workshopId: id, of: templateOwner })),
  /** Reads a picture that a person chose, for an attachment. */
  'picture.read': method<Picture>()(v.object({ file: id })),
} as const;
