/** The matrix: rows for leadership, founder, one-man bands, specialists and each market team; columns for functions. */
import { Plus } from 'lucide-react';
import { memo } from 'react';
import type { ReactNode } from 'react';
import { useWords } from '#renderer/state/app.ts';
import { addTeam } from '#renderer/state/additions.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Mark } from '#renderer/ui/marks.tsx';
import { FUNCTIONS } from '#shared/domain/functions.ts';
import type { SalesFunction } from '#shared/domain/functions.ts';
import type { Id } from '#shared/domain/fields.ts';
import { laneKey } from '#shared/domain/lanes.ts';
import type { Lane as LaneName } from '#shared/domain/lanes.ts';
import { placeName } from '#shared/i18n/describe-edit.ts';
import { figuresOf } from './board-model.ts';
import type { BoardModel, Seat } from './board-model.ts';
import { Lane } from './lane.tsx';
import type { Look } from './look.ts';
import { TeamLabel } from './team-label.tsx';

interface BoardProps {
  readonly model: BoardModel;
  readonly look: Look;
  readonly tabStop: string | null;
}

const NOBODY: readonly Seat[] = [];
/** Rows across all functions; support comes last, below the teams. */
const WIDE: readonly LaneName[] = ['leadership', 'founder', 'oneManBand'];

export const Board = memo(function Board({ model, look, tabStop }: BoardProps) {
  const words = useWords();
  const { seats, teams } = model;
  const lane = (name: LaneName, teamId: Id | null, kind: 'wide' | 'cell', team = '', empty?: ReactNode) => {
    const place = { lane: name, teamId };
    const key = laneKey(place);
    return (
      <Lane
        key={key}
        place={place}
        name={placeName(words, name, team)}
        seats={seats.get(key) ?? NOBODY}
        look={look}
        tabStop={tabStop}
        kind={kind}
        {...(empty !== undefined && { empty })}
      />
    );
  };
  const teamSeats = (teamId: Id | null) =>
    FUNCTIONS.flatMap((fn) => seats.get(laneKey({ lane: fn, teamId })) ?? []);
  const column = (fn: SalesFunction) =>
    figuresOf(
      [null, ...teams].flatMap((team) => seats.get(laneKey({ lane: fn, teamId: team?.id ?? null })) ?? []),
    );
  const sellingFte = FUNCTIONS.reduce((sum, fn) => sum + (model.fte.get('')?.[fn] ?? 0), 0);
  const fte = (of: readonly Seat[]) => words.t('canvas.fte', { fte: words.number(figuresOf(of).fte, 1) });

  return (
    <div className="grid">
      <div className="corner">
        <span>{words.t('canvas.people', { count: model.people })}</span>
        <span>{words.t('canvas.sellingFte', { fte: words.number(sellingFte, 1) })}</span>
      </div>
      {FUNCTIONS.map((fn) => (
        <div key={fn} className={`column-head ${fn}`}>
          <Mark name={fn} />
          <h3>{words.t(`fn.${fn}`)}</h3>
          <span className="count">
            {words.t('canvas.people', { count: column(fn).people })}
            {column(fn).vacancies > 0 && ` ${words.t('canvas.open', { count: column(fn).vacancies })}`}
          </span>
          <span className="value">
            {words.t('canvas.fte', { fte: words.number(model.fte.get('')?.[fn] ?? 0, 1) })}
          </span>
        </div>
      ))}

      {WIDE.map((name) => [
        <div key={`${name}-label`} className="row-label">
          <b>{words.t(`lane.${name}`)}</b>
          <span>{name === 'leadership' ? words.t('canvas.noSelling') : fte(seats.get(name) ?? NOBODY)}</span>
        </div>,
        lane(name, null, 'wide'),
      ])}

      <div className="row-label">
        <b>{words.t('canvas.specialists')}</b>
        <span>{fte(teamSeats(null))}</span>
        <span>{words.t('canvas.sharedPool')}</span>
      </div>
      {FUNCTIONS.map((fn) => lane(fn, null, 'cell'))}

      {teams.map((team) => {
        const members = teamSeats(team.id);
        return [
          <TeamLabel key={`${team.id}-label`} team={team} fte={fte(members)} />,
          ...FUNCTIONS.map((fn) =>
            lane(
              fn,
              team.id,
              'cell',
              team.name,
              members.length > 0 ? (
                <p className="hole-text">
                  {words.t('canvas.hole', { team: team.name, fn: words.t(`fn.${fn}`) })}
                </p>
              ) : undefined,
            ),
          ),
        ];
      })}

      <div className="row-label add-team">
        <Button look="plain" onClick={addTeam}>
          <Plus className="icon small" aria-hidden />
          {words.t('canvas.addTeam')}
        </Button>
      </div>

      <div className="row-label">
        <b>{words.t('lane.support')}</b>
        <span>{words.t('canvas.noSelling')}</span>
      </div>
      {lane('support', null, 'wide')}
    </div>
  );
});
