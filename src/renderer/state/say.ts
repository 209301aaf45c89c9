/** What a screen reader is told while the eye is elsewhere, in the language of the screen. */
import { create } from 'zustand';
import type { Translator } from '#shared/i18n/index.ts';
import { useApp, words } from './app-state.ts';

export const useSaid = create<{ readonly text: string }>()(() => ({ text: '' }));

export function say(text: (words: Translator) => string): void {
  useSaid.setState({ text: text(words()) });
}

// What was said with names stands in the page until the next is said; it goes when names or amounts are to be hidden.
useApp.subscribe((now, before) => {
  if (now.namesHidden !== before.namesHidden || now.moneyHidden !== before.moneyHidden) {
    useSaid.setState({ text: '' });
  }
});
