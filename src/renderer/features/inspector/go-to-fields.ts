/** From a person to the fields about them. */
import { flushSync } from 'react-dom';
import { create } from 'zustand';
import { answers } from '#renderer/state/requests.ts';

/** Whether the fields are to be drawn with what they are about, and not in the free moment after it. */
export const useFieldsAtOnce = create<{ readonly now: boolean }>()(() => ({ now: false }));

// The next key that is pressed belongs to the field already: nothing is left to a frame that may come too late.
answers('person.fields', ({ text }) => {
  flushSync(() => useFieldsAtOnce.setState({ now: true }));
  if (text) document.querySelector<HTMLInputElement>('[data-inspector] input')?.select();
  else
    document
      .querySelector<HTMLElement>('[data-inspector] :is(input, textarea, select):not([readonly])')
      ?.focus();
});
