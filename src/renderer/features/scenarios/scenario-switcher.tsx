/** The scenario that is worked on, and the way to the others; in the top bar, whatever part of the workshop is shown. */
import { ChevronDown, Copy, GitCompareArrows, Lock, LockOpen } from 'lucide-react';
import { useWords } from '#renderer/state/app-state.ts';
import { copyScenario, showScenario, toggleLock, usePlan } from '#renderer/state/scenario-switch.ts';
import { showScreen } from '#renderer/state/view.ts';
import type { OpenState } from '#renderer/state/workshop-types.ts';
import { Menu, MenuChoices, MenuItem, MenuLine } from '#renderer/ui/menu.tsx';
import { scenariosOf } from '#shared/domain/workshop.ts';
import { KindIcon } from './kind-icon.tsx';
import './scenario-parts.css';

export function ScenarioSwitcher({ open }: { readonly open: OpenState }) {
  const { t } = useWords();
  const planId = usePlan(open);
  const plan = open.workshop.scenario[planId];
  if (!plan) return null;
  const { name, locked } = plan;
  return (
    <Menu
      trigger={
        <button
          type="button"
          className="scenario-switcher"
          aria-label={t('scenario.shown', { name })}
          data-scenario={planId}
        >
          <KindIcon scenario={plan} />
          <span>{name}</span>
          <ChevronDown className="icon small" aria-hidden />
        </button>
      }
    >
      <MenuChoices
        value={planId}
        onChange={showScenario}
        options={scenariosOf(open.workshop).map((scenario) => ({
          value: scenario.id,
          icon: <KindIcon scenario={scenario} />,
          text: scenario.name,
          note: [t(`scenario.kind.${scenario.kind}`), scenario.locked ? t('scenario.locked') : '']
            .filter(Boolean)
            .join(', '),
        }))}
      />
      <MenuLine />
      <MenuItem icon={<Copy className="icon small" aria-hidden />} onClick={() => copyScenario()}>
        {t('scenario.copy', { name })}
      </MenuItem>
      <MenuItem
        icon={
          locked ? (
            <LockOpen className="icon small" aria-hidden />
          ) : (
            <Lock className="icon small" aria-hidden />
          )
        }
        onClick={() => toggleLock()}
      >
        {t(locked ? 'scenario.unlock' : 'scenario.lock', { name })}
      </MenuItem>
      <MenuItem
        icon={<GitCompareArrows className="icon small" aria-hidden />}
        onClick={() => showScreen('scenarios')}
      >
        {t('scenario.manage')}
      </MenuItem>
    </Menu>
  );
}
