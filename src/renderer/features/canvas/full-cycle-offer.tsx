/** Said in a team's full-cycle lane: who does the whole range and stands in one function, and one press to fetch them. */
import { ArrowUp } from 'lucide-react';
import { run } from '#renderer/state/open-workshop.ts';
import { say } from '#renderer/state/say.ts';
import type { Id } from '#shared/domain/fields.ts';
import type { Team } from '#shared/domain/team.ts';
import { placeName } from '#shared/i18n/describe-edit.ts';
import type { Translator } from '#shared/i18n/index.ts';

interface FullCycleOfferProps {
  readonly team: Team;
  readonly personIds: readonly Id[];
  readonly words: Translator;
}

export function FullCycleOffer({ team, personIds, words }: FullCycleOfferProps) {
  const count = personIds.length;
  const move = () => {
    if (!run({ type: 'team.fullCycle', teamId: team.id, personIds })) return;
    const place = placeName(words, 'oneManBand', team.name);
    say((w) => w.t('say.dropped', { name: w.t('canvas.people', { count }), place }));
  };
  return (
    <button type="button" className="lane-offer" title={words.t('fullCycle.why')} onClick={move}>
      <ArrowUp className="icon small" aria-hidden />
      {words.t('fullCycle.offer', { count })}
    </button>
  );
}
