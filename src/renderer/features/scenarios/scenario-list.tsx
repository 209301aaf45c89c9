/** All scenarios of the workshop: name, lock, order, copy, delete, and the return visit. */
import { ArrowDown, ArrowUp, CircleDot, Copy, Lock, LockOpen, Pencil, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useWords } from '#renderer/state/app-state.ts';
import {
  copyScenario,
  makeCurrent,
  removeScenario,
  showScenario,
  toggleLock,
  usePlan,
} from '#renderer/state/scenario-switch.ts';
import { run } from '#renderer/state/open-workshop.ts';
import type { OpenState } from '#renderer/state/workshop-types.ts';
import { Button, IconButton } from '#renderer/ui/button.tsx';
import { DateBox } from '#renderer/ui/boxes.tsx';
import { horizonOf } from '#shared/analysis/horizon.ts';
import type { Scenario } from '#shared/domain/scenario.ts';
import { metaOf, scenariosOf } from '#shared/domain/workshop.ts';
import { KindIcon } from './kind-icon.tsx';

export function ScenarioList({ open }: { readonly open: OpenState }) {
  const { t } = useWords();
  const planId = usePlan(open);
  const all = scenariosOf(open.workshop);
  return (
    <nav className="scenario-list" aria-label={t('tab.scenarios')}>
      <h2>{t('tab.scenarios')}</h2>
      <ul>
        {all.map((scenario, index) => (
          <Entry
            key={scenario.id}
            scenario={scenario}
            usual={horizonOf(metaOf(open.workshop), undefined).to}
            shown={scenario.id === planId}
            previous={all[index - 1]?.id ?? null}
            next={all[index + 1] ? (all[index + 2]?.id ?? 'end') : null}
          />
        ))}
      </ul>
      {all.length === 1 && <p className="quiet">{t('scenario.onlyCurrent')}</p>}
      <Button variant={all.length === 1 ? 'primary' : 'normal'} wide onClick={() => copyScenario()}>
        <Copy className="icon small" aria-hidden />
        {t('scenario.copy', { name: open.workshop.scenario[planId]?.name ?? '' })}
      </Button>
    </nav>
  );
}

interface EntryProps {
  readonly scenario: Scenario;
  /** The date of a plan that has none of its own; null where the workshop has none either. */
  readonly usual: string | null;
  readonly shown: boolean;
  /** The scenario above; null for the first. */
  readonly previous: string | null;
  /** What it comes to stand before when it moves down: a scenario or the `end`; null for the last. */
  readonly next: string | null;
}

function Entry({ scenario, usual, shown, previous, next }: EntryProps) {
  const words = useWords();
  const { t } = words;
  const [naming, setNaming] = useState(false);
  const { id, name, kind, locked } = scenario;
  const move = (before: string | null) => run({ type: 'scenario.move', scenarioId: id, before });
  const keep = (typed: string) => {
    setNaming(false);
    if (typed.trim() !== name) run({ type: 'scenario.edit', scenarioId: id, patch: { name: typed } });
  };
  return (
    <li className={shown ? 'shown' : ''} data-scenario-entry={name}>
      {naming ? (
        <input
          className="input"
          aria-label={t('scenario.name')}
          defaultValue={name}
          maxLength={200}
          autoFocus
          onFocus={(event) => event.target.select()}
          onBlur={(event) => keep(event.target.value)}
          onKeyDown={(event) => {
            if (event.key === 'Enter') keep(event.currentTarget.value);
            if (event.key === 'Escape') setNaming(false);
            event.stopPropagation();
          }}
        />
      ) : (
        <button
          type="button"
          className="entry-name"
          aria-current={shown ? 'true' : undefined}
          onClick={() => showScenario(id)}
          onDoubleClick={() => setNaming(true)}
        >
          <KindIcon scenario={scenario} />
          <b>{name}</b>
          <small>
            {[t(`scenario.kind.${kind}`), locked && t('scenario.locked')].filter(Boolean).join(', ')}
          </small>
        </button>
      )}
      {shown && kind === 'target' && !locked && (
        <DateBox
          label={t('scenario.date')}
          value={scenario.date}
          hint={usual === null ? undefined : t('scenario.date.hint', { date: words.date(usual) })}
          onKeep={(date) => run({ type: 'scenario.edit', scenarioId: id, patch: { date } })}
        />
      )}
      <span className="entry-tools">
        <IconButton label={t('scenario.rename', { name })} onClick={() => setNaming(true)}>
          <Pencil className="icon small" aria-hidden />
        </IconButton>
        <IconButton
          label={t(locked ? 'scenario.unlock' : 'scenario.lock', { name })}
          aria-pressed={locked}
          onClick={() => toggleLock(id)}
        >
          {locked ? (
            <LockOpen className="icon small" aria-hidden />
          ) : (
            <Lock className="icon small" aria-hidden />
          )}
        </IconButton>
        <IconButton
          label={t('scenario.up', { name })}
          disabled={previous === null}
          onClick={() => move(previous)}
        >
          <ArrowUp className="icon small" aria-hidden />
        </IconButton>
        <IconButton
          label={t('scenario.down', { name })}
          disabled={next === null}
          onClick={() => move(next === 'end' ? null : next)}
        >
          <ArrowDown className="icon small" aria-hidden />
        </IconButton>
        <IconButton label={t('scenario.copy', { name })} onClick={() => copyScenario(id)}>
          <Copy className="icon small" aria-hidden />
        </IconButton>
        {kind !== 'current' && (
          <>
            <IconButton label={t('scenario.makeCurrent', { name })} onClick={() => makeCurrent(id)}>
              <CircleDot className="icon small" aria-hidden />
            </IconButton>
            <IconButton label={t('scenario.remove', { name })} onClick={() => removeScenario(id)}>
              <Trash2 className="icon small" aria-hidden />
            </IconButton>
          </>
        )}
      </span>
    </li>
  );
}
