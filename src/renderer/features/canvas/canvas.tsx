/** The canvas: tray and board under one drag-and-drop context, by mouse, touch and keyboard. */
import { DndContext, KeyboardSensor, PointerSensor, useSensor, useSensors } from '@dnd-kit/core';
import { useMemo, useRef, useState } from 'react';
import type { CSSProperties, KeyboardEvent, MouseEvent, ReactNode } from 'react';
import { run, select, useWorkshop } from '#renderer/state/workshop.ts';
import type { OpenState } from '#renderer/state/workshop-types.ts';
import type { Id } from '#shared/domain/fields.ts';
import { UNPLACED } from '#shared/domain/lanes.ts';
import { useAnnouncements } from './announcements.ts';
import { Board } from './board.tsx';
import { boardModelOf } from './board-model.ts';
import type { BoardModel } from './board-model.ts';
import './canvas.css';
import { DragDelegate } from './delegate.tsx';
import { refocus, useDragHandlers } from './drag-handlers.ts';
import { useDrag } from '#renderer/state/drag.ts';
import { directionOf, nextInDirection } from './geometry.ts';
import { DragGhost } from './ghost.tsx';
import { keyboardCoordinates, laneUnder } from './sensors.ts';
import { Tray } from './tray.tsx';
import { useBoardView } from './board-view.ts';
import { useDragMarks } from './drag-marks.ts';
import { useLook } from './look.ts';
import { useShownFocus } from './show-focus.ts';
import { ZoomTools } from './zoom-tools.tsx';

/** A press becomes a drag after this many pixels, so that a click stays a click. */
const POINTER = { activationConstraint: { distance: 4 } };
const KEYBOARD = {
  coordinateGetter: keyboardCoordinates,
  keyboardCodes: { start: ['Space'], cancel: ['Escape'], end: ['Space', 'Enter'] },
};
const AUTO_SCROLL = { canScroll: (element: Element) => element.matches('.board, .tray-list') };

interface CanvasProps {
  readonly open: OpenState;
  /** Stands above the board: what changes how it is seen. */
  readonly bar?: ReactNode;
}

export function Canvas({ open, bar }: CanvasProps) {
  const area = useRef<HTMLDivElement>(null);
  const sensors = useSensors(useSensor(PointerSensor, POINTER), useSensor(KeyboardSensor, KEYBOARD));
  const { workshop, scenarioId } = open;
  const model = useMemo(() => boardModelOf(workshop, scenarioId), [workshop, scenarioId]);
  const look = useLook(workshop, workshop.scenario[scenarioId]?.locked ?? false);
  const placed = useMemo(() => [...model.seats.values()].flat(), [model]);
  const teamNames = useMemo(() => new Map(model.teams.map((team) => [team.id, team.name])), [model]);
  const handlers = useDragHandlers(scenarioId);
  const accessibility = useAnnouncements(workshop);
  const { board, zoom } = useBoardView(open.id);
  useShownFocus(area);
  useDragMarks(area);
  const [focused, setFocused] = useState<string | null>(null);
  const tabStop = useMemo(() => tabStopOf(model, focused), [model, focused]);

  return (
    <DndContext
      sensors={sensors}
      collisionDetection={laneUnder}
      autoScroll={AUTO_SCROLL}
      accessibility={accessibility}
      {...handlers}
    >
      <div
        ref={area}
        className="canvas"
        onClick={onClick}
        onKeyDown={(event) => onKeyDown(event, area.current, scenarioId)}
        onFocus={(event) => {
          const card = event.target.closest<HTMLElement>('[data-rep]');
          if (card) setFocused(card.dataset['rep'] ?? null);
        }}
      >
        <Tray
          people={model.unplaced}
          everybody={model.people}
          placed={placed}
          teamNames={teamNames}
          look={look}
          tabStop={tabStop}
          reports={model.reports}
        />
        <div className="board-area">
          {bar && <div className="board-bar">{bar}</div>}
          <div className="board-view">
            <div className="board" ref={board} data-canvas style={{ '--zoom': zoom } as CSSProperties}>
              <Board model={model} look={look} tabStop={tabStop} />
            </div>
            <ZoomTools zoom={zoom} />
          </div>
        </div>
      </div>
      <DragDelegate area={area} />
      <DragGhost />
    </DndContext>
  );
}

/** Tab stops at one card only; arrows go on from there. It is the one that had the focus, else the first. */
function tabStopOf(model: BoardModel, focused: string | null): string | null {
  const order = [
    ...model.unplaced,
    ...[...model.seats.values()].flatMap((seats) => seats.map((seat) => seat.person)),
  ];
  return (order.find((person) => person.id === focused) ?? order[0])?.id ?? null;
}

function onClick(event: MouseEvent<HTMLElement>): void {
  const target = event.target as HTMLElement;
  const personId = target.closest<HTMLElement>('[data-rep]')?.dataset['rep'];
  const selection = useWorkshop.getState().open?.selection ?? [];
  if (!personId) {
    if (!target.closest('button, input')) select([]);
  } else if (event.ctrlKey || event.metaKey || event.shiftKey) {
    select(
      selection.includes(personId) ? selection.filter((id) => id !== personId) : [...selection, personId],
    );
  } else {
    select([personId]);
  }
}

/** Arrows walk from card to card, Enter goes to the inspector, Delete back to the tray, Escape lets go. */
function onKeyDown(event: KeyboardEvent<HTMLElement>, area: HTMLElement | null, scenarioId: Id): void {
  const card = (event.target as HTMLElement).closest<HTMLElement>('[data-rep]');
  if (!card || event.target !== card || useDrag.getState().personIds.length > 0) return;
  const direction = directionOf(event.code);
  if (direction && area) {
    const others = [...area.querySelectorAll<HTMLElement>('[data-rep]')].filter((other) => other !== card);
    const boxes = others.map((other) => [other, other.getBoundingClientRect()] as const);
    const next = nextInDirection(card.getBoundingClientRect(), direction, boxes);
    next?.focus();
    event.preventDefault();
  } else if (event.key === 'Enter') {
    select([card.dataset['rep'] ?? '']);
    requestAnimationFrame(() => document.querySelector<HTMLElement>('[data-inspector] input')?.focus());
    event.preventDefault();
  } else if (event.key === 'Delete' || event.key === 'Backspace') {
    const selection = useWorkshop.getState().open?.selection ?? [];
    const own = card.dataset['rep'] ?? '';
    const personIds = selection.includes(own) ? selection : [own];
    run({ type: 'person.place', scenarioId, personIds, to: UNPLACED, before: null });
    refocus(own);
    event.preventDefault();
  } else if (event.key === 'Escape') {
    select([]);
  }
}
