/** The org chart: the same people as a tree of reporting lines, by mouse, touch and keyboard. */
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { MouseEvent } from 'react';
import { tell, useWords, words as wordsNow } from '#renderer/state/app-state.ts';
import { say as sayAloud, useSaid } from '#renderer/state/say.ts';
import { tellDrag } from '#renderer/state/drag-status.ts';
import { reasonLocked, useReasonLocked } from '#renderer/state/locked.ts';
import { preview } from '#renderer/state/drop-preview.ts';
import { useView } from '#renderer/state/view.ts';
import { run, select, useWorkshop } from '#renderer/state/open-workshop.ts';
import type { OpenState } from '#renderer/state/workshop-types.ts';
import { countsAsReport } from '#shared/analysis/direct-reports.ts';
import { reportingOf, topmost } from '#shared/analysis/reporting.ts';
import type { Id } from '#shared/domain/fields.ts';
import { workshopIn } from '#shared/domain/scenario-view.ts';
import '../canvas.css';
import '../lane.css';
import { useCardContext } from '../card-context.ts';
import './chart.css';
import { useChartFocus } from './chart-focus.ts';
import { emptyHand, pointAt, takeInHand, useHand } from '#renderer/state/chart-hand.ts';
import type { Target } from '#renderer/state/chart-hand.ts';
import { useChartKeys } from './chart-keys.ts';
import { Layers } from './layers.tsx';
import { chartLayout, idAt, idsIn } from '#shared/drawing/reporting-layout.ts';
import type { ChartSizes } from '#shared/drawing/reporting-layout.ts';
import { ChartNode } from './node.tsx';
import type { Detail } from './node.tsx';
import { useChartDrag } from './chart-drag.ts';
import { standingsOf } from './standings.ts';
import { useViewport } from './viewport.ts';
import { dropText, refusalText, whoText } from './words.ts';
import { ChartZoom } from './zoom.tsx';

/** To whoever does not look. */
function say(text: string): void {
  sayAloud(() => text);
}

const NOBODY_FOLDED: readonly Id[] = [];

