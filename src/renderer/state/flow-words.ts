/** What sentences about the flow need to know, on the screen. */
import { useMemo } from 'react';
import type { Id } from '#shared/domain/fields.ts';
import type { Workshop } from '#shared/domain/records.ts';
import { metaOf, teamsOf } from '#shared/domain/workshop.ts';
import type { FlowWords } from '#shared/wording/flow-text.ts';
import { useWords } from './app-state.ts';

/** Amounts are hidden by the words themselves. */
export function useFlowWords(workshop: Workshop, scenarioId: Id): FlowWords {
  const words = useWords();
  return useMemo(
    () => ({
      words,
      currency: metaOf(workshop).currency,
      shows: true,
      teamOf: (teamId) => workshop.team[teamId]?.name ?? '',
      teams: teamsOf(workshop, scenarioId).length > 0,
    }),
    [words, workshop, scenarioId],
  );
}
