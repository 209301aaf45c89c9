/** The matrix: rows for leadership, founder, one-man bands, specialists and each market team; columns for functions. */
import { Plus, TriangleAlert } from 'lucide-react';
import { memo, useMemo } from 'react';
import { addTeam } from '#renderer/state/additions.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Mark } from '#renderer/ui/marks.tsx';
import { fullCycleIn } from '#shared/analysis/roles/full-cycle.ts';
import { FUNCTIONS } from '#shared/domain/functions.ts';
import type { SalesFunction } from '#shared/domain/functions.ts';
import { laneKey } from '#shared/domain/lanes.ts';
import type { Lane as LaneName } from '#shared/domain/lanes.ts';
import type { Team } from '#shared/domain/team.ts';
import { placeName } from '#shared/i18n/describe-edit.ts';
import { figuresOf } from './board-model.ts';
import type { BoardModel, Seat } from './board-model.ts';
import { FullCycleOffer } from './full-cycle-offer.tsx';
import { fteText, headsText, moneyText } from './cell-figures.tsx';
import { Hole } from './hole.tsx';
import { Lane } from './lane.tsx';
import type { CardContext } from './card-context.ts';
import { RowFigures } from './row-figures.tsx';
import { TeamLabel } from './team-label.tsx';

interface BoardProps {
  readonly model: BoardModel;
  readonly context: CardContext;
}

interface WholeBoardProps extends BoardProps {
  /** How many people the scenario has, in words. */
  readonly heads: string;
}

const NOBODY: readonly Seat[] = [];
const NO_FTE = { outbound: 0, inbound: 0, closing: 0, account: 0 };
/** Rows across all functions; support comes last, below the teams. */
const WIDE: readonly LaneName[] = ['leadership', 'founder', 'oneManBand'];

export const Board = memo(function Board({ model, context, heads }: WholeBoardProps) {
  const { words } = context;
  return (
    <div className="grid">
      <Corner model={model} context={context} heads={heads} />
      {FUNCTIONS.map((fn) => (
        <ColumnHead key={fn} fn={fn} model={model} context={context} />
      ))}
      {WIDE.map((name) => (
        <WideRow key={name} name={name} model={model} context={context} />
      ))}
      <div className="row-label">
        <b>{words.t('canvas.specialists')}</b>
        <RowFigures seats={model.rows.get('') ?? NOBODY} context={context} />
        <span>{words.t('canvas.sharedPool')}</span>
      </div>
      {FUNCTIONS.map((fn) => (
        <Lane
          key={fn}
          place={placeOf(fn, null)}
          name={placeName(words, fn)}
          seats={model.seats.get(fn) ?? NOBODY}
          context={context}
          kind="cell"
        />
      ))}
      {model.teams.map((team) => (
        <TeamRow key={team.id} team={team} model={model} context={context} />
      ))}
      {!context.locked && (
        <div className="row-label add-team">
          <Button variant="plain" onClick={addTeam}>
            <Plus className="icon small" aria-hidden />
            {words.t('canvas.addTeam')}
          </Button>
        </div>
      )}
      <WideRow name="support" model={model} context={context} />
    </div>
  );
});

function Corner({ model, context, heads }: WholeBoardProps) {
  const { words } = context;
  const fte = FUNCTIONS.reduce((sum, fn) => sum + fteIn(model, '', fn), 0);
  return (
    <div className="corner">
      <span>{heads}</span>
      <span>{words.t('canvas.sellingFte', { fte: words.number(fte, 1) })}</span>
    </div>
  );
}

function ColumnHead({ fn, model, context }: BoardProps & { readonly fn: SalesFunction }) {
  const { words } = context;
  const seats = [null, ...model.teams].flatMap(
    (team) => model.seats.get(laneKey(placeOf(fn, team?.id ?? null))) ?? NOBODY,
  );
  const figures = figuresOf(seats);
  const fte = fteIn(model, '', fn);
  const nobody = fte < model.leastFte && model.people > 0;
  return (
    <div className={`column-head ${fn}`} data-column={fn}>
      <Mark name={fn} />
      <h3>{words.t(`fn.${fn}`)}</h3>
      <p className="staff">
        <span className="value">{fteText(context, fte)}</span>
        <span className="count">
          {nobody ? (
            <>
              <TriangleAlert className="icon small" aria-hidden />
              {words.t('canvas.nobodyDoes')}
            </>
          ) : (
            headsText(context, figures)
          )}
        </span>
      </p>
      <span className="money">{moneyText(context, figures)}</span>
    </div>
  );
}

