/** The quiet list of sections: says where one is, goes where one wants. */
import { useEffect, useState } from 'react';
import type { RefObject } from 'react';
import { useWords } from '#renderer/state/app-state.ts';

const SECTIONS = [
  'verdict',
  'findings',
  'metrics',
  'markets',
  'superstars',
  'time-split',
  'activities',
] as const;
type Section = (typeof SECTIONS)[number];

/** A section counts as reached when its head is this near to the top, in pixels. */
const REACHED = 96;

export function SectionList({ body }: { readonly body: RefObject<HTMLElement | null> }) {
  const { t } = useWords();
  const current = useCurrentSection(body);
  const go = (section: Section) => {
    const element = elementOf(body.current, section);
    element?.scrollIntoView();
    // The keyboard goes on from there.
    element?.setAttribute('tabindex', '-1');
    element?.focus({ preventScroll: true });
  };
  return (
    <nav className="section-list" aria-label={t('analysis.sections')}>
      <ul>
        {SECTIONS.map((section) => (
          <li key={section}>
            <button
              type="button"
              onClick={() => go(section)}
              {...(section === current && { 'aria-current': 'true' as const })}
            >
              {t(`analysis.section.${section}`)}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function elementOf(body: HTMLElement | null, section: Section): HTMLElement | null {
  return body?.querySelector<HTMLElement>(`[data-section="${section}"]`) ?? null;
}

/** The last section whose head has been scrolled to; at the very end, the last of all. */
function useCurrentSection(body: RefObject<HTMLElement | null>): Section {
  const [current, setCurrent] = useState<Section>('verdict');
  useEffect(() => {
    const node = body.current;
    if (!node) return;
    const follow = () => {
      const top = node.getBoundingClientRect().top + REACHED;
      const atEnd = node.scrollTop > 0 && node.scrollTop + node.clientHeight >= node.scrollHeight - 2;
      const reached = SECTIONS.filter(
        (section) => (elementOf(node, section)?.getBoundingClientRect().top ?? Infinity) <= top,
      );
      setCurrent((atEnd ? SECTIONS.at(-1) : reached.at(-1)) ?? 'verdict');
    };
    node.addEventListener('scroll', follow, { passive: true });
    return () => node.removeEventListener('scroll', follow);
  }, [body]);
  return current;
}
