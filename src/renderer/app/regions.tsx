/** F6 goes from one region of the window to the next, Shift+F6 back; a link before everything leads to the content. */
import { useEffect } from 'react';
import { useWords } from '#renderer/state/app-state.ts';
import { focusContent } from './focus-keeper.ts';

/** In the order in which they are read. */
const REGIONS =
  '.top, .people-bars, .tray, .board-area, .chart, .people-table, .screen, .panel, .start-side, .start-main, .status';
const STOP =
  ':is(a[href], button, input, select, textarea, [tabindex="0"]):not(:disabled, [aria-hidden="true"])';
/** Where cards are, Tab stops at one of them; it is what the region is for. */
const CARD = '[data-rep][tabindex="0"], [role="gridcell"][tabindex="0"]';

export function SkipLink() {
  const { t } = useWords();
  return (
    <a
      className="skip-link"
      href="#content"
      onClick={(event) => {
        event.preventDefault();
        focusContent();
      }}
    >
      {t('skip.content')}
    </a>
  );
}

export function useRegionKeys(): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'F6' || event.ctrlKey || event.altKey || event.metaKey) return;
      if (document.querySelector('[role="dialog"]')) return;
      event.preventDefault();
      nextRegion(event.shiftKey ? -1 : 1);
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
}

function nextRegion(step: 1 | -1): void {
  const regions = [...document.querySelectorAll<HTMLElement>(REGIONS)].filter(
    (region) => stopIn(region) !== null,
  );
  const at = regions.findIndex((region) => region.contains(document.activeElement));
  const from = at < 0 && step < 0 ? 0 : at;
  const next = regions[(from + step + regions.length) % regions.length];
  if (next) stopIn(next)?.focus();
}

function stopIn(region: HTMLElement): HTMLElement | null {
  const shown = (selector: string) =>
    [...region.querySelectorAll<HTMLElement>(selector)].find((element) => element.checkVisibility()) ?? null;
  return shown(CARD) ?? shown(STOP);
}
