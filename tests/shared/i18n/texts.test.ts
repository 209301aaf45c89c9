import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { PHASE_INPUTS, SIGNAL_KEYS } from '#shared/analysis/phase-types.ts';
import { MENU_COMMANDS } from '#shared/contract/bridge.ts';
import {
  DEAL_FIELDS,
  IMPORT_FIELDS,
  IMPORT_PROBLEM_CODES,
  IMPORT_SHAPES,
} from '#shared/contract/import-types.ts';
import { ERROR_CODES } from '#shared/domain/errors.ts';
import { LANES } from '#shared/domain/lanes.ts';
import { PERSON_KINDS } from '#shared/domain/person.ts';
import { TEAM_BASES } from '#shared/domain/team.ts';
import { LOCALES } from '#shared/domain/workshop-meta.ts';
import { en } from '#shared/i18n/en/index.ts';
import { hu } from '#shared/i18n/hu/index.ts';
import { translator } from '#shared/i18n/index.ts';
import { SECTION_KEYS } from '#shared/report/sections.ts';

const texts: Record<'en' | 'hu', Record<string, string>> = { en, hu };
const keys = Object.keys(en);
const holesOf = (text: string) =>
  [...new Set([...text.matchAll(/\{\{\s*(\w+)\s*\}\}/gu)].map((match) => match[1] ?? ''))].sort();

/** Every source in a folder that is not itself a list of words. */
const sources = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/u.test(file) && !/i18n.(en|hu)/u.test(file))
    .map((file) => readFileSync(path.join(folder, file), 'utf8'));

/** Every code once; the type says when one is missing. */

describe('The words of both languages', () => {
  it('have the same keys', () => {
    expect(Object.keys(hu).sort()).toEqual([...keys].sort());
  });

  it('are all said somewhere', () => {
    const written = sources('src').join('\n');
    // A template with a fixed beginning, such as `lane.${lane}`, says every text of that shape.
    const shapes = [...written.matchAll(/`(\w+\.[\w.]*\$\{[^`]*)`/gu)].map(
      ([, template = '']) =>
        new RegExp(
          `^${template
            .split(/\$\{[^}]*\}/u)
            .map((part) => part.replaceAll('.', '\\.'))
            .join('.*')}$`,
          'u',
        ),
    );
    const silent = keys
      .map((key) => key.replace(/_(one|other)$/u, ''))
      .filter((key) => !written.includes(`'${key}'`) && !shapes.some((shape) => shape.test(key)));
    expect(silent).toEqual([]);
  });

  it.each(LOCALES)('leave no text empty in %s', (locale) => {
    expect(keys.filter((key) => (texts[locale][key] ?? '').trim() === '')).toEqual([]);
  });

  it('have the same holes, so that no fact is lost in translation', () => {
    // A singular may say "one" in words, so the pair is looked at together.
    const family = (locale: 'en' | 'hu', key: string) => {
      const base = key.replace(/_(one|other)$/u, '');
      const forms = [base, `${base}_one`, `${base}_other`].map((form) => texts[locale][form] ?? '');
      return holesOf(forms.join(' '));
    };
    const different = keys.filter((key) => family('en', key).join() !== family('hu', key).join());
    expect(different).toEqual([]);
  });

  it('have a singular for every plural and the other way round', () => {
    const alone = keys.filter((key) => {
      const [, base, form] = /^(.*)_(one|other)$/u.exec(key) ?? [];
      return form !== undefined && !(`${base}_${form === 'one' ? 'other' : 'one'}` in en);
    });
    expect(alone).toEqual([]);
  });

  it.each(LOCALES)('have no brace left open and no double space in %s', (locale) => {
    const odd = keys.filter((key) => {
      const text = (texts[locale][key] ?? '').replaceAll(/\{\{\s*\w+\s*\}\}/gu, 'x');
      return /[{}]/u.test(text) || (!text.includes('\n') && text.includes('  '));
    });
    expect(odd).toEqual([]);
  });
});

describe.each(LOCALES)('In %s there is a text for', (locale) => {
  const { maybe } = translator(locale);
  it.each([
    ['every error', ERROR_CODES.map((code) => `error.${code}`)],
    ['every signal of the diagnosis', SIGNAL_KEYS.map((key) => `signal.${key}`)],
    [
      'every section of the report',
      SECTION_KEYS.flatMap((key) => [`section.${key}`, `section.${key}.about`]),
    ],
    ['every input of the diagnosis', PHASE_INPUTS.map((key) => `input.${key}`)],
    ['every field of a roster', IMPORT_FIELDS.map((field) => `importField.${field}`)],
    ['every field of a deal', DEAL_FIELDS.map((field) => `dealField.${field}`)],
    ['every shape of a file', IMPORT_SHAPES.map((shape) => `importShape.${shape}`)],
    ['every problem of a roster', IMPORT_PROBLEM_CODES.map((code) => `importProblem.${code}`)],
    ['every command of the menu', MENU_COMMANDS.map((command) => `command.${command}`)],
    ['every lane', [...LANES, 'unplaced'].map((lane) => `lane.${lane}`)],
    ['every kind of person', PERSON_KINDS.map((kind) => `person.kind.${kind}`)],
    ['every kind of team', TEAM_BASES.map((basis) => `team.basis.${basis}`)],
  ])('%s', (_, wanted) => {
    expect(wanted.filter((key) => maybe(key) === null)).toEqual([]);
  });

  it('no error leaves a hole when it is said with its details', () => {
    const anything = Object.fromEntries(
      Object.values(en)
        .flatMap(holesOf)
        .map((hole) => [hole, 'X']),
    );
    const open = ERROR_CODES.filter((code) => /[{}]/u.test(translator(locale).t(`error.${code}`, anything)));
    expect(open).toEqual([]);
  });
});
