/** Layers and spans of the org chart; choosing a layer folds everything below it. */
import { useWords } from '#renderer/state/app-state.ts';
import { useNameOf } from '#renderer/state/shown-names.ts';
import { changeChart } from '#renderer/state/view.ts';
import type { Reporting } from '#shared/analysis/reporting.ts';
import type { Id } from '#shared/domain/fields.ts';

interface LayersProps {
  readonly reporting: Reporting;
  readonly folded: ReadonlySet<Id>;
}

/** Deepest layer that is seen: the one above the first that is folded everywhere. */
function depthShown({ nodes, layers }: Reporting, folded: ReadonlySet<Id>): number | null {
  for (const { layer } of layers) {
    const leading = [...nodes.values()].filter((node) => node.layer === layer && node.reports.length > 0);
    if (leading.length > 0 && leading.every((node) => folded.has(node.person.id))) return layer;
  }
  return folded.size === 0 ? (layers.at(-1)?.layer ?? null) : null;
}

/** Everybody who leads, in the layer given and below. */
function foldedBelow({ nodes }: Reporting, layer: number): Id[] {
  return [...nodes.values()]
    .filter((node) => node.layer >= layer && node.reports.length > 0)
    .map((node) => node.person.id);
}

export function Layers({ reporting, folded }: LayersProps) {
  const words = useWords();
  const { t, number } = words;
  const nameOf = useNameOf();
  const { layers, meanSpan, widest, nodes } = reporting;
  if (layers.length === 0) return null;
  const depth = depthShown(reporting, folded);
  const who = (widest?.personIds ?? []).slice(0, 2).flatMap((id) => {
    const person = nodes.get(id)?.person;
    return person ? [nameOf(person)] : [];
  });
  const others = (widest?.personIds.length ?? 0) - who.length;
  return (
    <section className="chart-layers" aria-label={t('chart.layers')}>
      <h3>{t('chart.layers')}</h3>
      {layers.map(({ layer, people, span }) => (
        <button
          key={layer}
          type="button"
          aria-pressed={depth === layer}
          aria-label={t('chart.layers.show', { layer, people: t('canvas.people', { count: people }) })}
          onClick={() => changeChart({ folded: foldedBelow(reporting, layer) })}
        >
          <b>{layer}</b>
          <span>{t('canvas.people', { count: people })}</span>
          {span !== null && <small>{t('chart.layers.span', { span: number(span, 1) })}</small>}
        </button>
      ))}
      {meanSpan !== null && widest && (
        <p>
          {t('chart.summary', {
            span: number(meanSpan, 1),
            widest: widest.span,
            who: [...who, ...(others > 0 ? [`+${others}`] : [])].join(', '),
          })}
        </p>
      )}
    </section>
  );
}
