/** The sections of the report: chosen, ordered and looked at, by mouse and by keyboard alike. */
import { ChevronDown, ChevronUp, GripVertical, MessageSquareText } from 'lucide-react';
import { useRef, useState } from 'react';
import type { DragEvent, KeyboardEvent } from 'react';
import { useWords } from '#renderer/state/app-state.ts';
import { IconButton } from '#renderer/ui/button.tsx';
import type { ReportSettings } from '#shared/domain/report-settings.ts';
import type { SectionPlace } from '#shared/report/preview.ts';
import type { SectionKey } from '#shared/report/sections.ts';
import {
  chosenSections,
  orderedSections,
  withSection,
  withSectionAt,
} from '#shared/report/settings-to-options.ts';

interface SectionListProps {
  readonly settings: ReportSettings;
  readonly places: readonly SectionPlace[];
  readonly selected: SectionKey;
  /** Sections with words of the consultant's own. */
  readonly commented: ReadonlySet<SectionKey>;
  readonly onSelect: (key: SectionKey) => void;
  readonly onChange: (settings: ReportSettings) => void;
}

export function SectionList({ settings, places, selected, commented, onSelect, onChange }: SectionListProps) {
  const words = useWords();
  const { t } = words;
  const list = useRef<HTMLOListElement>(null);
  const [dragged, setDragged] = useState<SectionKey | null>(null);
  /** Place that the dragged section would take among the others. */
  const [gap, setGap] = useState<number | null>(null);
  const [said, setSaid] = useState('');
  const keys = orderedSections(settings);
  const chosen = new Set(chosenSections(settings));

  const move = (key: SectionKey, place: number) => {
    const to = Math.max(0, Math.min(keys.length - 1, place));
    if (to === keys.indexOf(key)) return;
    onChange(withSectionAt(settings, key, to));
    setSaid(t('reportScreen.moved', { section: t(`section.${key}`), place: to + 1, count: keys.length }));
  };
  const focus = (key: SectionKey | undefined) => {
    if (!key) return;
    onSelect(key);
    list.current?.querySelector<HTMLElement>(`[data-section="${key}"] .section-name`)?.focus();
  };
  const onKeyDown = (event: KeyboardEvent, key: SectionKey, index: number) => {
    const step = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0;
    if (step !== 0) {
      event.preventDefault();
      if (event.altKey) move(key, index + step);
      else focus(keys[index + step]);
    } else if (event.key === 'Home' || event.key === 'End') {
      event.preventDefault();
      focus(keys.at(event.key === 'Home' ? 0 : -1));
    }
  };
  const onDragOver = (event: DragEvent<HTMLLIElement>, index: number) => {
    if (dragged === null) return;
    event.preventDefault();
    const { top, height } = event.currentTarget.getBoundingClientRect();
    const below = event.clientY > top + height / 2;
    const from = keys.indexOf(dragged);
    const edge = index + (below ? 1 : 0);
    setGap(edge > from ? edge - 1 : edge);
  };
  const drop = () => {
    if (dragged !== null && gap !== null) move(dragged, gap);
    setDragged(null);
    setGap(null);
  };

  return (
    <section className="sections" aria-labelledby="report-sections">
      <h2 id="report-sections">{t('reportScreen.sections')}</h2>
      <p className="hint">{t('reportScreen.sections.hint')}</p>
      <ol ref={list}>
        {keys.map((key, index) => {
          const name = t(`section.${key}`);
          const current = key === selected;
          const from = dragged === null ? -1 : keys.indexOf(dragged);
          const marked = gap !== null && gap !== from && gap === index;
          return (
            <li
              key={key}
              data-section={key}
              draggable
              className={[
                current ? 'current' : '',
                dragged === key ? 'dragged' : '',
                marked ? (gap > from ? 'gap-below' : 'gap-above') : '',
              ].join(' ')}
              onDragStart={(event) => {
                event.dataTransfer.effectAllowed = 'move';
                event.dataTransfer.setData('text/plain', name);
                setDragged(key);
              }}
              onDragOver={(event) => onDragOver(event, index)}
              onDrop={(event) => {
                event.preventDefault();
                drop();
              }}
              onDragEnd={() => {
                setDragged(null);
                setGap(null);
              }}
              onKeyDown={(event) => onKeyDown(event, key, index)}
            >
              <GripVertical className="icon small grip" aria-hidden />
              <input
                type="checkbox"
                aria-label={t('reportScreen.include', { section: name })}
                checked={chosen.has(key)}
                tabIndex={current ? 0 : -1}
                onChange={(event) => onChange(withSection(settings, key, event.target.checked))}
              />
              <button
                type="button"
                className="section-name"
                aria-current={current}
                tabIndex={current ? 0 : -1}
                onClick={() => onSelect(key)}
              >
                <span className="name">{name}</span>
                {reasonOf(key) !== '' && <span className="where">{reasonOf(key)}</span>}
              </button>
              {pageOf(key) !== null && (
                <span
                  className="page-number"
                  title={t('reportScreen.firstPage', { page: pageOf(key) ?? '' })}
                >
                  {pageOf(key)}
                </span>
              )}
              {commented.has(key) && (
                <MessageSquareText
                  className="icon small commented"
                  role="img"
                  aria-label={t('section.commentary')}
                />
              )}
              {current && (
                <span className="moves">
                  <IconButton
                    label={t('reportScreen.moveUp', { section: name })}
                    disabled={index === 0}
                    onClick={() => move(key, index - 1)}
                  >
                    <ChevronUp className="icon small" aria-hidden />
                  </IconButton>
                  <IconButton
                    label={t('reportScreen.moveDown', { section: name })}
                    disabled={index === keys.length - 1}
                    onClick={() => move(key, index + 1)}
                  >
                    <ChevronDown className="icon small" aria-hidden />
                  </IconButton>
                </span>
              )}
            </li>
          );
        })}
      </ol>
      <p className="visually-hidden" aria-live="polite">
        {said}
      </p>
    </section>
  );

  /** Page that the section begins on; null where it is not printed or not drawn yet. */
  function pageOf(key: SectionKey): number | null {
    return chosen.has(key) ? (places.find((entry) => entry.key === key)?.firstPage ?? null) : null;
  }

  /** Why a section is not there; empty where it is. */
  function reasonOf(key: SectionKey): string {
    if (!chosen.has(key)) return t('reportScreen.notPrinted');
    const place = places.find((entry) => entry.key === key);
    if (!place || place.firstPage !== null) return '';
    if (key === 'pay' && settings.hide.includes('pay')) return t('section.pay.hidden');
    return words.maybe(`section.${key}.empty`) ?? '';
  }
}
