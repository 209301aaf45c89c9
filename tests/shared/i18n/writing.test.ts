import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LABELS } from '#shared/commands/edit-label.ts';
import type { EditLabel, LabelKey } from '#shared/commands/edit-label.ts';
import { LANES } from '#shared/domain/lanes.ts';
import { LOCALES } from '#shared/domain/workshop-meta.ts';
import { describeEdit, placeName } from '#shared/i18n/describe-edit.ts';
import { figureText } from '#shared/i18n/figures.ts';
import { FIGURE_UNITS } from '#shared/domain/figure.ts';
import { fileSafe } from '#shared/i18n/file-safe.ts';
import { folded } from '#shared/i18n/fold.ts';
import { translator } from '#shared/i18n/index.ts';
import { parseTypedNumber } from '#shared/i18n/parse-number.ts';

const en = translator('en');
const hu = translator('hu');
/** Spaces as a person would type them. */
const plain = (text: string) => text.replaceAll(/[\u00a0\u202f]/gu, ' ');

describe('An edit in words', () => {
  const label = (key: EditLabel['key'], params: EditLabel['params'] = {}): EditLabel => ({
    key,
    params,
    subjects: [],
  });

  it.each(Object.keys(LABELS) as LabelKey[])('%s is a whole sentence in both languages', (key) => {
    for (const words of [en, hu]) {
      for (const count of [1, 2, 5]) {
        for (const lane of [...LANES, 'unplaced'] as const) {
          for (const team of ['', 'DACH']) {
            const said = describeEdit(words, label(key, { name: 'Ada', count, lane, team, entry: 'action' }));
            expect(said).not.toMatch(/[{}]|history\.|undefined/u);
          }
        }
      }
    }
  });

  it('names who and where', () => {
    const moved = label('personPlaced', { name: 'Tóth Zsófia', count: 1, lane: 'inbound', team: 'DACH' });
    expect(describeEdit(en, moved)).toBe(`Tóth Zsófia moved to ${placeName(en, 'inbound', 'DACH')}`);
    expect(placeName(en, 'inbound', 'DACH')).toContain('DACH');
    expect(describeEdit(hu, moved)).toContain('Tóth Zsófia');
    expect(describeEdit(hu, moved)).toContain('DACH');
  });

  it('counts one and several', () => {
    expect(describeEdit(en, label('peopleImported', { count: 1 }))).toBe('1 person imported');
    expect(describeEdit(en, label('peopleImported', { count: 12 }))).toBe('12 people imported');
    expect(describeEdit(en, label('peopleRemoved', { count: 1, name: 'Ada' }))).toBe('Ada removed');
  });

  it('does not take a name apart that looks like a text of ours', () => {
    const strange = label('personAdded', { name: '$t(app.name) {{count}} &amp; <b>' });
    expect(describeEdit(en, strange)).toBe('$t(app.name) {{count}} &amp; <b> added');
  });
});

describe('A number as it is typed', () => {
  it.each([
    ['', null],
    ['   ', null],
    ['0', 0],
    ['42', 42],
    ['-7', -7],
    ['+7', 7],
    ['1234567', 1_234_567],
    ['1 234 567,89', 1_234_567.89],
    ['1\u00a0234\u202f567,89', 1_234_567.89],
    ['1,234,567.89', 1_234_567.89],
    ['1.234.567,89', 1_234_567.89],
    ['1,234', 1234],
    ['1.234', 1234],
    ['0,125', 0.125],
    ['0.125', 0.125],
    ['1234,567', 1234.567],
    ['12,5', 12.5],
    ['12.50', 12.5],
    [',5', 0.5],
    ['5,', 5],
    ['€ 1,500', 1500],
    ['1 500 Ft', 1500],
    ['CHF 1500', 1500],
    ['−3', -3],
  ])('"%s" says %s', (text, number) => {
    expect(parseTypedNumber(text)).toBe(number);
  });

  it.each([
    'abc',
    '-',
    '.',
    ',',
    '12a',
    '1e5',
    '--1',
    '2026.11.24',
    '24.11.2026',
    '1,2,3',
    '12..5',
    '1.23,456.7',
    '1,234.567.890,1',
  ])('"%s" says none', (text) => {
    expect(parseTypedNumber(text)).toBeNaN();
  });

  it.each(LOCALES)('reads back whatever %s writes', (locale) => {
    const words = translator(locale);
    fc.assert(
      fc.property(fc.integer({ min: -1e14, max: 1e14 }), fc.constantFrom(0, 1, 2), (whole, digits) => {
        const value = whole / 10 ** digits;
        expect(parseTypedNumber(words.number(value, digits)) || 0).toBe(value || 0);
      }),
    );
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 1e12 }),
        fc.constantFrom('EUR', 'HUF', 'USD', 'GBP'),
        (value, currency) => {
          expect(parseTypedNumber(words.money(value, currency))).toBe(value);
        },
      ),
    );
  });
});

