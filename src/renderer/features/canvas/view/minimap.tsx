/** The whole board in small, with the part that is seen; there while it does not fit. A press or a drag goes to a place. */
import { memo, useEffect, useRef, useState } from 'react';
import type { PointerEvent, RefObject } from 'react';
import { useView } from '#renderer/state/view.ts';
import type { BoardModel } from '../board-model.ts';
import { pictureOf } from './minimap-picture.ts';
import type { BoardPicture } from './minimap-picture.ts';

interface MinimapProps {
  readonly board: RefObject<HTMLElement | null>;
  readonly model: BoardModel;
}

export const Minimap = memo(function Minimap({ board, model }: MinimapProps) {
  const [picture, setPicture] = useState<BoardPicture | null>(null);
  const zoom = useView((view) => view.zoom);
  const density = useView((view) => view.density);
  useEffect(() => {
    const node = board.current;
    const grid = node?.querySelector('.grid');
    if (!node || !grid) return;
    let frame = 0;
    // Measured in a quiet moment: nobody waits for the small picture.
    const later = () => {
      cancelIdleCallback(frame);
      frame = requestIdleCallback(() => setPicture(pictureOf(node)), { timeout: 500 });
    };
    later();
    const observer = new ResizeObserver(later);
    observer.observe(node);
    observer.observe(grid);
    return () => {
      observer.disconnect();
      cancelIdleCallback(frame);
    };
  }, [board, model, zoom, density]);
  return picture && <Small board={board} picture={picture} />;
});

/** Width of the small picture in its own units; its height follows. */
const WIDTH = 176;
const TALLEST = 150;

function Small({
  board,
  picture,
}: {
  readonly board: RefObject<HTMLElement | null>;
  readonly picture: BoardPicture;
}) {
  const scale = Math.min(WIDTH / picture.width, TALLEST / picture.height);
  const seen = useRef<SVGRectElement>(null);
  useEffect(() => {
    const node = board.current;
    const rect = seen.current;
    if (!node || !rect) return;
    const follow = () => {
      rect.setAttribute('x', String(node.scrollLeft * scale));
      rect.setAttribute('y', String(node.scrollTop * scale));
    };
    follow();
    node.addEventListener('scroll', follow, { passive: true });
    return () => node.removeEventListener('scroll', follow);
  }, [board, scale]);
  const go = (event: PointerEvent<SVGSVGElement>) => {
    if (event.buttons === 0) return;
    const box = event.currentTarget.getBoundingClientRect();
    const shown = (box.width / (picture.width * scale)) * scale;
    board.current?.scrollTo(
      (event.clientX - box.left) / shown - picture.seenWidth / 2,
      (event.clientY - box.top) / shown - picture.seenHeight / 2,
    );
  };
  return (
    <svg
      className="minimap"
      data-minimap
      aria-hidden
      viewBox={`0 0 ${picture.width * scale} ${picture.height * scale}`}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        go(event);
      }}
      onPointerMove={go}
    >
      {picture.lanes.map(({ key, tone, people, box }) => (
        <rect
          key={key}
          className={people > 0 ? tone : 'empty'}
          x={box.left * scale}
          y={box.top * scale}
          width={box.width * scale}
          height={Math.max(1, box.height * scale)}
          rx={1}
          opacity={people > 0 ? Math.min(1, 0.35 + people / 30) : 1}
        />
      ))}
      <rect
        ref={seen}
        className="seen"
        width={picture.seenWidth * scale}
        height={picture.seenHeight * scale}
        rx={2}
      />
    </svg>
  );
}
