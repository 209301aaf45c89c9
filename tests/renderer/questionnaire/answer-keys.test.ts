import { describe, expect, it } from 'vitest';
import { afterInGrid, afterInRound, keyAction } from '#renderer/features/questionnaire/answer-keys.ts';

const press = (
  key: string,
  at = { item: 5, column: 1 },
  held: { ctrlKey?: boolean; altKey?: boolean } = {},
) => keyAction({ key, ctrlKey: false, metaKey: false, altKey: false, ...held }, at, 3);

describe('A key in the questionnaire', () => {
  it.each([
    ['1', 1],
    ['5', 5],
    ['0', null],
    ['?', null],
    ['Delete', 'unanswered'],
    ['Backspace', 'unanswered'],
  ] as const)('%s answers %s', (key, level) => {
    expect(press(key)).toEqual({ kind: 'answer', level });
  });

  it.each([
    ['ArrowUp', 4, 1],
    ['ArrowDown', 6, 1],
    ['ArrowLeft', 5, 0],
    ['ArrowRight', 5, 2],
    ['Home', 5, 0],
    ['End', 5, 2],
    ['PageUp', 4, 1],
    ['PageDown', 7, 1],
  ])('%s goes to item %i of respondent %i', (key, item, column) => {
    expect(press(key)).toEqual({ kind: 'go', to: { item, column } });
  });

  it('stays inside the grid at its four edges', () => {
    const first = { item: 1, column: 0 };
    const last = { item: 24, column: 2 };
    for (const key of ['ArrowUp', 'ArrowLeft', 'PageUp', 'Home']) {
      expect(press(key, first), key).toEqual({ kind: 'go', to: first });
    }
    for (const key of ['ArrowDown', 'ArrowRight', 'PageDown', 'End']) {
      expect(press(key, last), key).toEqual({ kind: 'go', to: last });
    }
  });

  it('goes to the first and the last answer of all with Ctrl', () => {
    expect(press('Home', undefined, { ctrlKey: true })).toEqual({ kind: 'go', to: { item: 1, column: 0 } });
    expect(press('End', undefined, { ctrlKey: true })).toEqual({ kind: 'go', to: { item: 24, column: 2 } });
  });

  it('means nothing where it belongs to somebody else', () => {
    expect(press('0', undefined, { ctrlKey: true })).toBeNull();
    expect(press('1', undefined, { altKey: true })).toBeNull();
    for (const key of ['6', 'a', 'Tab', 'Escape', ' ']) expect(press(key), key).toBeNull();
  });
});

describe('After an answer', () => {
  it('the grid goes down the column, then to the next respondent, and stays at the very end', () => {
    expect(afterInGrid({ item: 5, column: 1 }, 3)).toEqual({ item: 6, column: 1 });
    expect(afterInGrid({ item: 24, column: 1 }, 3)).toEqual({ item: 1, column: 2 });
    expect(afterInGrid({ item: 24, column: 2 }, 3)).toEqual({ item: 24, column: 2 });
  });

  it('one question goes round the room and stays for the talk; a single respondent goes on', () => {
    expect(afterInRound({ item: 5, column: 1 }, 3)).toEqual({ item: 5, column: 2 });
    expect(afterInRound({ item: 5, column: 2 }, 3)).toEqual({ item: 5, column: 2 });
    expect(afterInRound({ item: 5, column: 0 }, 1)).toEqual({ item: 6, column: 0 });
    expect(afterInRound({ item: 24, column: 0 }, 1)).toEqual({ item: 24, column: 0 });
  });
});
