/** What a screen reader is told while the eye is elsewhere, in the language of the screen. */
import { create } from 'zustand';
import type { Translator } from '#shared/i18n/index.ts';
import { words } from './app.ts';

export const useSaid = create<{ readonly text: string }>()(() => ({ text: '' }));

export function say(text: (words: Translator) => string): void {
  useSaid.setState({ text: text(words()) });
}
