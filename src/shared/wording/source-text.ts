/** Where a reference value comes from, cited in the reader's language. */
import { SOURCES } from '../analysis/sources.ts';
import type { SourceId } from '../analysis/sources.ts';
import type { Translator } from '../i18n/index.ts';

export function sourceText(words: Translator, source: SourceId): string {
  return words.maybe(`source.${source}`) ?? SOURCES[source];
}
