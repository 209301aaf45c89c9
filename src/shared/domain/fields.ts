/** The small validators that records are made of. */
import * as v from 'valibot';

/** An opaque record id; long enough for two others and a colon, which some are made of. */
export type Id = string;
export const id = v.pipe(
  v.string(),
  v.minLength(1),
  v.maxLength(129),
  // What every object answers to by itself ("constructor", "__proto__") would be found in any table.
  v.check((value) => !(value in Object.prototype)),
);

/** Free text of a limited length; kept as typed, trimming is the business of whoever reads it in. */
export const text = (maxLength: number) => v.pipe(v.string(), v.maxLength(maxLength));

/** A part of a whole, 0..1. */
export const share = v.pipe(v.number(), v.finite(), v.minValue(0), v.maxValue(1));

/** An amount in the workshop's currency; may be negative (credit notes), never NaN or infinite. */
export const money = v.pipe(v.number(), v.finite(), v.minValue(-1e15), v.maxValue(1e15));

/** A count or rate of zero or more. */
export const amount = v.pipe(v.number(), v.finite(), v.minValue(0), v.maxValue(1e12));

/** A calendar date, `2026-11-24`. */
export const isoDate = v.pipe(v.string(), v.isoDate());

/** A moment as our clock writes it, `2026-11-24T09:30:00.000Z`, in years that a person could have lived in. */
export const moment = v.pipe(
  v.string(),
  v.regex(/^(?:19[7-9]|2[0-9]\d)\d-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,3})?Z$/u),
  v.check((value) => !Number.isNaN(Date.parse(value))),
);

/** A position among siblings; any number, so that a record can always be put between two others. */
export const order = v.pipe(v.number(), v.finite());

/** `value`, or null where it is not known. Missing in older data means not known. */
export const known = <T extends v.GenericSchema>(schema: T) => v.optional(v.nullable(schema), null);
