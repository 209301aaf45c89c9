import * as fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { reportSettingsSchema } from '#shared/domain/report-settings.ts';
import { metaOf } from '#shared/domain/workshop.ts';
import { reportOptionsSchema } from '#shared/report/options.ts';
import { SECTION_KEYS } from '#shared/report/sections.ts';
import {
  chosenSections,
  orderedSections,
  reportOptionsOf,
  withSection,
  withSectionAt,
} from '#shared/report/settings-to-options.ts';
import { org } from '../../support/org.ts';
import { withMeta } from '../../support/workshop.ts';

const settings = (fields: object = {}) => v.parse(reportSettingsSchema, fields);
const anyKey = fc.oneof(fc.constantFrom<string>(...SECTION_KEYS), fc.string({ maxLength: 40 }));
const anySettings = fc
  .record({ order: fc.array(anyKey, { maxLength: 30 }), without: fc.array(anyKey, { maxLength: 30 }) })
  .map(settings);
const section = fc.constantFrom(...SECTION_KEYS);

describe('The settings of the report', () => {
  it('start with all sections but the record, in the order in which a report is read', () => {
    expect(chosenSections(settings())).toEqual(SECTION_KEYS.filter((key) => key !== 'record'));
    expect(chosenSections(settings({ without: [] }))).toEqual([...SECTION_KEYS]);
  });

  it('name every section once, whatever an older or newer version wrote', () => {
    fc.assert(
      fc.property(anySettings, (any) => {
        expect([...orderedSections(any)].sort()).toEqual([...SECTION_KEYS].sort());
      }),
    );
  });

  it('give a section that an older version did not know its place after the one before it', () => {
    const order = SECTION_KEYS.filter((key) => key !== 'phase');
    expect(orderedSections(settings({ order }))).toEqual([...SECTION_KEYS]);
  });

  it('bring a section to the place that was asked for', () => {
    fc.assert(
      fc.property(anySettings, section, fc.nat(SECTION_KEYS.length - 1), (any, key, place) => {
        const next = withSectionAt(any, key, place);
        expect(orderedSections(next).indexOf(key)).toBe(place);
        expect(next.without).toEqual(any.without);
      }),
    );
  });

  it('leave a section out and put it back at its place', () => {
    fc.assert(
      fc.property(anySettings, section, (any, key) => {
        const out = withSection(withSection(any, key, true), key, false);
        if (chosenSections(withSection(any, key, true)).length > 1)
          expect(chosenSections(out)).not.toContain(key);
        expect(chosenSections(withSection(out, key, true))).toEqual(
          chosenSections(withSection(any, key, true)),
        );
      }),
    );
  });

  it('never leave the last section out', () => {
    let left = settings({ without: [] });
    for (const key of SECTION_KEYS) left = withSection(left, key, false);
    expect(chosenSections(left)).toEqual(['record']);
  });

  it('become what the report is told', () => {
    fc.assert(
      fc.property(anySettings, (report) => {
        const workshop = withMeta(org`Closing: Ken`, { report, reportLocale: 'hu', accent: '#a3123f' });
        const options = reportOptionsOf(metaOf(workshop));
        expect(v.parse(reportOptionsSchema, options)).toEqual(options);
        expect(options).toMatchObject({ locale: 'hu', accent: '#a3123f', status: { kind: 'draft' } });
      }),
    );
  });
});
