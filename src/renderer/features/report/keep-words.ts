/** Keeps what the consultant writes about a section: its headline, its text, or both. */
import { run } from '#renderer/state/open-workshop.ts';
import type { Workshop } from '#shared/domain/records.ts';
import type { Locale } from '#shared/domain/workshop-meta.ts';
import { commentaryId } from '#shared/report/sections.ts';
import type { SectionKey } from '#shared/report/sections.ts';

/** One step of undo; without any words left there is no record either. */
export function keepWords(
  workshop: Workshop,
  section: SectionKey,
  locale: Locale,
  words: { readonly text: string } | { readonly headline: string },
): void {
  const id = commentaryId(section, locale);
  const stored = workshop.commentary[id];
  const entry = {
    type: 'commentary',
    text: '',
    headline: '',
    ...stored,
    id,
    section,
    locale,
    ...words,
  } as const;
  if (entry.text === (stored?.text ?? '') && entry.headline === (stored?.headline ?? '')) return;
  if (entry.text.trim() !== '' || entry.headline.trim() !== '') run({ type: 'entry.add', draft: entry });
  else if (stored) run({ type: 'entry.remove', entryType: 'commentary', id });
}
