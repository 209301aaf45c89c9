/** The canvas: tray and board, where people are moved by mouse, touch and keyboard. */
import { Lock } from 'lucide-react';
import { useRef } from 'react';
import type { CSSProperties, KeyboardEvent, ReactNode } from 'react';
import { useDrag } from '#renderer/state/drag.ts';
import { usePanes } from '#renderer/state/panes.ts';
import { useSaid } from '#renderer/state/say.ts';
import type { OpenState } from '#renderer/state/workshop-types.ts';
import { useReasonLocked } from '#renderer/state/locked.ts';
import { workshopIn } from '#shared/domain/scenario-view.ts';
import { Board } from './board.tsx';
import { peopleIn } from '#shared/analysis/headcount.ts';
import { peopleText } from '#shared/wording/people-text.ts';
import { boardModelOf } from './board-model.ts';
import './canvas.css';
import './lane.css';
import './card.css';
import './names-view.css';
import { cardKey } from './card-keys.ts';
import { carryKey, carryLost } from './drag/keyboard-carry.ts';
import { useDragMarks } from './drag/drag-marks.ts';
import { usePointerDrag } from './drag/pointer-drag.ts';
import { useCardContext } from './card-context.ts';
import { CanvasMenu } from './menu/canvas-menu.tsx';
import { RenameCard } from './rename-card.tsx';
import { selectByClick } from './select/click-select.ts';
import { useRubberBand } from './select/rubber-band.ts';
import { useTabStop } from './select/tab-stop.ts';
import { useShownFocus } from './show-focus.ts';
import './tray/tray.css';
import { Tray } from './tray/tray.tsx';
import { detailAt, useBoardView } from './view/board-view.ts';
import { Minimap } from './view/minimap.tsx';
import { ZoomTools } from './view/zoom-tools.tsx';

interface CanvasProps {
  readonly open: OpenState;
  /** Stands above the board: what changes how it is seen. */
  readonly bar?: ReactNode;
}

export function Canvas({ open, bar }: CanvasProps) {
  const area = useRef<HTMLDivElement>(null);
  const board = useRef<HTMLDivElement>(null);
  const { scenarioId } = open;
  const workshop = workshopIn(open.workshop, scenarioId);
  const locked = useReasonLocked(open);
  const context = useCardContext(workshop, locked !== null);
  const { words } = context;
  // Remembers by itself what it made.
  const model = boardModelOf(workshop, scenarioId);
  const heads = peopleText(words, peopleIn(open.workshop, scenarioId));
  const tray = usePanes((panes) => panes.tray && !panes.focused);
  const zoom = useBoardView(board, open.id);
  usePointerDrag(area);
  useDragMarks(area);
  useTabStop(area);
  useRubberBand(board);
  useShownFocus(area);

  return (
    <div
      ref={area}
      className={`canvas ${context.locked ? 'locked' : ''}`}
      onClick={(event) => selectByClick(event, area.current)}
      onKeyDown={(event) => onKeyDown(event, area.current)}
      onBlur={(event) => event.target.closest('[data-rep]') && carryLost()}
    >
      <p id="canvas-how" hidden>
        {words.t('canvas.how')}
      </p>
      <Said />
      {tray && (
        <Tray model={model} context={context}>
          <Minimap board={board} model={model} />
        </Tray>
      )}
      <div className="board-area">
        {bar && <div className="board-bar">{bar}</div>}
        {locked && (
          <p className="locked-line">
            <Lock className="icon small" aria-hidden />
            {locked(words)}
          </p>
        )}
        <div className="board-view">
          <div
            className="board"
            ref={board}
            data-canvas
            data-detail={detailAt(zoom)}
            style={{ '--zoom': zoom } as CSSProperties}
          >
            <Board model={model} context={context} heads={heads} />
          </div>
          <ZoomTools board={board} />
        </div>
      </div>
      <RenameCard area={area} />
      <CanvasMenu area={area} context={context} model={model} />
    </div>
  );
}

/** What a screen reader is told of drags and moves. */
function Said() {
  const text = useSaid((said) => said.text);
  return (
    <div className="visually-hidden" role="status" aria-live="assertive" data-said>
      {text}
    </div>
  );
}

function onKeyDown(event: KeyboardEvent<HTMLElement>, area: HTMLElement | null): void {
  const card = (event.target as HTMLElement).closest<HTMLElement>('[data-rep]');
  if (!card || event.target !== card || !area) return;
  const held = useDrag.getState().personIds.length > 0;
  const meant = carryKey(event, card, area) || (!held && cardKey(event, card, area));
  if (meant) {
    event.preventDefault();
    event.stopPropagation();
  }
}
