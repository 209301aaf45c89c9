/** What is asked about a file: once for a column, with what every answer makes of it, and what is done meanwhile. */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { createMappings } from '#main/core/files/mappings.ts';
import { gridOfText } from '#main/core/files/read/read-grid.ts';
import { rosterOf } from '#main/core/files/roster/parse-roster.ts';
import { answersOf, answerTo, ask } from '#shared/contract/import-questions.ts';
import type { Answers } from '#shared/contract/import-questions.ts';

const read = (text: string, answers: Answers = {}, remembered: Answers = {}) =>
  rosterOf(gridOfText(text, {}, 'roster.csv'), 'roster.csv', { answers }, () => ({
    mapping: null,
    answers: remembered,
  }));
const quotas = ({ people }: ReturnType<typeof read>) => people.map(({ draft }) => draft.quota ?? null);

const ONE_MARK = 'Name;Quota\nAda;1.500\nKen;2.250\n';
const BOTH_MARKS = 'Name;Quota\nAda;1.500\nKen;2,250\nEva;700\n';
const MILLIONS = 'Name;Quota\nAda;1.500 M\nKen;2.250 M\nEva;700\n';

describe('a question', () => {
  test('names its column, its choices with what they make of it, and what is done meanwhile', () => {
    const { questions, people } = read(ONE_MARK);
    expect(questions).toEqual([
      {
        key: 'decimalMark.1',
        kind: 'decimalMark',
        column: 'Quota',
        columnIndex: 1,
        examples: ['1.500', '2.250'],
        count: null,
        choices: [
          { value: 'comma', shows: { text: '1.500', becomes: 1500 } },
          { value: 'point', shows: { text: '1.500', becomes: 1.5 } },
          { value: 'leaveOut', shows: null },
        ],
        rate: null,
        default: 'comma',
        answer: null,
      },
    ]);
    expect(people.map(({ draft }) => draft.quota)).toEqual([1500, 2250]);
  });
  test('is answered by its key, and keeps standing with its answer', () => {
    const answered = read(ONE_MARK, { 'decimalMark.1': 'point' });
    expect(quotas(answered)).toEqual([1.5, 2.25]);
    expect(answered.questions.map(({ answer }) => answer)).toEqual(['point']);
    expect(quotas(read(ONE_MARK, { 'decimalMark.1': 'leaveOut' }))).toEqual([null, null]);
  });
  test('about money where nothing is as likely as the other leaves its column out until it is answered', () => {
    const open = read(MILLIONS);
    expect(open.questions.map(({ default: taken }) => taken)).toEqual([null]);
    expect([quotas(open), open.problems]).toEqual([[null, null, null], []]);
    expect(quotas(read(MILLIONS, { 'decimalMark.1': 'point' }))).toEqual([1_500_000, 2_250_000, 700]);
  });
  test('about both marks takes both for thousands, as money has no thousandths', () => {
    const open = read(BOTH_MARKS);
    expect(open.questions[0]).toMatchObject({ default: 'thousands' });
    expect(open.questions[0]?.choices.map(({ value }) => value)).toEqual([
      'thousands',
      'comma',
      'point',
      'leaveOut',
    ]);
    expect(quotas(open)).toEqual([1500, 2250, 700]);
    expect(quotas(read(BOTH_MARKS, { 'decimalMark.1': 'point' }))).toEqual([1.5, 2250, 700]);
  });
  test('with an answer that is no choice is still open', () => {
    expect(read(ONE_MARK, { 'decimalMark.1': 'both' }).questions[0]?.answer).toBeNull();
  });
  test('that was answered for a file with the same headers is answered, unless somebody says otherwise now', () => {
    const known = { 'decimalMark.1': 'point' };
    expect(read(ONE_MARK, {}, known)).toMatchObject({ remembered: true, questions: [{ answer: 'point' }] });
    expect(quotas(read(ONE_MARK, {}, known))).toEqual([1.5, 2.25]);
    expect(quotas(read(ONE_MARK, { 'decimalMark.1': 'comma' }, known))).toEqual([1500, 2250]);
  });
  test('that nobody asks is not answered by memory: what the cells show counts', () => {
    expect(quotas(read('Name;Quota\nAda;1.500\nKen;1.500,50\n', {}, { 'decimalMark.1': 'point' }))).toEqual([
      1500, 1500.5,
    ]);
  });
  test('takes its answer from what is given before what is remembered', () => {
    const open = {
      kind: 'partialDate',
      key: 'partialDate.2',
      column: 'Start',
      columnIndex: 2,
      examples: [],
      choices: ['firstDay', 'leaveOut'],
      default: 'leaveOut',
    } as const;
    const key = open.key;
    expect(ask(open, { [key]: 'firstDay' }, { [key]: 'leaveOut' }).answer).toBe('firstDay');
    const remembered = ask(open, {}, { [key]: 'leaveOut' });
    expect(answerTo(answersOf({}, [remembered]), 'partialDate', key)).toBe('leaveOut');
    expect(answerTo({ [key]: 'dayFirst' }, 'partialDate', key)).toBeNull();
  });
});

describe('what is remembered of files', () => {
  const folder = () => mkdtempSync(join(tmpdir(), 'phaseboard-mappings-'));

  test('grows with each import: a mapping stays without a new one, answers are laid over those of before', async () => {
    const dataDir = folder();
    await createMappings(dataDir).remember('a', { mapping: { '0': 'name' }, answers: { x: '1', y: '1' } });
    await createMappings(dataDir).remember('a', { mapping: null, answers: { y: '2' } });
    expect(createMappings(dataDir).all()).toEqual({
      a: { mapping: { '0': 'name' }, answers: { x: '1', y: '2' } },
    });
  });
  test('by a version that knew mappings only is taken over', () => {
    const dataDir = folder();
    writeFileSync(join(dataDir, 'import-mappings.json'), '{"a":{"0":"name","1":null}}');
    expect(createMappings(dataDir).all()).toEqual({
      a: { mapping: { '0': 'name', '1': null }, answers: {} },
    });
  });
});
