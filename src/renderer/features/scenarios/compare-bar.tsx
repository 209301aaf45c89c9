/** Over the people of a plan: before, changes or after, and what it is compared with. */
import { List } from 'lucide-react';
import { useWords } from '#renderer/state/app-state.ts';
import { useCompare } from '#renderer/state/compare.ts';
import { compareWith, showMode } from '#renderer/state/scenario-switch.ts';
import { showScreen } from '#renderer/state/view.ts';
import type { OpenState } from '#renderer/state/workshop-types.ts';
import { IconButton } from '#renderer/ui/button.tsx';
import { Segmented } from '#renderer/ui/segmented.tsx';
import { Select } from '#renderer/ui/select.tsx';
import { scenariosOf } from '#shared/domain/workshop.ts';
import { useCanvasMarks } from './canvas-marks.ts';
import { useSceneMotion } from './scene-motion.ts';
import { useComparison } from './use-comparison.ts';
import './scenario-parts.css';

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
      <IconButton label={t('delta.openList')} onClick={() => showScreen('scenarios')}>
        <List className="icon small" aria-hidden />
      </IconButton>
    </div>
  );
}