describe('Numbers, money and dates', () => {
  it('are written as each language writes them', () => {
    expect(plain(en.number(1234567.891, 1))).toBe('1,234,567.9');
    expect(plain(hu.number(1234567.891, 1))).toBe('1 234 567,9');
    expect(en.percent(0.314)).toBe('31%');
    expect(hu.percent(0.314)).toBe('31%');
    expect(en.money(1_900_000, 'EUR')).toBe('€1,900,000');
    expect(plain(hu.money(1_900_000, 'HUF'))).toBe('1 900 000 Ft');
    expect(en.date('2026-11-24')).toBe('24 Nov 2026');
    expect(plain(hu.date('2026-11-24', 'long'))).toBe('2026. november 24.');
    expect(en.list(['a', 'b', 'c'])).toBe('a, b and c');
    expect(hu.list(['a', 'b', 'c'])).toBe('a, b és c');
  });

  it('a date is that day everywhere on earth', () => {
    const zone = process.env['TZ'];
    try {
      process.env['TZ'] = 'Pacific/Honolulu';
      expect(en.date('2026-01-01', 'long')).toBe('1 January 2026');
    } finally {
      if (zone === undefined) delete process.env['TZ'];
      else process.env['TZ'] = zone;
    }
  });

  it('Hungarian sorts ö after o, and cs after c', () => {
    expect(['Öböl', 'Csaba', 'Oszkár', 'Cukor'].sort(hu.compare)).toEqual([
      'Cukor',
      'Csaba',
      'Oszkár',
      'Öböl',
    ]);
  });

  it.each(FIGURE_UNITS)('a figure in %s is written without a hole', (unit) => {
    for (const words of [en, hu]) {
      expect(figureText(words, { value: 3, unit }, 'EUR')).toMatch(/^[^{}]+$/u);
    }
  });

  it('a text that is not there is null, and the translator of a language always the same', () => {
    expect(en.maybe('no.such.text')).toBeNull();
    expect(translator('hu')).toBe(hu);
  });
});

describe('Search', () => {
  it.each([
    ['Tóth', 'toth'],
    [' ŐRSI Űző ', 'orsi uzo'],
    ['Straße', 'straße'],
    ['', ''],
  ])('compares "%s" as "%s"', (text, expected) => {
    expect(folded(text)).toBe(expected);
  });
});

describe('A name for a file', () => {
  it.each([
    ['Nagy & Társa Kft.', 'Nagy & Társa Kft'],
    ['A/B\\C:D*E?F"G<H>I|J', 'A-B-C-D-E-F-G-H-I-J'],
    ['..', 'Phaseboard'],
    ['  ', 'Phaseboard'],
    ['', 'Phaseboard'],
    ['a\u0000b\nc', 'abc'],
    ['CON', 'CON_'],
    ['nul.tar', 'nul_.tar'],
    ['Com1', 'Com1_'],
    ['LPT\u00b9.txt', 'LPT\u00b9_.txt'],
    ['Console', 'Console'],
    ['Aux Kft. . ', 'Aux Kft'],
    ['a\ud800b', 'ab'],
    ['\u202efdp.exe', 'fdp.exe'],
  ])('"%s" becomes "%s"', (text, expected) => {
    expect(fileSafe(text)).toBe(expected);
  });

  it('fits every file system, and never ends in half a character or a space', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        const name = fileSafe(text);
        expect(name.length).toBeGreaterThan(0);
        expect(name).toBe(name.trim());
        expect(name).not.toMatch(/[\\/:*?"<>|\p{Cc}]/u);
        expect(name).not.toMatch(/\p{Cs}/u);
        expect(Buffer.byteLength(name)).toBeLessThan(200);
      }),
    );
  });
});
