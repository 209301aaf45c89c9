/** The consultant's own words for a section: shown in the pages while they are typed, kept at every pause. */
import { useEffect, useRef } from 'react';
import { useApp, useWords } from '#renderer/state/app-state.ts';
import { useInText } from '#renderer/state/names-in-text.ts';
import { Field } from '#renderer/ui/field.tsx';
import type { Workshop } from '#shared/domain/records.ts';
import type { Locale } from '#shared/domain/workshop-meta.ts';
import { commentaryId } from '#shared/report/sections.ts';
import type { SectionKey } from '#shared/report/sections.ts';
import { keepWords } from './keep-words.ts';
import type { CommentaryDraft } from './preview/use-pages.ts';

/** A pause after which what was typed is kept, as one step of undo. */
const PAUSE_MS = 1500;
const MOST = 10_000;

interface CommentaryProps {
  readonly workshop: Workshop;
  readonly section: SectionKey;
  readonly locale: Locale;
  readonly draft: CommentaryDraft | null;
  readonly onDraft: (draft: CommentaryDraft | null) => void;
}

/** One for each section and language: a text that is being typed is kept when another one comes. */
export function CommentaryField({ workshop, section, locale, draft, onDraft }: CommentaryProps) {
  const { t } = useWords();
  const id = commentaryId(section, locale);
  const stored = workshop.commentary[id]?.text ?? '';
  const typed = draft?.id === id ? draft.text : null;

  // The latest of both, for the moment when the field goes away.
  const last = useRef({ typed, stored });
  useEffect(() => {
    last.current = { typed, stored };
  });
  const keep = () => {
    const { typed: text, stored: before } = last.current;
    if (text === null) return;
    last.current = { typed: null, stored: text };
    if (text !== before) keepWords(workshop, section, locale, { text });
    onDraft(null);
  };
  const keepNow = useRef(keep);
  useEffect(() => {
    keepNow.current = keep;
  });
  useEffect(() => {
    if (typed === null) return;
    const timer = setTimeout(() => keepNow.current(), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [typed]);
  useEffect(() => {
    const leave = () => keepNow.current();
    window.addEventListener('beforeunload', leave);
    return () => {
      window.removeEventListener('beforeunload', leave);
      leave();
    };
  }, []);

  const namesHidden = useApp((state) => state.namesHidden);
  const inText = useInText();
  const hint = namesHidden
    ? t('log.namesHidden')
    : `${t(`reportScreen.commentary.${locale}`)} ${t('reportScreen.commentary.hint')}`;
  return (
    <Field label={t('reportScreen.commentary')} hint={hint}>
      {(ids) => (
        <textarea
          className="input commentary"
          lang={locale}
          rows={6}
          maxLength={MOST}
          {...ids}
          data-draft={typed === null ? 'kept' : 'typing'}
          readOnly={namesHidden}
          value={namesHidden ? inText(stored) : (typed ?? stored)}
          onChange={(event) => onDraft({ id, text: event.target.value })}
          onBlur={keep}
          onKeyDown={(event) => {
            if (event.key !== 'Escape' || typed === null) return;
            event.stopPropagation();
            onDraft(null);
          }}
        />
      )}
    </Field>
  );
}
