/** From a person to the fields about them. */
import { flushSync } from 'react-dom';
import { useFieldsAtOnce } from '#renderer/state/fields-at-once.ts';
import { showDetails } from '#renderer/state/panes.ts';
import { answers } from '#renderer/state/requests.ts';

// The next key that is pressed belongs to the field already: nothing is left to a frame that may come too late.
answers('person.fields', ({ text }) => {
  flushSync(() => {
    showDetails();
    useFieldsAtOnce.setState({ now: true });
  });
  if (text) document.querySelector<HTMLInputElement>('[data-inspector] input')?.select();
  else
    document
      .querySelector<HTMLElement>('[data-inspector] :is(input, textarea, select):not([readonly])')
      ?.focus();
});
