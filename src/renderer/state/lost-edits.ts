/** Edits that the library has refused: said by name, with the reason, and done again from the message. */
import type { ErrorData } from '#shared/domain/errors.ts';
import type { Workshop } from '#shared/domain/records.ts';
import type { Translator } from '#shared/i18n/index.ts';
import { useApp } from './app-state.ts';
import type { Notice } from './app-state.ts';
import type { Pending } from './session/session-state.ts';
import { describeShown } from './shown-names.ts';

/** So many are named; the others are counted. */
const NAMED = 3;

let said: Notice | null = null;
let lost: readonly Pending[] = [];

/** Tells that an edit is lost, together with those of the message that is still there. */
export function tellLost(
  edit: Pending,
  error: ErrorData,
  workshopNow: () => Workshop | undefined,
  again: (edits: readonly Pending[]) => void,
): void {
  lost = said !== null && useApp.getState().notice === said ? [...lost, edit] : [edit];
  const edits = lost;
  const text = (words: Translator): string => {
    const hidden = useApp.getState().namesHidden;
    const named = edits
      .slice(0, NAMED)
      .map(({ label }) => describeShown(words, label, hidden, workshopNow()));
    const what = named.join('; ');
    const why = words.t(`error.${error.code}`, error.details);
    const count = edits.length - named.length;
    return count > 0
      ? words.t('saving.lostMore', { what, why, count })
      : words.t('saving.lost', { what, why });
  };
  said = { kind: 'error', text, action: { key: 'saving.again', run: () => again(edits) } };
  useApp.setState({ notice: said });
}
