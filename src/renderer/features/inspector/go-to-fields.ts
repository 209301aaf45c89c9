/** From a person to the fields about them. */
import { answers } from '#renderer/state/requests.ts';

answers('person.fields', ({ text }) =>
  // The fields are drawn by then.
  requestAnimationFrame(() => {
    if (text) return document.querySelector<HTMLInputElement>('[data-inspector] input')?.select();
    document
      .querySelector<HTMLElement>('[data-inspector] :is(input, textarea, select):not([readonly])')
      ?.focus();
  }),
);
