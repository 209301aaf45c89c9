/** A text that is being typed, shown before it is kept. */
import type { Workshop } from '#shared/domain/records.ts';
import { LOCALES } from '#shared/domain/workshop-meta.ts';

/** The workshop with the draft in place of the commentary of that id; an id of another form changes nothing. */
export function withDraft(
  workshop: Workshop,
  draft: { readonly id: string; readonly text: string } | null,
): Workshop {
  const [section = '', tail = ''] = draft?.id.split('.') ?? [];
  const locale = LOCALES.find((known) => known === tail);
  if (!draft || !locale) return workshop;
  const headline = workshop.commentary[draft.id]?.headline ?? '';
  const entry = { type: 'commentary', id: draft.id, section, locale, text: draft.text, headline } as const;
  return { ...workshop, commentary: { ...workshop.commentary, [draft.id]: entry } };
}
