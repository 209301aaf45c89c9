/** Where a person left the screen of a workshop: kept with it, and found again when it is reopened. */
import { create } from 'zustand';
import { call } from '#renderer/client/client.ts';
import { remember } from '#renderer/client/window-memory.ts';
import type { Screen, View } from '#shared/contract/types.ts';
import { START_LOOK } from '#shared/domain/look.ts';
import type { ChartView, Layout, Look } from '#shared/domain/look.ts';
import { useCompare } from './compare.ts';
import { useWorkshop } from './open-workshop.ts';

/** How much room cards take: by the number of people in their lane, or always the same. */
export type Density = NonNullable<View['density']>;

type BoardView = Pick<View, 'screen' | 'zoom' | 'scrollLeft' | 'scrollTop'> & {
  readonly layout: Layout;
  readonly look: Look;
  readonly density: Density;
  /** Null until the chart was seen: it then shows what fits. */
  readonly chart: ChartView | null;
};

const START: BoardView = {
  screen: 'canvas',
  zoom: 1,
  scrollLeft: 0,
  scrollTop: 0,
  layout: 'matrix',
  look: START_LOOK,
  density: 'auto',
  chart: null,
};
/** Long enough for a scroll to end, short enough to survive a sudden end of the program. */
const SAVE_AFTER_MS = 400;
/** Whoever never rests is saved all the same. */
const SAVE_AT_LATEST_MS = 2000;
const LEAST_ZOOM = 0.1;
const MOST_ZOOM = 3;
const STEPS = [0.1, 0.15, 0.2, 0.25, 0.33, 0.42, 0.5, 0.6, 0.7, 0.8, 0.9, 1, 1.1, 1.25, 1.5, 1.75, 2, 2.5, 3];

export const useView = create<BoardView>()(() => START);

let timer: ReturnType<typeof setTimeout> | undefined;
/** When the view is saved at the latest, on the page's own clock; null where nothing waits. */
let latest: number | null = null;

function saveWithin(ms: number, atLatestMs = ms): void {
  clearTimeout(timer);
  const now = performance.now();
  latest = Math.min(latest ?? Infinity, now + atLatestMs);
  timer = setTimeout(() => void saveView(), Math.min(ms, latest - now));
}

const saveSoon = () => saveWithin(SAVE_AFTER_MS, SAVE_AT_LATEST_MS);
/** Together with what comes with it, and not later for what is done right after. */
const saveAtOnce = () => saveWithin(0);

/** Writes the view now. A view that cannot be saved is not worth a message: the next change tries again. */
export async function saveView(): Promise<void> {
  clearTimeout(timer);
  latest = null;
  const { open } = useWorkshop.getState();
  if (!open) return;
  const { screen, zoom, scrollLeft, scrollTop, layout, look, density, chart } = useView.getState();
  const view: View = {
    screen,
    layout,
    look: { ...look, fields: [...look.fields], spotlight: [...look.spotlight] },
    chart: chart && { ...chart, folded: [...chart.folded] },
    scenarioId: useCompare.getState().planId ?? open.scenarioId,
    selection: open.selection,
    zoom,
    scrollLeft,
    scrollTop,
    density,
    inspectorOpen: open.selection.length > 0,
  };
  remember(`view.${open.id}`, view);
  await call('workshop.saveView', {
    workshopId: open.id,
    view: { ...view, selection: [...view.selection] },
  }).catch(() => undefined);
}

/** Takes up the view that a workshop was left in. */
export function restoreView(view: View | null): void {
  if (!view) return useView.setState(START);
  const { screen = 'canvas', zoom, scrollLeft, scrollTop, layout = 'matrix' } = view;
  const { look = START_LOOK, density = 'auto' } = view;
  useView.setState({ screen, zoom, scrollLeft, scrollTop, layout, look, density, chart: view.chart ?? null });
}

/** Goes to another part of the workshop's window. */
export function showScreen(screen: Screen): void {
  useView.setState({ screen });
}

/** Shows the same people as a matrix, a chart or a table; the selection stays. */
export function showLayout(layout: Layout): void {
  useView.setState({ screen: 'canvas', layout });
}

/** Changes what cards show; another colouring has other groups, so that the light goes off with it. */
export function changeLook(patch: Partial<Look>): void {
  const { look } = useView.getState();
  const other = patch.colourBy !== undefined && patch.colourBy !== look.colourBy;
  useView.setState({ look: { ...look, ...(other && { spotlight: [] }), ...patch } });
}

/** The next step up (1) or down (-1), or 100 % (0). */
export function changeZoom(direction: 1 | 0 | -1): void {
  if (useView.getState().layout === 'chart') return changeChartZoom(direction);
  const { zoom } = useView.getState();
  const next =
    direction === 0
      ? 1
      : direction > 0
        ? STEPS.find((step) => step > zoom + 0.001)
        : STEPS.findLast((step) => step < zoom - 0.001);
  zoomTo(next ?? zoom);
}

/** Zooms to any size between the least and the most. */
export function zoomTo(zoom: number): void {
  useView.setState({ zoom: Math.min(MOST_ZOOM, Math.max(LEAST_ZOOM, zoom)) });
}

export function chooseDensity(density: Density): void {
  useView.setState({ density });
}

const CHART_STEPS = [0.1, 0.15, 0.2, 0.3, 0.4, ...STEPS];
export const START_CHART: ChartView = { zoom: 1, left: 0, top: 0, folded: [] };

export function changeChart(patch: Partial<ChartView>): void {
  useView.setState(({ chart }) => ({ chart: { ...(chart ?? START_CHART), ...patch } }));
}

function changeChartZoom(direction: 1 | 0 | -1): void {
  const zoom = useView.getState().chart?.zoom ?? 1;
  const beyond = (step: number) => (direction > 0 ? step > zoom + 0.001 : step < zoom - 0.001);
  const next = direction > 0 ? CHART_STEPS.find(beyond) : CHART_STEPS.findLast(beyond);
  changeChart({ zoom: direction === 0 ? 1 : (next ?? zoom) });
}

useView.subscribe(({ screen, layout }, before) => {
  if (screen === before.screen && layout === before.layout) saveSoon();
  else saveAtOnce();
});
useWorkshop.subscribe(({ open }, { open: before }) => {
  if (!open) return;
  if (open.scenarioId !== before?.scenarioId) saveAtOnce();
  else if (open.selection !== before.selection) saveSoon();
});
