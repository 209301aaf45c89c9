/** What stands on a card: name, mark, the chosen fields, the time split, what has changed. */
import { memo } from 'react';
import type { CardChange, CardTag } from '#renderer/state/card-display.ts';
import { fieldText } from '#renderer/state/person-texts.ts';
import { ChangeSign } from '#renderer/ui/change-sign.tsx';
import { Mark } from '#renderer/ui/marks.tsx';
import type { MarkName } from '#renderer/ui/marks.tsx';
import { FUNCTIONS } from '#shared/domain/functions.ts';
import type { Split } from '#shared/domain/functions.ts';
import { isFunctionLane } from '#shared/domain/lanes.ts';
import type { Lane } from '#shared/domain/lanes.ts';
import type { CardField } from '#shared/domain/look.ts';
import type { Placement } from '#shared/domain/placement.ts';
import type { Translator } from '#shared/i18n/index.ts';
import type { Standing } from './board-model.ts';
import type { CardContext } from './card-context.ts';

interface FaceProps {
  readonly at: Standing;
  readonly context: CardContext;
  readonly size: 'full' | 'compact';
  readonly tag: CardTag | undefined;
  readonly change: CardChange | undefined;
  /** The change in words. */
  readonly note?: string | undefined;
}

/** Fields that have a place of their own; the others stand in a line below. */
const PLACED: readonly CardField[] = ['title', 'fte', 'attainment', 'reports', 'split'];

export const CardFace = memo(function CardFace({ at, context, size, tag, change, note }: FaceProps) {
  const { person, placement, split, reports, hats } = at;
  const shown = (field: Exclude<CardField, 'split'>) =>
    context.fields.includes(field) ? fieldText(context, field, person, reports) : null;
  const leads = placement?.lane === 'leadership';
  const figure = leads ? shown('reports') : shown('attainment');
  const suggested = at.suggested;
  const more = size === 'full' ? moreFields(at, context) : [];
  return (
    <>
      <Mark name={tag?.mark ?? (suggested ? markOfLane(suggested.lane) : markOf(placement))} />
      {tag && <span className="visually-hidden">{tag.label}</span>}
      <span className="name">
        <b>{context.nameOf(person)}</b>
        {hats > 1 && placement ? (
          <small>{context.words.t('card.hat', { share: context.words.percent(placement.share) })}</small>
        ) : (
          <small>{shown('fte')}</small>
        )}
        {change && <Change change={change} note={note} words={context.words} />}
      </span>
      {size === 'full' && <span className="title">{shown('title')}</span>}
      {suggested ? (
        <span className="figure">{suggestedText(suggested, context.words)}</span>
      ) : (
        figure !== null && <span className="figure">{figure}</span>
      )}
      {note && size === 'full' && (
        <span className="note" aria-hidden>
          {note}
        </span>
      )}
      {more.length > 0 && <span className="more">{more.join(' · ')}</span>}
      {size === 'full' &&
        split &&
        context.fields.includes('split') &&
        (person.split || !inOne(placement)) && (
          <SplitBar split={split} observed={person.split !== null} words={context.words} />
        )}
    </>
  );
});

function moreFields({ person, reports }: Standing, context: CardContext): readonly string[] {
  return context.fields.flatMap((field) =>
    field === 'split' || PLACED.includes(field) ? [] : (fieldText(context, field, person, reports) ?? []),
  );
}

interface ChangeProps {
  readonly change: CardChange;
  readonly note: string | undefined;
  readonly words: Translator;
}

function Change({ change, note, words }: ChangeProps) {
  if (change === 'kept') return null;
  const said = [words.t(`change.${change}`), note].filter(Boolean).join(': ');
  return (
    <i className="change" title={said}>
      <ChangeSign kind={change} />
      <span className="visually-hidden">{said}</span>
    </i>
  );
}

/** Where a lane is one function, it says by itself what is done in it. */
const inOne = (placement: Placement | null) => placement !== null && isFunctionLane(placement.lane);

interface SplitBarProps {
  readonly split: Split;
  /** False where nobody has looked yet and the lane alone speaks: an outline. */
  readonly observed: boolean;
  readonly words: Translator;
}

function SplitBar({ split, observed, words }: SplitBarProps) {
  const told = FUNCTIONS.filter((fn) => split[fn] > 0);
  const label = told.map((fn) => `${words.t(`fn.${fn}`)} ${words.percent(split[fn])}`).join(', ');
  return (
    <span className={`split ${observed ? '' : 'implied'}`} role="img" aria-label={label}>
      {told.map((fn) => (
        <i key={fn} className={fn} style={{ flexGrow: split[fn] }} />
      ))}
    </span>
  );
}

/** How surely a title says where somebody belongs; the place itself is the mark, and is said to whoever sees none. */
function suggestedText({ lane, confidence }: NonNullable<Standing['suggested']>, words: Translator) {
  if (lane === null) return words.t('tray.suggested.none');
  return (
    <>
      <span className="visually-hidden">{words.t(`lane.${lane}`)} </span>
      {words.t(`tray.suggested.${confidence}`)}
    </>
  );
}

/** The mark of a place: of its function, or of several or none. */
export function markOf(placement: Placement | null): MarkName {
  return markOfLane(placement?.lane ?? null);
}

function markOfLane(lane: Lane | null): MarkName {
  if (lane === null) return 'mix';
  if (isFunctionLane(lane)) return lane;
  return lane === 'leadership' || lane === 'support' ? 'lead' : 'mix';
}
