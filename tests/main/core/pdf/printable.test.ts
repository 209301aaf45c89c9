import { describe, expect, it } from 'vitest';
import { printable } from '#main/core/pdf/printable.ts';

/** A typeface with Latin, and nothing else. */
const latin = (codePoint: number) => codePoint < 0x250;

describe('Printable text', () => {
  it.each([
    ['Árvíztűrő tükörfúrógép', 'Árvíztűrő tükörfúrógép'],
    ['o\u030b composed', 'ő composed'],
    ['one\r\ntwo\tthree', 'one two three'],
    ['family 👨‍👩‍👧 and flag 🇭🇺', 'family and flag'],
    ['Ken 🚀', 'Ken'],
    ['🚀🚀', '□'],
    ['שלום', '□□□□'],
    ['left\u202eright\u200b', 'leftright'],
    ['soft\u00adhyphen', 'softhyphen'],
    ['lone \ud83d surrogate', 'lone  surrogate'],
  ])('of %j is %j', (text, shown) => {
    expect(printable(text, latin)).toBe(shown);
  });
});
