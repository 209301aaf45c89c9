/** What the status line says while something is in the hand. */
import { create } from 'zustand';
import type { Translator } from '#shared/i18n/index.ts';

export const useDragStatus = create<{ readonly text: ((words: Translator) => string) | null }>()(() => ({
  text: null,
}));

export function tellDrag(text: ((words: Translator) => string) | null): void {
  useDragStatus.setState({ text });
}
