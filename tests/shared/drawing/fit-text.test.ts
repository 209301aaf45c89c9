import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ellipsis, wrap, wrapEvenly } from '#shared/drawing/fit-text.ts';
import { MONO } from './support.ts';

const STYLE = { size: 10, weight: 'regular' } as const; // 6 points a letter

describe('Breaking lines', () => {
  it('breaks between words', () => {
    expect(wrap('one two three', 45, STYLE, MONO)).toEqual(['one two', 'three']);
  });

  it('breaks a word only where it is wider than the line', () => {
    expect(wrap('a verylongword', 36, STYLE, MONO)).toEqual(['a', 'verylo', 'ngword']);
  });

  it('breaks a long word after its hyphen first', () => {
    expect(wrap('success-manager', 60, STYLE, MONO)).toEqual(['success-', 'manager']);
  });

  it('keeps numbers with their spaces together', () => {
    expect(wrap('quota 1\u00a0200\u00a0000', 70, STYLE, MONO)).toEqual(['quota', '1\u00a0200\u00a0000']);
  });

  it('ends in an ellipsis where only some lines are allowed', () => {
    expect(wrap('one two three four', 45, STYLE, MONO, 1)).toEqual(['one tw…']);
    expect(ellipsis('one two', 45, STYLE, MONO)).toBe('one two');
  });

  it('never makes a line wider than asked for, and loses no letter', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 80 }), fc.integer({ min: 6, max: 200 }), (text, width) => {
        const plain = text.replaceAll(/[^a-z ]/giu, '');
        const lines = wrap(plain, width, STYLE, MONO);
        expect(lines.every((line) => MONO(line, 10, 'regular') <= width)).toBe(true);
        expect(lines.join('').replaceAll(' ', '')).toBe(plain.replaceAll(' ', ''));
      }),
    );
  });

  it('makes the lines of a headline even', () => {
    expect(wrapEvenly('two phases at the border of', 150, STYLE, MONO)).toEqual([
      'two phases at',
      'the border of',
    ]);
  });
});
