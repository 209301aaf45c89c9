/** In the line at the bottom: what the plan comes to against the state it is compared with, or what its marks mean. */
import { useWords } from '#renderer/state/app-state.ts';
import { useCompare } from '#renderer/state/compare.ts';
import type { OpenState } from '#renderer/state/workshop-types.ts';
import { ChangeSign } from '#renderer/ui/change-sign.tsx';
import { CHANGE_KINDS } from '#shared/analysis/changes/change-types.ts';
import type { DeltaKey } from '#shared/analysis/changes/figure-changes.ts';
import { metaOf } from '#shared/domain/workshop.ts';
import { byText, isDifferent } from '#shared/wording/delta-text.ts';
import { useComparison } from './use-comparison.ts';
import type { Comparison } from './use-comparison.ts';
import { useDeltas } from './use-deltas.ts';
import './scenario-parts.css';

/** What the line has room for; the panel beside the canvas has them all. */
const SHORT: readonly DeltaKey[] = ['heads', 'hires', 'fte', 'cost', 'quota', 'functions', 'holes', 'span'];

export function PlanLine({ open }: { readonly open: OpenState }) {
  const mode = useCompare((state) => state.mode);
  const comparison = useComparison(open);
  if (!comparison) return null;
  if (mode === 'changes') return <Legend comparison={comparison} />;
  return <ShortDeltas comparison={comparison} />;
}

function ShortDeltas({ comparison }: { readonly comparison: Comparison }) {
  const words = useWords();
  const { currency } = metaOf(comparison.workshop);
  const deltas = useDeltas(comparison);
  const shown = deltas.all.flatMap((delta) => {
    const text = SHORT.includes(delta.key) && isDifferent(delta) ? byText(words, delta, currency) : '';
    return text === '' ? [] : [{ key: delta.key, text }];
  });
  const name = comparison.workshop.scenario[comparison.baseId]?.name ?? '';
  if (shown.length === 0) return null;
  return (
    <div className="plan-line">
      <span>{words.t('status.versus', { name })}</span>
      <ul className="delta-chips" aria-live="polite">
        {shown.map(({ key, text }) => (
          <li key={key} data-delta={key}>
            {words.t(`delta.${key}`)} <b>{text}</b>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** What the marks of the cards mean, with how many there are. */
function Legend({ comparison: { counts, changes } }: { readonly comparison: Comparison }) {
  const { t } = useWords();
  const teams = changes.flatMap((change) => (change.subject === 'team' ? [change] : []));
  const kinds = [...CHANGE_KINDS, 'kept'] as const;
  return (
    <ul className="change-legend">
      {kinds
        .filter((kind) => counts[kind] > 0)
        .map((kind) => (
          <li key={kind} data-kind={kind}>
            {kind !== 'kept' && <ChangeSign kind={kind} />}
            {t(`change.${kind}.count`, { count: counts[kind] })}
          </li>
        ))}
      {teams.map(({ key, kind, before, after }) => (
        <li key={key} data-kind={kind}>
          <ChangeSign kind={kind} />
          <span className="visually-hidden">{t(`change.teamKind.${kind}`)}</span>
          {t('change.teamNamed', { name: (after ?? before)?.name ?? '' })}
        </li>
      ))}
    </ul>
  );
}
