import type { Translator } from '../i18n/index.ts';

/** A name that begins with a capital where it stands alone ("Closing"), as it stands inside of a sentence. */
export function inSentence({ locale }: Translator, name: string): string {
  return name.charAt(0).toLocaleLowerCase(locale) + name.slice(1);
}
