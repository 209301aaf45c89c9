/** Hands what is different to the cards: a mark for whoever is different, and where those stood who are in it no more. */
import { useEffect } from 'react';
import { setCardDisplay } from '#renderer/state/card-display.ts';
import type { CardChange, Shadow } from '#renderer/state/card-display.ts';
import { useCompare } from '#renderer/state/compare.ts';
import type { Change } from '#shared/analysis/changes/change-types.ts';
import type { Id } from '#shared/domain/fields.ts';
import { sidesOf } from '#shared/domain/lineage.ts';
import { changeText } from '#shared/tables/change-text.ts';
import type { ChangeWords } from '#shared/tables/change-text.ts';
import { useChangeWords, useComparison } from './use-comparison.ts';
import type { Comparison } from './use-comparison.ts';
import type { OpenState } from '#renderer/state/workshop-types.ts';

export function useCanvasMarks(open: OpenState): void {
  const shown = useCompare((state) => state.mode === 'changes');
  const comparison = useComparison(open);
  const context = useChangeWords(open.workshop);
  const { words, nameOf } = context;
  const changes = shown ? (comparison?.changes ?? null) : null;
  useEffect(() => {
    if (!comparison || !changes) return;
    setCardDisplay({
      changes: marksOf(comparison),
      changeNotes: notesOf(changes, context),
      shadows: shadowsOf(comparison, changes),
    });
    return () => setCardDisplay({ changes: null, changeNotes: null, shadows: [] });
    // The comparison is made of what `changes` was made of.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [changes, words, nameOf]);
}

/** Everybody who is different has a mark; those who stay have none, so that their cards are not drawn again. */
function marksOf({ changes }: Comparison): ReadonlyMap<Id, CardChange> {
  const marks = new Map<Id, CardChange>();
  for (const { subject, subjectId, kind } of changes) if (subject === 'person') marks.set(subjectId, kind);
  return marks;
}

/** From where somebody came, or what about them is different; a new card says that it is new. */
function notesOf(changes: readonly Change[], context: ChangeWords): ReadonlyMap<Id, string> {
  const { t } = context.words;
  return new Map(
    changes.flatMap((change) => {
      if (change.subject !== 'person') return [];
      const { from, details } = changeText(change, context);
      const note =
        change.kind === 'changed'
          ? details.join(' · ')
          : change.kind === 'added' || change.kind === 'placed'
            ? t('card.isNew')
            : t('card.wasIn', { place: from });
      return [[change.subjectId, note] as const];
    }),
  );
}

/** Places of the scenario before that nobody has in the plan: of those who moved away, and of those who left. */
function shadowsOf({ workshop, baseId, planId }: Comparison, changes: readonly Change[]): readonly Shadow[] {
  const [base, plan] = sidesOf(workshop, baseId, planId);
  return changes.flatMap((change): readonly Shadow[] => {
    if (change.subject === 'team' || !change.before || change.kind === 'changed') return [];
    const { person } = change.before;
    const key = base.personKey(person.id) ?? '';
    const now = (plan.places.get(key) ?? []).map(({ lane, teamId }) =>
      JSON.stringify([lane, teamId && plan.teamKey(teamId)]),
    );
    return (base.places.get(key) ?? []).flatMap((placement) => {
      const team = placement.teamId && base.teamKey(placement.teamId);
      if (now.includes(JSON.stringify([placement.lane, team]))) return [];
      const teamId = team && (plan.teams.get(team)?.id ?? null);
      // A team that is gone has no row to stand in; its people are in the list.
      if (team && teamId === null) return [];
      return [{ person, placement: { ...placement, teamId } }];
    });
  });
}
