/** Zoom of the org chart and, where it does not fit, a small map of it. */
import { Maximize2, Minus, Plus } from 'lucide-react';
import { useEffect, useRef } from 'react';
import type { PointerEvent, RefObject } from 'react';
import { useWords } from '#renderer/state/app-state.ts';
import { changeZoom } from '#renderer/state/view.ts';
import { IconButton } from '#renderer/ui/button.tsx';
import type { ChartLayout } from '#shared/drawing/reporting-layout.ts';

const MAP = { width: 168, height: 104 };

interface ChartZoomProps {
  readonly zoom: number;
  readonly layout: ChartLayout;
  readonly scroller: RefObject<HTMLDivElement | null>;
  readonly onFit: () => void;
}

export function ChartZoom({ zoom, layout, scroller, onFit }: ChartZoomProps) {
  const words = useWords();
  return (
    <div className="chart-corner">
      <ChartMap zoom={zoom} layout={layout} scroller={scroller} />
      <div className="zoom-tools">
        <IconButton label={words.t('command.zoomOut')} onClick={() => changeZoom(-1)}>
          <Minus className="icon small" aria-hidden />
        </IconButton>
        <button type="button" title={words.t('command.zoomReset')} onClick={() => changeZoom(0)}>
          {words.percent(zoom)}
        </button>
        <IconButton label={words.t('command.zoomIn')} onClick={() => changeZoom(1)}>
          <Plus className="icon small" aria-hidden />
        </IconButton>
        <IconButton label={words.t('chart.fit')} onClick={onFit} data-fit>
          <Maximize2 className="icon small" aria-hidden />
        </IconButton>
      </div>
    </div>
  );
}

/** Decoration for those who see: the frame is what is in view, a press goes there. */
function ChartMap({ zoom, layout, scroller }: Omit<ChartZoomProps, 'onFit'>) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const frame = useRef<HTMLElement>(null);
  const scale = Math.min(MAP.width / layout.width, MAP.height / layout.height);

  useEffect(() => {
    const node = canvas.current;
    const pen = node?.getContext('2d');
    if (!node || !pen) return;
    const density = window.devicePixelRatio;
    node.width = MAP.width * density;
    node.height = MAP.height * density;
    pen.scale(density, density);
    pen.fillStyle = getComputedStyle(node).color;
    for (const { left, top } of layout.boxes.values()) {
      pen.fillRect(left * scale, top * scale, Math.max(1, 10 * scale), Math.max(1, 2.5 * scale));
    }
  }, [layout, scale]);

  useEffect(() => {
    const node = scroller.current;
    if (!node) return;
    const show = () => {
      const mark = frame.current;
      const map = canvas.current?.parentElement;
      if (!mark || !map) return;
      const fits = node.scrollWidth <= node.clientWidth + 1 && node.scrollHeight <= node.clientHeight + 1;
      map.hidden = fits;
      const part = (size: number, whole: number, of: number) => (whole > 0 ? (size / whole) * of : 0);
      const [width, height] = [layout.width * scale, layout.height * scale];
      Object.assign(mark.style, {
        left: `${part(node.scrollLeft, node.scrollWidth, width)}px`,
        top: `${part(node.scrollTop, node.scrollHeight, height)}px`,
        width: `${Math.min(width, part(node.clientWidth, node.scrollWidth, width))}px`,
        height: `${Math.min(height, part(node.clientHeight, node.scrollHeight, height))}px`,
      });
    };
    show();
    const sizes = new ResizeObserver(show);
    sizes.observe(node);
    node.addEventListener('scroll', show, { passive: true });
    return () => {
      sizes.disconnect();
      node.removeEventListener('scroll', show);
    };
  }, [layout, scale, scroller, zoom]);

  const go = (event: PointerEvent<HTMLElement>) => {
    const node = scroller.current;
    if (!node || event.buttons === 0) return;
    const box = event.currentTarget.getBoundingClientRect();
    const part = { x: (event.clientX - box.left) / scale, y: (event.clientY - box.top) / scale };
    node.scrollTo(
      (part.x / layout.width) * node.scrollWidth - node.clientWidth / 2,
      (part.y / layout.height) * node.scrollHeight - node.clientHeight / 2,
    );
  };
  return (
    <div className="chart-map" aria-hidden onPointerDown={go} onPointerMove={go}>
      <canvas ref={canvas} style={{ width: MAP.width, height: MAP.height }} />
      <i ref={frame} />
    </div>
  );
}
