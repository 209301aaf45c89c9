/** What a team lacks, in words, with the one thing to do about it. */
import { Plus, TriangleAlert } from 'lucide-react';
import { addVacancy } from '#renderer/state/additions.ts';
import type { SalesFunction } from '#shared/domain/functions.ts';
import type { Team } from '#shared/domain/team.ts';
import type { CardContext } from './card-context.ts';

interface HoleProps {
  readonly team: Team;
  readonly fn: SalesFunction;
  /** FTE that others of the team spend on it; too little to count. */
  readonly fte: number;
  readonly context: CardContext;
}

export function Hole({ team, fn, fte, context: { words, locked } }: HoleProps) {
  const { customers } = team.figures;
  const details = [
    fn === 'account' &&
      customers !== null &&
      customers > 0 &&
      words.t('hole.customers', { count: customers }),
    fte > 0 && words.t('hole.others', { fte: words.number(fte, 2) }),
  ].filter(Boolean);
  return (
    <div className="hole-text">
      <p>
        <TriangleAlert className="icon small" aria-hidden />
        <b>{words.t('canvas.hole', { team: team.name, fn: words.t(`fn.${fn}`) })}</b>
      </p>
      {details.length > 0 && <p className="detail">{details.join(' · ')}</p>}
      {!locked && (
        <button type="button" className="link" onClick={() => addVacancy({ lane: fn, teamId: team.id })}>
          <Plus className="icon small" aria-hidden />
          {words.t('vacancy.add')}
        </button>
      )}
    </div>
  );
}
