/** Two scenarios beside each other, row by row, so that the same team stands on the same line in both. */
import { Fragment, useState } from 'react';
import { useWords } from '#renderer/state/app-state.ts';
import { useNameOf } from '#renderer/state/shown-names.ts';
import { ChangeSign } from '#renderer/ui/change-sign.tsx';
import { Mark } from '#renderer/ui/marks.tsx';
import type { ChangeKind } from '#shared/analysis/changes/change-types.ts';
import type { Id } from '#shared/domain/fields.ts';
import { FUNCTIONS } from '#shared/domain/functions.ts';
import { TEAM_LANES } from '#shared/domain/lanes.ts';
import type { Lane } from '#shared/domain/lanes.ts';
import { sidesOf } from '#shared/domain/lineage.ts';
import type { ScenarioSide } from '#shared/domain/lineage.ts';
import { laneName } from '#shared/i18n/describe-edit.ts';
import type { Person } from '#shared/domain/person.ts';
import type { Comparison } from './use-comparison.ts';
import './side-by-side.css';

/** A line: lanes across all functions, the shared specialists, or a team by its key. */
interface Row {
  readonly key: string;
  readonly lanes: readonly Lane[];
  readonly team: Id | null;
}

export function SideBySide({ comparison }: { readonly comparison: Comparison }) {
  const words = useWords();
  const { t } = words;
  const { workshop, baseId, planId, changes } = comparison;
  const [marked, setMarked] = useState<Id | null>(null);
  const sides = sidesOf(workshop, baseId, planId);
  const kinds = new Map(
    changes.flatMap((change) => (change.subject === 'person' ? [[change.key.slice(7), change.kind]] : [])),
  ) as ReadonlyMap<Id, ChangeKind>;
  const teams = [...new Set([...sides[0].teams.keys(), ...sides[1].teams.keys()])];
  const rows: readonly Row[] = [
    { key: 'leadership', lanes: ['leadership'], team: null },
    { key: 'founder', lanes: ['founder'], team: null },
    { key: 'oneManBand', lanes: ['oneManBand'], team: null },
    { key: 'shared', lanes: FUNCTIONS, team: null },
    ...teams.map((team) => ({ key: team, lanes: TEAM_LANES, team })),
    { key: 'support', lanes: ['support'], team: null },
  ];
  const heads = (side: ScenarioSide) => (
    <>
      <span className="side-name">{workshop.scenario[side.scenarioId]?.name}</span>
      {FUNCTIONS.map((fn) => (
        <span key={fn} className="side-fn">
          <Mark name={fn} />
          {t(`fn.${fn}`)}
        </span>
      ))}
    </>
  );
  const rowName = (row: Row, side: ScenarioSide) => {
    if (row.team !== null) return side.teams.get(row.team)?.name ?? '';
    return row.key === 'shared' ? t('canvas.specialists') : t(`lane.${row.key as Lane}`);
  };
  return (
    <div className="sides" data-sides tabIndex={0} role="group" aria-label={t('tab.sideBySide')}>
      <div className="side-heads">
        {sides.map((side, index) => (
          <div key={index} className="side-head">
            {heads(side)}
          </div>
        ))}
      </div>
      {rows.map((row) => (
        <Fragment key={row.key}>
          <div className="side-row">
            {sides.map((side, index) => (
              <SideRow
                key={index}
                row={row}
                side={side}
                name={rowName(row, side)}
                scenario={workshop.scenario[side.scenarioId]?.name ?? ''}
                kinds={kinds}
                marked={marked}
                onMark={setMarked}
              />
            ))}
          </div>
        </Fragment>
      ))}
    </div>
  );
}

interface SideRowProps {
  readonly row: Row;
  readonly side: ScenarioSide;
  readonly name: string;
  /** Name of the scenario, said with the row's. */
  readonly scenario: string;
  readonly kinds: ReadonlyMap<Id, ChangeKind>;
  readonly marked: Id | null;
  readonly onMark: (key: Id | null) => void;
}

function SideRow({ row, side, name, scenario, kinds, marked, onMark }: SideRowProps) {
  const words = useWords();
  const { t } = words;
  const nameOf = useNameOf();
  const there = row.team === null || side.teams.has(row.team);
  const teamId = row.team === null ? null : side.teams.get(row.team)?.id;
  const inLane = (lane: Lane): (readonly [Id, Person])[] =>
    [...side.places].flatMap(([key, places]) => {
      const person = side.people.get(key);
      const here = places.some((place) => place.lane === lane && place.teamId === teamId);
      return person && here ? [[key, person] as const] : [];
    });
  const isAcross = (lane: Lane) => row.lanes.length === 1 || lane === 'oneManBand';
  // A team's full-cycle lane takes no room where nobody is in it.
  const lanes = row.lanes.filter((lane) => row.team === null || !isAcross(lane) || inLane(lane).length > 0);
  return (
    <section className={`side ${there ? '' : 'absent'}`} aria-label={`${scenario}: ${name}`}>
      <h3>{there ? name : t('change.absent')}</h3>
      {lanes.map((lane) => (
        <ul
          key={lane}
          className={isAcross(lane) ? 'wide' : ''}
          aria-label={row.team === null ? undefined : laneName(words, lane, true)}
        >
          {there &&
            inLane(lane).map(([key, person]) => {
              const kind = kinds.get(key);
              return (
                <li key={key}>
                  <button
                    type="button"
                    className={`chip ${person.vacancy ? 'vacancy' : ''} ${kind ?? ''}`}
                    aria-pressed={marked === key}
                    title={kind ? t(`change.${kind}`) : undefined}
                    onClick={() => onMark(marked === key ? null : key)}
                  >
                    {kind && <ChangeSign kind={kind} />}
                    <span>{nameOf(person)}</span>
                    {kind && <span className="visually-hidden">{t(`change.${kind}`)}</span>}
                  </button>
                </li>
              );
            })}
        </ul>
      ))}
    </section>
  );
}