export function Chart({ open }: { readonly open: OpenState }) {
  const words = useWords();
  const { t } = words;
  const { workshop, scenarioId } = open;
  const seen = workshopIn(workshop, scenarioId);
  const reporting = useMemo(() => reportingOf(seen, countsAsReport(seen, scenarioId)), [seen, scenarioId]);
  const locked = useReasonLocked(open) !== null;
  const context = useCardContext(workshop, locked);
  const standings = useMemo(
    () => standingsOf(workshop, scenarioId, reporting),
    [workshop, scenarioId, reporting],
  );
  const sizes = useMemo(() => sizesFor(context.fields), [context.fields]);
  const foldedIds = useView(({ chart }) => chart?.folded ?? NOBODY_FOLDED);
  const folded = useMemo(() => new Set(foldedIds), [foldedIds]);
  const layout = useMemo(() => chartLayout(reporting, folded, sizes), [reporting, folded, sizes]);
  const viewport = useViewport(layout);
  const { scroller, zoom, area, toChart, fit } = viewport;
  const said = useSaid((state) => state.text);
  const [active, setActive] = useState<Id | null>(null);
  const nobody = useRef<HTMLParagraphElement>(null);
  const holding = useHand((hand) => hand.personIds.length > 0);
  const overNobody = useHand((hand) => hand.target !== null && hand.target.managerId === null);

  const take = useCallback(
    (personId: Id, byKeyboard: boolean) => {
      const { open: now } = useWorkshop.getState();
      const reason = now && reasonLocked(now);
      if (reason) {
        tell(reason);
        say(reason(wordsNow()));
        return 0;
      }
      const selection = useWorkshop.getState().open?.selection ?? [];
      const held = topmost(reporting, selection.includes(personId) ? selection : [personId]);
      takeInHand(held, byKeyboard);
      tellDrag((w) => dropText(w, reporting, held, null, null));
      say(wordsNow().t('chart.pickedUp', { name: whoText(wordsNow(), reporting, held) }));
      return held.length;
    },
    [reporting],
  );

  const point = useCallback(
    (target: Target) => {
      if (!pointAt(reporting, target)) return;
      const { personIds, refusal } = useHand.getState();
      const text = (w: typeof words) => dropText(w, reporting, personIds, target, refusal);
      tellDrag(text);
      say(text(wordsNow()));
      const allowed = target !== null && refusal === null;
      preview(allowed ? { type: 'person.report', scenarioId, personIds, managerId: target.managerId } : null);
    },
    [reporting, scenarioId],
  );

  const finish = useCallback(
    (drop: boolean) => {
      const { personIds, target, refusal } = useHand.getState();
      preview(null);
      tellDrag(null);
      emptyHand();
      const w = wordsNow();
      if (!drop || target === null) return say(w.t('chart.back'));
      if (refusal) {
        tell((now) => refusalText(now, reporting, refusal));
        return say(refusalText(w, reporting, refusal));
      }
      const done = run({ type: 'person.report', scenarioId, personIds, managerId: target.managerId });
      if (!done) return;
      select(personIds);
      const name = whoText(w, reporting, personIds);
      say(
        target.managerId === null
          ? w.t('chart.droppedToNobody', { name })
          : w.t('chart.dropped', { name, manager: whoText(w, reporting, [target.managerId]) }),
      );
    },
    [reporting, scenarioId],
  );

  const onMove = useCallback(
    (x: number, y: number) => {
      const box = nobody.current?.getBoundingClientRect();
      if (box && x >= box.left && x < box.right && y >= box.top && y < box.bottom) {
        return point({ managerId: null });
      }
      const at = toChart(x, y);
      const found = idAt(layout, sizes, at.x, at.y);
      point(found === null ? null : { managerId: found });
    },
    [layout, sizes, toChart, point],
  );

  const keys = useChartKeys({ reporting, layout, sizes, viewport, take, point, finish });
  useChartFocus({ reporting, layout, sizes, viewport, foldedIds, setActive });
  // A chart that goes away lets go of what it held.
  useEffect(() => () => emptyHand(), []);

  const tabStop = active !== null && layout.boxes.has(active) ? active : firstOf(reporting);
  const shown = useMemo(() => {
    const ids = new Set(idsIn(layout, sizes, area));
    if (tabStop !== null) ids.add(tabStop);
    return ids;
  }, [layout, sizes, area, tabStop]);
  const lines = useMemo(
    () =>
      layout.lines
        .filter(
          (line) =>
            line.left < area.right &&
            line.right > area.left &&
            line.top < area.bottom &&
            line.bottom > area.top,
        )
        .flatMap(({ strokes }) => strokes.map(([x1, y1, x2, y2]) => `M${x1} ${y1}L${x2} ${y2}`))
        .join(''),
    [layout, area],
  );
  const detail: Detail = zoom >= 0.6 ? 'full' : zoom >= 0.4 ? 'name' : 'far';
  const empty = reporting.nodes.size === 0;

  useChartDrag(scroller, {
    onStart: (personId) => take(personId, false),
    onMove,
    onDrop: () => finish(true),
    onCancel: () => finish(false),
  });

  return (
    <div className="chart" data-chart data-canvas>
      {holding && (
        <p ref={nobody} className={`chart-nobody ${overNobody ? 'over' : ''}`} aria-hidden>
          {t('chart.toNobody')}
        </p>
      )}
      <div
        ref={scroller}
        className="chart-scroll"
        onClick={(event) => onClick(event)}
        onKeyDown={keys}
        onFocus={(event) => {
          const card = event.target.closest<HTMLElement>('[data-rep]');
          if (card) setActive(card.dataset['rep'] ?? null);
        }}
      >
        <div
          className="chart-sheet"
          style={{ width: `${layout.width * zoom}rem`, height: `${layout.height * zoom}rem` }}
        >
          <div
            className="chart-scale"
            style={{
              width: `${layout.width}rem`,
              height: `${layout.height}rem`,
              transform: `scale(${zoom})`,
              ['--card-width' as string]: `${sizes.width}rem`,
              ['--card-height' as string]: `${sizes.height}rem`,
            }}
            role="tree"
            aria-label={t('chart.label')}
            aria-multiselectable
          >
            <svg
              className="chart-lines"
              viewBox={`0 0 ${layout.width} ${layout.height}`}
              style={{ width: `${layout.width}rem`, height: `${layout.height}rem` }}
              aria-hidden
            >
              <path d={lines} />
            </svg>
            {[...shown].map((id) => {
              const node = reporting.nodes.get(id);
              const at = standings.get(id);
              const box = layout.boxes.get(id);
              if (!node || !at || !box) return null;
              return (
                <ChartNode
                  key={id}
                  node={node}
                  at={at}
                  box={box}
                  context={context}
                  detail={detail}
                  focusable={id === tabStop}
                  folded={folded.has(id)}
                />
              );
            })}
          </div>
          {layout.aloneTop !== null && (
            <p className="chart-alone" style={{ top: `${(layout.aloneTop - 2.75) * zoom}rem` }}>
              <b>{t('chart.alone')}</b>{' '}
              <span>{t(reporting.roots.length === 0 ? 'chart.noLines' : 'chart.alone.hint')}</span>
            </p>
          )}
        </div>
        {empty && <p className="chart-empty">{t('chart.empty')}</p>}
      </div>
      <Layers reporting={reporting} folded={folded} />
      <ChartZoom zoom={zoom} layout={layout} scroller={scroller} onFit={fit} />
      <p id="chart-how" hidden>
        {t('chart.how')}
      </p>
      <p className="visually-hidden" role="status" aria-live="assertive" data-chart-says>
        {said}
      </p>
    </div>
  );
}

/** Cards are as high as what they show. */
function sizesFor(fields: readonly string[]): ChartSizes {
  const more = ['revenue', 'quota', 'ote', 'territory', 'tenure', 'manager'].some((field) =>
    fields.includes(field),
  );
  return { width: 10.75, height: 2.75 + (more ? 0.9 : 0) + (fields.includes('split') ? 0.375 : 0) };
}

const firstOf = ({ roots, alone }: { readonly roots: readonly Id[]; readonly alone: readonly Id[] }) =>
  roots[0] ?? alone[0] ?? null;

function onClick(event: MouseEvent<HTMLElement>): void {
  const target = event.target as HTMLElement;
  if (!event.currentTarget.contains(target)) return;
  if (event.currentTarget.dataset['panning'] !== undefined) return;
  const personId = target.closest<HTMLElement>('[data-rep]')?.dataset['rep'];
  const selection = useWorkshop.getState().open?.selection ?? [];
  if (!personId) {
    if (!target.closest('button')) select([]);
  } else if (event.ctrlKey || event.metaKey || event.shiftKey) {
    const rest = selection.filter((id) => id !== personId);
    select(rest.length < selection.length ? rest : [...selection, personId]);
  } else {
    select([personId]);
  }
}
