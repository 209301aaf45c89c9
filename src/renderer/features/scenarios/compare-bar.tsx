/** Over the people of a plan: before, changes or after, what it is compared with, and what the difference comes to. */
import { List } from 'lucide-react';
import { useWords } from '#renderer/state/app-state.ts';
import { useCompare } from '#renderer/state/compare.ts';
import { compareWith, showMode } from '#renderer/state/scenario-switch.ts';
import { showScreen } from '#renderer/state/view.ts';
import type { OpenState } from '#renderer/state/workshop-types.ts';
import { Button } from '#renderer/ui/button.tsx';
import { ChangeSign } from '#renderer/ui/change-sign.tsx';
import { Segmented } from '#renderer/ui/segmented.tsx';
import { Select } from '#renderer/ui/select.tsx';
import { CHANGE_KINDS } from '#shared/analysis/changes/change-types.ts';
import type { DeltaKey } from '#shared/analysis/changes/figure-changes.ts';
import { metaOf, scenariosOf } from '#shared/domain/workshop.ts';
import { useCanvasMarks } from './canvas-marks.ts';
import { byText, isDifferent } from '#shared/wording/delta-text.ts';
import { useSceneMotion } from './scene-motion.ts';
import { useComparison } from './use-comparison.ts';
import type { Comparison } from './use-comparison.ts';
import { useDeltas } from './use-deltas.ts';
import './scenario-parts.css';

/** What the bar has room for; the panel beside the canvas has them all. */
const SHORT: readonly DeltaKey[] = ['heads', 'hires', 'fte', 'cost', 'quota', 'functions', 'holes', 'span'];

export function CompareBar({ open }: { readonly open: OpenState }) {
  useCanvasMarks(open);
  useSceneMotion(open.scenarioId);
  const { t } = useWords();
  const mode = useCompare((state) => state.mode);
  const comparison = useComparison(open);
  if (!comparison) return null;
  const { workshop, baseId, planId, changes } = comparison;
  const others = scenariosOf(workshop).filter((scenario) => scenario.id !== planId);
  const count = changes.length;
  return (
    <div className="compare-bar" data-compare={mode}>
      <Segmented
        label={t('compare.label')}
        options={[
          ['before', t('compare.before')],
          ['changes', `${t('compare.changes')} ${count}`, t('compare.changesCount', { count })],
          ['after', t('compare.after')],
        ]}
        value={mode}
        onChange={showMode}
      />
      <Select
        label={t('compare.with')}
        prefix={t('compare.with')}
        options={others.map(({ id, name }) => ({ value: id, label: name }))}
        value={baseId}
        onChange={compareWith}
      />
      {mode === 'changes' ? <Legend comparison={comparison} /> : <ShortDeltas comparison={comparison} />}
      <Button variant="plain" onClick={() => showScreen('scenarios')}>
        <List className="icon small" aria-hidden />
        {t('delta.openList')}
      </Button>
    </div>
  );
}

function ShortDeltas({ comparison }: { readonly comparison: Comparison }) {
  const words = useWords();
  const { currency } = metaOf(comparison.workshop);
  const deltas = useDeltas(comparison);
  const shown = deltas.all.filter((delta) => SHORT.includes(delta.key) && isDifferent(delta));
  return (
    <ul className="delta-chips" aria-live="polite">
      {shown.map((delta) => {
        const text = byText(words, delta, currency);
        return text === '' ? null : (
          <li key={delta.key} data-delta={delta.key}>
            {words.t(`delta.${delta.key}`)} <b>{text}</b>
          </li>
        );
      })}
    </ul>
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
