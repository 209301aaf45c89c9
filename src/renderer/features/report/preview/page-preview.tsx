/** The report's real pages, as they will be printed. */
import { OctagonAlert } from 'lucide-react';
import { forwardRef, useEffect, useImperativeHandle, useRef } from 'react';
import { useWords } from '#renderer/state/app-state.ts';
import { Button } from '#renderer/ui/button.tsx';
import type { PaperSize } from '#shared/report/options.ts';
import type { SectionPlace } from '#shared/report/preview.ts';
import { Sheet } from './page-sheet.tsx';
import type { Pages } from './use-pages.ts';

export interface PreviewHandle {
  /** Brings a page to the top. */
  showPage(page: number): void;
}

interface PreviewProps {
  readonly pages: Pages;
  readonly paper: PaperSize;
  readonly size: 'page' | 'all';
}

/** Sheets until the first answer says how many there are. */
const FIRST_GUESS = 2;
const SHAPES: Record<PaperSize, string> = { a4: '210 / 297', letter: '8.5 / 11' };

export const Preview = forwardRef<PreviewHandle, PreviewProps>(function Preview(
  { pages, paper, size },
  handle,
) {
  const words = useWords();
  const { t } = words;
  const frame = useRef<HTMLDivElement>(null);
  const { total, sections, scenes, error, see } = pages;
  const count = total ?? FIRST_GUESS;

  useImperativeHandle(handle, () => ({
    showPage(page) {
      frame.current?.querySelector(`[data-page="${page}"]`)?.scrollIntoView({ block: 'start' });
    },
  }));

  useEffect(() => {
    const root = frame.current;
    if (!root) return;
    const inSight = new Set<number>();
    const observer = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries) {
          const page = Number((target as HTMLElement).dataset['page']);
          if (isIntersecting) inSight.add(page);
          else inSight.delete(page);
        }
        if (inSight.size > 0) see(Math.min(...inSight), Math.max(...inSight));
      },
      { root, rootMargin: '50% 0px' },
    );
    for (const sheet of root.querySelectorAll('[data-page]')) observer.observe(sheet);
    return () => observer.disconnect();
  }, [count, see, size]);

  const label = (page: number) =>
    t('reportScreen.pageLabel', { page, pages: count, section: sectionOf(sections, page, t) });
  return (
    // A page that scrolls has to be reached by keyboard.
    <div
      ref={frame}
      className={`preview ${size}`}
      tabIndex={0}
      role="region"
      aria-label={t('reportScreen.preview')}
    >
      {error && (
        <div className="callout high" role="alert">
          <OctagonAlert className="icon" aria-hidden />
          <span>{t(`error.${error.code}`, error.details)}</span>
          <Button onClick={pages.again}>{t('reportScreen.again')}</Button>
        </div>
      )}
      <ol className="sheets">
        {Array.from({ length: count }, (_, index) => index + 1).map((page) => {
          const scene = scenes.get(page);
          return (
            <li key={page} data-page={page}>
              <div className="sheet-frame" style={{ aspectRatio: SHAPES[paper] }}>
                {scene && <Sheet scene={scene} label={label(page)} />}
              </div>
            </li>
          );
        })}
      </ol>
    </div>
  );
});

function sectionOf(
  sections: readonly SectionPlace[],
  page: number,
  t: ReturnType<typeof useWords>['t'],
): string {
  const place = sections.find(
    ({ firstPage, pages }) => firstPage !== null && page >= firstPage && page < firstPage + pages,
  );
  return place ? t(`section.${place.key}`) : '';
}