function WideRow({ name, model, context }: BoardProps & { readonly name: LaneName }) {
  const { words } = context;
  const seats = model.seats.get(name) ?? NOBODY;
  const sells = name === 'founder' || name === 'oneManBand';
  return (
    <>
      <div className={`row-label ${seats.length === 0 ? 'bare' : ''}`}>
        <b>{words.t(`lane.${name}`)}</b>
        {seats.length > 0 &&
          (sells ? (
            <RowFigures seats={seats} context={context} />
          ) : (
            <span>{headsText(context, figuresOf(seats))}</span>
          ))}
        {seats.length > 0 && !sells && <span>{words.t('canvas.noSelling')}</span>}
      </div>
      <Lane
        place={placeOf(name, null)}
        name={words.t(`lane.${name}`)}
        seats={seats}
        context={context}
        kind="wide"
      />
    </>
  );
}

const TeamRow = memo(function TeamRow({ team, model, context }: BoardProps & { readonly team: Team }) {
  const { words } = context;
  const members = model.rows.get(team.id) ?? NOBODY;
  return (
    <>
      <TeamLabel team={team} members={members} context={context} />
      <FullCycleLane
        team={team}
        seats={model.seats.get(laneKey(placeOf('oneManBand', team.id))) ?? NOBODY}
        members={members}
        weights={model.weights}
        context={context}
      />
      {FUNCTIONS.map((fn) => (
        <TeamLane
          key={fn}
          team={team}
          fn={fn}
          seats={model.seats.get(laneKey(placeOf(fn, team.id))) ?? NOBODY}
          fte={fteIn(model, team.id, fn)}
          lacking={members.length > 0 && fteIn(model, team.id, fn) < model.leastFte}
          context={context}
          name={placeName(words, fn, team.name)}
        />
      ))}
    </>
  );
});

interface FullCycleLaneProps {
  readonly team: Team;
  readonly seats: readonly Seat[];
  readonly members: readonly Seat[];
  readonly weights: BoardModel['weights'];
  readonly context: CardContext;
}

/** Those of a team who do the whole range, across its functions; with the offer to fetch those who stand in one. */
function FullCycleLane({ team, seats, members, weights, context }: FullCycleLaneProps) {
  const { words, locked } = context;
  const offer = useMemo(() => {
    const personIds = locked ? [] : fullCycleIn(members, weights);
    return personIds.length === 0 ? null : <FullCycleOffer team={team} personIds={personIds} words={words} />;
  }, [team, members, weights, locked, words]);
  return (
    <Lane
      place={placeOf('oneManBand', team.id)}
      name={placeName(words, 'oneManBand', team.name)}
      seats={seats}
      context={context}
      kind="wide"
      label={words.t('lane.fullCycle')}
      offer={offer}
    />
  );
}

interface TeamLaneProps {
  readonly team: Team;
  readonly fn: SalesFunction;
  readonly seats: readonly Seat[];
  readonly fte: number;
  readonly lacking: boolean;
  readonly context: CardContext;
  readonly name: string;
}

const TeamLane = memo(function TeamLane({ team, fn, seats, fte, lacking, context, name }: TeamLaneProps) {
  const hole = useMemo(
    () => (lacking ? <Hole team={team} fn={fn} fte={fte} context={context} /> : null),
    [lacking, team, fn, fte, context],
  );
  // Nobody stands here, and yet it is done.
  const note =
    !lacking && fte > 0 ? context.words.t('hole.others', { fte: context.words.number(fte, 2) }) : '';
  return (
    <Lane
      place={placeOf(fn, team.id)}
      name={name}
      seats={seats}
      context={context}
      kind="cell"
      hole={hole}
      note={note}
    />
  );
});

const places = new Map<string, { readonly lane: LaneName; readonly teamId: string | null }>();

/** The same object for the same place, so that a lane renders only when somebody in it changes. */
function placeOf(lane: LaneName, teamId: string | null) {
  const key = laneKey({ lane, teamId });
  const place = places.get(key) ?? { lane, teamId };
  places.set(key, place);
  return place;
}

function fteIn(model: BoardModel, row: string, fn: SalesFunction): number {
  return (model.fte.get(row) ?? NO_FTE)[fn];
}
