/** What became of the values of the model's first edition. */
import { describe, expect, it } from 'vitest';
import { adopted, CONVERTED, formerValues, GONE, KEPT } from '#shared/analysis/first-model.ts';
import { PHASE_WEIGHT_KEYS } from '#shared/analysis/phase/phase-table.ts';
import { THRESHOLD_KEYS } from '#shared/analysis/thresholds.ts';
import { LOCALES } from '#shared/domain/workshop-meta.ts';
import { metaOf } from '#shared/domain/workshop.ts';
import { translator } from '#shared/i18n/index.ts';
import { formerTexts, formerTold } from '#shared/wording/former-text.ts';
import { org } from '#tests/support/org.ts';
import { FIRST_MODEL_KEYS } from '#tests/support/first-model-keys.ts';

const TODAY = new Set<string>([...THRESHOLD_KEYS, ...PHASE_WEIGHT_KEYS.map((key) => `phase.${key}`)]);
const everyKeyChanged = Object.fromEntries(FIRST_MODEL_KEYS.map((key, index) => [key, index + 0.5]));

describe('Values of the first edition', () => {
  it('are all in the list, once', () => {
    const listed = [...KEPT, ...Object.keys(CONVERTED), ...Object.keys(GONE)];
    expect([...listed].sort()).toEqual([...FIRST_MODEL_KEYS].sort());
  });

  it('are kept or converted to a value of today; what is gone has no key of today', () => {
    for (const key of [...KEPT, ...Object.values(CONVERTED)])
      expect([key, TODAY.has(key)]).toEqual([key, true]);
    for (const key of [...Object.keys(CONVERTED), ...Object.keys(GONE)])
      expect([key, TODAY.has(key)]).toEqual([key, false]);
    for (const { instead } of Object.values(GONE)) if (instead !== null) expect(TODAY).toContain(instead);
  });

  it('are nowhere lost when every one had been changed', () => {
    const own = adopted({ thresholds: everyKeyChanged });
    expect(own).not.toBeNull();
    const { thresholds, formerThresholds } = own ?? { thresholds: {}, formerThresholds: {} };
    expect(Object.keys(thresholds).every((key) => TODAY.has(key))).toBe(true);
    for (const key of KEPT) expect(thresholds[key]).toBe(everyKeyChanged[key]);
    for (const [key, now] of Object.entries(CONVERTED)) expect(thresholds[now]).toBe(everyKeyChanged[key]);
    for (const key of Object.keys(GONE)) expect(formerThresholds[key]).toBe(everyKeyChanged[key]);
    expect(Object.keys(thresholds)).toHaveLength(KEPT.length + Object.keys(CONVERTED).length);
  });

  it('are taken over once: a second time there is nothing to do', () => {
    const own = adopted({ thresholds: everyKeyChanged });
    expect(own && adopted(own)).toBeNull();
    expect(adopted({ thresholds: { 'M8.greenTo': 9 } })).toBeNull();
    expect(adopted({ thresholds: {} })).toBeNull();
  });

  it('never write over what has been set since', () => {
    expect(adopted({ thresholds: { 'M15.large': 12, 'M15.limit.large': 20 } })?.thresholds).toEqual({
      'M15.limit.large': 20,
    });
  });

  it('are read the same from before and after the step that took them over', () => {
    const own = adopted({ thresholds: everyKeyChanged });
    const before = formerValues({ thresholds: everyKeyChanged, formerThresholds: {} });
    expect(own && formerValues(own)).toEqual(before);
    expect(before).toHaveLength(Object.keys(GONE).length);
  });

  it.each(LOCALES)('are told in words with old value and today’s default: %s', (locale) => {
    const words = translator(locale);
    const own = adopted({ thresholds: everyKeyChanged });
    const meta = { ...metaOf(org`Closing: Ken`), ...own };
    for (const { name, value, now } of formerTexts(words, meta)) {
      for (const text of [name, value, now]) {
        expect(text).toMatch(/\S/u);
        expect(text).not.toMatch(/\{\{|undefined|former\.|phase\.|threshold\./u);
      }
    }
    const one = { ...meta, thresholds: {}, formerThresholds: { 'M5.multiple': 3 } };
    expect(formerTold(words, one)).toMatch(/3/u);
    expect(formerTold(words, one)).toContain(words.number(2.5, 1));
    expect(formerTold(words, { ...meta, thresholds: {}, formerThresholds: {} })).toBeNull();
  });
});
