/** The headline of a section, where the consultant says it otherwise than the program; kept when the field is left. */
import { useState } from 'react';
import { useApp, useWords } from '#renderer/state/app-state.ts';
import { useInText } from '#renderer/state/names-in-text.ts';
import { Field } from '#renderer/ui/field.tsx';
import { HEADLINE_LENGTH } from '#shared/domain/entries.ts';
import type { Workshop } from '#shared/domain/records.ts';
import type { Locale } from '#shared/domain/workshop-meta.ts';
import { commentaryId } from '#shared/report/sections.ts';
import type { SectionKey } from '#shared/report/sections.ts';
import { keepWords } from './keep-words.ts';

interface HeadlineProps {
  readonly workshop: Workshop;
  readonly section: SectionKey;
  readonly locale: Locale;
}

export function HeadlineField({ workshop, section, locale }: HeadlineProps) {
  const { t } = useWords();
  const namesHidden = useApp((state) => state.namesHidden);
  const inText = useInText();
  const [typed, setTyped] = useState<string | null>(null);
  const stored = workshop.commentary[commentaryId(section, locale)]?.headline ?? '';
  const keep = () => {
    if (typed !== null) keepWords(workshop, section, locale, { headline: typed.trim() });
    setTyped(null);
  };
  return (
    <Field
      label={t('reportScreen.headline')}
      hint={t(namesHidden ? 'log.namesHidden' : 'reportScreen.headline.hint')}
    >
      {(ids) => (
        <textarea
          className="input headline"
          lang={locale}
          rows={2}
          maxLength={HEADLINE_LENGTH}
          {...ids}
          readOnly={namesHidden}
          value={namesHidden ? inText(stored) : (typed ?? stored)}
          // A headline is one paragraph, also where it was pasted.
          onChange={(event) => setTyped(event.target.value.replace(/\s*\n\s*/gu, ' '))}
          onBlur={keep}
          onKeyDown={(event) => {
            if (event.nativeEvent.isComposing) return;
            if (event.key === 'Enter') {
              event.preventDefault();
              keep();
            }
            if (event.key === 'Escape' && typed !== null) {
              event.stopPropagation();
              setTyped(null);
            }
          }}
        />
      )}
    </Field>
  );
}
