/** Scenarios in one place: the list of them, what is different, two side by side, what was decided. */
import { ArrowLeftRight } from 'lucide-react';
import { useState } from 'react';
import { useWords } from '#renderer/state/app-state.ts';
import { compareWith, showScenario } from '#renderer/state/scenario-switch.ts';
import type { OpenState } from '#renderer/state/workshop-types.ts';
import { IconButton } from '#renderer/ui/button.tsx';
import { Select } from '#renderer/ui/select.tsx';
import { Tabs } from '#renderer/ui/tabs.tsx';
import { scenariosOf } from '#shared/domain/workshop.ts';
import { ChangeList } from './change-list.tsx';
import { DeltaTable } from './delta-table.tsx';
import { Log } from './workshop-log.tsx';
import { ScenarioList } from './scenario-list.tsx';
import { SideBySide } from './side-by-side.tsx';
import { useComparison } from './use-comparison.ts';
import type { Comparison } from './use-comparison.ts';
import { useDeltas } from './use-deltas.ts';
import './scenario-parts.css';
import './scenarios-screen.css';

const TABS = ['changes', 'sideBySide', 'decisions'] as const;
type Tab = (typeof TABS)[number];

export function ScenariosScreen({ open }: { readonly open: OpenState }) {
  const { t } = useWords();
  const [tab, setTab] = useState<Tab>('changes');
  const comparison = useComparison(open);
  const hasPlan = scenariosOf(open.workshop).some(({ kind }) => kind === 'target');
  return (
    <div className="screen scenarios-screen">
      <ScenarioList open={open} />
      <Tabs
        className="scenarios-main"
        label={t('tab.label')}
        tabs={TABS.map((name) => [name, t(`tab.${name}`)] as const)}
        value={tab}
        onChange={setTab}
        aside={tab !== 'decisions' && comparison && <Sides comparison={comparison} />}
      >
        {tab === 'decisions' && <Log open={open} />}
        {tab !== 'decisions' && !comparison && (
          <p className="quiet empty">{t(hasPlan ? 'scenario.choosePlan' : 'scenario.onlyCurrent')}</p>
        )}
        {tab === 'changes' && comparison && (
          <div className="scenarios-changes">
            <ChangeList comparison={comparison} />
            <Figures comparison={comparison} />
          </div>
        )}
        {tab === 'sideBySide' && comparison && <SideBySide comparison={comparison} />}
      </Tabs>
    </div>
  );
}

/** From which scenario to which; and the other way round. */
function Sides({ comparison: { workshop, baseId, planId } }: { readonly comparison: Comparison }) {
  const { t } = useWords();
  const all = scenariosOf(workshop);
  const options = (not: string) =>
    all.filter(({ id }) => id !== not).map(({ id, name }) => ({ value: id, label: name }));
  const swap = () => {
    compareWith(planId);
    showScenario(baseId);
  };
  return (
    <>
      <Select
        label={t('compare.from')}
        prefix={t('compare.from')}
        options={options(planId)}
        value={baseId}
        onChange={compareWith}
      />
      <IconButton label={t('compare.swap')} onClick={swap}>
        <ArrowLeftRight className="icon" aria-hidden />
      </IconButton>
      <Select
        label={t('compare.to')}
        prefix={t('compare.to')}
        options={options(baseId)}
        value={planId}
        onChange={(id) => {
          compareWith(baseId);
          showScenario(id);
        }}
      />
    </>
  );
}

function Figures({ comparison }: { readonly comparison: Comparison }) {
  const { t } = useWords();
  const { workshop, baseId, planId } = comparison;
  const deltas = useDeltas(comparison);
  const name = (id: string) => workshop.scenario[id]?.name ?? '';
  return (
    <aside
      tabIndex={0}
      className="scenarios-figures"
      aria-label={t('delta.title', { name: name(baseId) })}
      data-deltas
    >
      <DeltaTable deltas={deltas} workshop={workshop} baseId={baseId} planId={planId} />
    </aside>
  );
}
