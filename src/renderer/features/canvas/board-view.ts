/** Zoom and scroll of the board, kept for each workshop. */
import { useEffect, useRef } from 'react';
import { changeZoom, useView } from '#renderer/state/view.ts';
import type { Id } from '#shared/domain/fields.ts';

export function useBoardView(workshopId: Id) {
  const board = useRef<HTMLDivElement>(null);
  const zoom = useView((view) => view.zoom);

  // Once for each workshop: later the board itself knows where it is.
  useEffect(() => {
    const { scrollLeft, scrollTop } = useView.getState();
    board.current?.scrollTo(scrollLeft, scrollTop);
  }, [workshopId]);

  useEffect(() => {
    const node = board.current;
    if (!node) return;
    const remember = () => useView.setState({ scrollLeft: node.scrollLeft, scrollTop: node.scrollTop });
    const wheel = (event: WheelEvent) => {
      if (!event.ctrlKey && !event.metaKey) return;
      event.preventDefault();
      changeZoom(event.deltaY < 0 ? 1 : -1);
    };
    node.addEventListener('scroll', remember, { passive: true });
    node.addEventListener('wheel', wheel, { passive: false });
    return () => {
      node.removeEventListener('scroll', remember);
      node.removeEventListener('wheel', wheel);
    };
  }, []);

  return { board, zoom };
}
