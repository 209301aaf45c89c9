/** Scroll, zoom and hand-panning of the org chart; tells which part of it is in view, in rem of the chart. */
import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { RefObject } from 'react';
import { changeChart, START_CHART, useView } from '#renderer/state/view.ts';
import type { Area, ChartLayout } from '#shared/drawing/reporting-layout.ts';

/** Cards this far outside are drawn too, so that a scroll does not show bare ground. */
const BEYOND = 20;
const LEAST_ZOOM = 0.05;
const MOST_ZOOM = 2;

const remNow = () => parseFloat(getComputedStyle(document.documentElement).fontSize);

/** Where the sheet begins inside of the scrolled content. */
const offsetOf = (node: HTMLElement) => node.querySelector<HTMLElement>('.chart-sheet')?.offsetLeft ?? 0;

interface Viewport {
  readonly scroller: RefObject<HTMLDivElement | null>;
  readonly zoom: number;
  readonly area: Area;
  /** Shows the whole chart, or as much of it as can be read. */
  readonly fit: () => void;
  /** Chart coordinates of a point of the window. */
  readonly toChart: (x: number, y: number) => { readonly x: number; readonly y: number };
  readonly reveal: (left: number, top: number, width: number, height: number) => void;
}

export function useViewport(layout: ChartLayout): Viewport {
  const scroller = useRef<HTMLDivElement>(null);
  const view = useView(({ chart }) => chart);
  const zoom = view?.zoom ?? START_CHART.zoom;
  const [area, setArea] = useState<Area>({ left: 0, top: 0, right: 120, bottom: 80 });
  const shownZoom = useRef(zoom);
  const shownOffset = useRef(0);
  /** The point of the window that stays where it is when the zoom changes. */
  const anchor = useRef<{ x: number; y: number } | null>(null);

  const measure = useCallback(() => {
    const node = scroller.current;
    if (!node) return;
    const scale = remNow() * shownZoom.current;
    const [left, top] = [node.scrollLeft - offsetOf(node), node.scrollTop];
    const next = {
      left: left / scale - BEYOND,
      top: top / scale - BEYOND,
      right: (left + node.clientWidth) / scale + BEYOND,
      bottom: (top + node.clientHeight) / scale + BEYOND,
    };
    // Small movements stay inside of what is drawn already.
    setArea((old) => {
      const inside =
        Math.abs(old.left - next.left) < BEYOND / 2 &&
        Math.abs(old.top - next.top) < BEYOND / 2 &&
        Math.abs(old.right - next.right) < BEYOND / 2 &&
        Math.abs(old.bottom - next.bottom) < BEYOND / 2;
      return inside ? old : next;
    });
  }, []);

  const fit = useCallback(() => {
    const node = scroller.current;
    if (!node) return;
    const rem = remNow();
    const fitting = Math.min(
      node.clientWidth / (layout.width * rem),
      node.clientHeight / (layout.height * rem),
      1,
    );
    changeChart({ zoom: Math.max(LEAST_ZOOM, Math.floor(fitting * 200) / 200) });
    requestAnimationFrame(() => node.scrollTo(0, 0));
  }, [layout]);

  // The first time: readable, with the top of the tree in the middle.
  useLayoutEffect(() => {
    const node = scroller.current;
    if (!node) return;
    const known = useView.getState().chart;
    if (known) {
      shownZoom.current = known.zoom;
      node.scrollTo(known.left, known.top);
      return measure();
    }
    const rem = remNow();
    const fitting = Math.min(
      node.clientWidth / (layout.width * rem),
      node.clientHeight / (layout.height * rem),
    );
    const first = Math.min(1, Math.max(0.6, Math.floor(fitting * 20) / 20));
    shownZoom.current = first;
    changeChart({ zoom: first });
    requestAnimationFrame(() => node.scrollTo((node.scrollWidth - node.clientWidth) / 2, 0));
    // Once; later the chart itself knows where it is.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, []);

  useLayoutEffect(() => {
    const node = scroller.current;
    if (!node || shownZoom.current === zoom) return measure();
    const box = node.getBoundingClientRect();
    const at = anchor.current ?? { x: box.left + node.clientWidth / 2, y: box.top + node.clientHeight / 2 };
    const ratio = zoom / shownZoom.current;
    const x = at.x - box.left;
    const y = at.y - box.top;
    // A chart that stands in the middle of a wider window has no scroll to begin with.
    node.scrollLeft = (node.scrollLeft + x - shownOffset.current) * ratio - x + offsetOf(node);
    node.scrollTop = (node.scrollTop + y) * ratio - y;
    shownZoom.current = zoom;
    shownOffset.current = offsetOf(node);
    anchor.current = null;
    measure();
  }, [zoom, layout, measure]);

  useEffect(() => {
    const node = scroller.current;
    if (!node) return;
    let frame = 0;
    const scrolled = () => {
      if (frame) return;
      frame = requestAnimationFrame(() => {
        frame = 0;
        measure();
        changeChart({ left: node.scrollLeft, top: node.scrollTop });
      });
    };
    const wheel = (event: WheelEvent) => {
      if (!event.ctrlKey && !event.metaKey) return;
      event.preventDefault();
      anchor.current = { x: event.clientX, y: event.clientY };
      const next = shownZoom.current * Math.exp(-event.deltaY / 400);
      changeChart({ zoom: Math.min(MOST_ZOOM, Math.max(LEAST_ZOOM, next)) });
    };
    const stopPanning = panning(node);
    const sizes = new ResizeObserver(measure);
    sizes.observe(node);
    node.addEventListener('scroll', scrolled, { passive: true });
    node.addEventListener('wheel', wheel, { passive: false });
    return () => {
      cancelAnimationFrame(frame);
      stopPanning();
      sizes.disconnect();
      node.removeEventListener('scroll', scrolled);
      node.removeEventListener('wheel', wheel);
    };
  }, [measure]);

  const toChart = useCallback((x: number, y: number) => {
    const node = scroller.current;
    if (!node) return { x: -1, y: -1 };
    const box = node.getBoundingClientRect();
    const scale = remNow() * shownZoom.current;
    return {
      x: (x - box.left + node.scrollLeft - offsetOf(node)) / scale,
      y: (y - box.top + node.scrollTop) / scale,
    };
  }, []);

  const reveal = useCallback((left: number, top: number, width: number, height: number) => {
    const node = scroller.current;
    if (!node) return;
    const scale = remNow() * shownZoom.current;
    const [x, y, w, h] = [left * scale + offsetOf(node), top * scale, width * scale, height * scale];
    const edge = 24;
    if (x < node.scrollLeft + edge || x + w > node.scrollLeft + node.clientWidth - edge)
      node.scrollLeft = x + w / 2 - node.clientWidth / 2;
    if (y < node.scrollTop + edge || y + h > node.scrollTop + node.clientHeight - edge)
      node.scrollTop = y + h / 2 - node.clientHeight / 2;
  }, []);

  return { scroller, zoom, area, fit, toChart, reveal };
}

/** The bare ground is taken and pulled, as a sheet on a table. */
function panning(node: HTMLElement): () => void {
  const down = (event: PointerEvent) => {
    const ground = !(event.target as HTMLElement).closest('[data-rep], button');
    if (!(event.button === 1 || (event.button === 0 && ground && event.pointerType === 'mouse'))) return;
    // The scrollbars are the browser's.
    if (event.target === node) {
      const box = node.getBoundingClientRect();
      if (event.clientX - box.left > node.clientWidth || event.clientY - box.top > node.clientHeight) return;
    }
    const start = { x: event.clientX + node.scrollLeft, y: event.clientY + node.scrollTop };
    const move = (next: PointerEvent) => {
      node.dataset['panning'] = '';
      node.scrollLeft = start.x - next.clientX;
      node.scrollTop = start.y - next.clientY;
    };
    const up = () => {
      // A click that ends a pull is no click.
      setTimeout(() => delete node.dataset['panning']);
      window.removeEventListener('pointermove', move);
      window.removeEventListener('pointerup', up);
      window.removeEventListener('pointercancel', up);
    };
    window.addEventListener('pointermove', move);
    window.addEventListener('pointerup', up);
    window.addEventListener('pointercancel', up);
  };
  node.addEventListener('pointerdown', down);
  return () => node.removeEventListener('pointerdown', down);
}
