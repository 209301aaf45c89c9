import { expect, it } from 'vitest';
import { watchPresses } from '#renderer/ui/lost-press.ts';

/** A window with its presses, and which of them were cancelled. */
function watched() {
  const window = new EventTarget();
  const lost: number[] = [];
  const stop = watchPresses(window, (pointerId) => lost.push(pointerId));
  const fire = (name: string, pointerId = 1, buttons = 0) =>
    window.dispatchEvent(Object.assign(new Event(name), { pointerId, buttons }));
  return { fire, lost, stop };
}

it('a press that ends where it is seen is not cancelled', () => {
  const { fire, lost } = watched();
  fire('pointerdown', 1, 1);
  fire('pointermove', 1, 1);
  fire('pointerup', 1, 0);
  fire('pointermove', 1, 0);
  fire('blur');
  expect(lost).toEqual([]);
});

it('a press is cancelled once when the window loses the focus', () => {
  const { fire, lost } = watched();
  fire('pointerdown', 1, 1);
  fire('blur');
  fire('blur');
  fire('pointermove', 1, 0);
  expect(lost).toEqual([1]);
});

it('a press is cancelled when its pointer moves with no button pressed', () => {
  const { fire, lost } = watched();
  fire('pointerdown', 1, 1);
  fire('pointermove', 1, 0);
  fire('pointermove', 1, 0);
  expect(lost).toEqual([1]);
});

it('another button in place of the one that was pressed is no press of it', () => {
  const { fire, lost } = watched();
  fire('pointerdown', 1, 1);
  fire('pointermove', 1, 3);
  expect(lost).toEqual([]);
  fire('pointermove', 1, 2);
  expect(lost).toEqual([1]);
});

it('a press on top of one whose end was lost cancels that one first', () => {
  const { fire, lost } = watched();
  fire('pointerdown', 1, 1);
  fire('pointerdown', 1, 1);
  expect(lost).toEqual([1]);
  fire('pointerup', 1, 0);
  fire('pointermove', 1, 0);
  expect(lost).toEqual([1]);
});

it('fingers are pressed each by itself', () => {
  const { fire, lost } = watched();
  fire('pointerdown', 5, 1);
  fire('pointerdown', 6, 1);
  fire('pointermove', 6, 0);
  expect(lost).toEqual([6]);
  fire('blur');
  expect(lost).toEqual([6, 5]);
});

it('nothing is cancelled once nobody watches', () => {
  const { fire, lost, stop } = watched();
  fire('pointerdown', 1, 1);
  stop();
  fire('blur');
  expect(lost).toEqual([]);
});
