/** What everything in the inspector stands in: a title, and the way out. */
import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { useWords } from '#renderer/state/app-state.ts';
import { select } from '#renderer/state/open-workshop.ts';
import { IconButton } from '#renderer/ui/button.tsx';

interface FrameProps {
  readonly title: string;
  readonly children: ReactNode;
}

export function Frame({ title, children }: FrameProps) {
  const { t } = useWords();
  return (
    <section
      className="inspector"
      data-inspector
      aria-label={title}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        select([]);
      }}
    >
      <h2>
        {title}
        <IconButton label={t('inspector.close')} onClick={() => select([])}>
          <X className="icon small" aria-hidden />
        </IconButton>
      </h2>
      {children}
    </section>
  );
}
