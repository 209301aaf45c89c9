/** A person on the canvas or in the tray. It renders when its person changes, never because a pointer moved. */
import { memo } from 'react';
import { useWords } from '#renderer/state/app.ts';
import { useNameOf } from '#renderer/state/names.ts';
import { useWorkshop } from '#renderer/state/workshop.ts';
import { Mark } from '#renderer/ui/marks.tsx';
import type { MarkName } from '#renderer/ui/marks.tsx';
import { FUNCTIONS } from '#shared/domain/functions.ts';
import type { Split } from '#shared/domain/functions.ts';
import { isFunctionLane } from '#shared/domain/lanes.ts';
import { attainmentOf } from '#shared/domain/person.ts';
import type { Person } from '#shared/domain/person.ts';
import type { Placement } from '#shared/domain/placement.ts';
import { useDrag } from '#renderer/state/drag.ts';

interface CardProps {
  readonly person: Person;
  readonly placement: Placement | null;
  readonly split: Split | null;
  /** Direct reports; shown for leaders. */
  readonly reports: number;
  readonly focusable: boolean;
}

export const Card = memo(function Card({ person, placement, split, reports, focusable }: CardProps) {
  const words = useWords();
  const selected = useWorkshop(({ open }) => open?.selection.includes(person.id) ?? false);
  const held = useDrag((drag) => drag.personIds.includes(person.id));
  const insertion = useDrag((drag) => placement !== null && drag.before === placement.id);
  const name = useNameOf()(person);
  const attainment = attainmentOf(person);
  return (
    <article
      className={`card ${selected ? 'selected' : ''} ${person.vacancy ? 'vacancy' : ''} ${insertion ? 'insert-before' : ''}`}
      data-rep={person.id}
      data-placement={placement?.id}
      data-dragging={held ? 1 : 0}
      role="button"
      tabIndex={focusable ? 0 : -1}
      aria-pressed={selected}
      aria-roledescription={words.t('canvas.card')}
      aria-describedby="canvas-how"
    >
      <Mark name={markOf(placement)} />
      <span className="name">
        <b>{name}</b>
        {person.fte !== 1 && (
          <small>{words.t('person.fteShort', { fte: words.number(person.fte, 2) })}</small>
        )}
      </span>
      <span className="title">
        {person.vacancy ? words.t('person.vacancyTitle', { title: person.title }) : person.title}
      </span>
      <span className="figure">
        {placement?.lane === 'leadership'
          ? reports > 0 && words.t('person.reports', { count: reports })
          : attainment !== null && words.percent(attainment)}
      </span>
      {split && (
        <span className="split" role="img" aria-label={splitText(words.t, split)}>
          {FUNCTIONS.map(
            (fn) => split[fn] > 0 && <i key={fn} className={fn} style={{ flexGrow: split[fn] }} />,
          )}
        </span>
      )}
    </article>
  );
});

function markOf(placement: Placement | null): MarkName {
  if (!placement) return 'mix';
  if (isFunctionLane(placement.lane)) return placement.lane;
  return placement.lane === 'leadership' || placement.lane === 'support' ? 'lead' : 'mix';
}

function splitText(t: ReturnType<typeof useWords>['t'], split: Split): string {
  return FUNCTIONS.filter((fn) => split[fn] > 0)
    .map((fn) => `${t(`fn.${fn}`)} ${Math.round(split[fn] * 100)}%`)
    .join(', ');
}
