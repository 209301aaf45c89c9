/** What is said while somebody is moved in the org chart. */
import { nameNow } from '#renderer/state/shown-names.ts';
import { topmost } from '#shared/analysis/reporting.ts';
import type { Refusal, Reporting } from '#shared/analysis/reporting.ts';
import type { Id } from '#shared/domain/fields.ts';
import type { Translator } from '#shared/i18n/index.ts';
import type { Target } from '#renderer/state/chart-hand.ts';

/** One by name, several by their number. */
export function whoText(words: Translator, { nodes }: Reporting, personIds: readonly Id[]): string {
  const [first] = personIds;
  if (personIds.length !== 1) return words.t('canvas.people', { count: personIds.length });
  return nameNow(words, nodes.get(first ?? '')?.person);
}

export function refusalText(words: Translator, { nodes }: Reporting, refusal: Refusal): string {
  const name = (id: Id) => nameNow(words, nodes.get(id)?.person);
  if (refusal.kind === 'self') return words.t('chart.refused.self', { name: name(refusal.personId) });
  const { personId, managerId, via } = refusal;
  const params = { name: name(personId), manager: name(managerId) };
  return via === managerId
    ? words.t('chart.refused.below', params)
    : words.t('chart.refused.through', { ...params, via: name(via) });
}

/** What a drop at the target would do, or why it would do nothing. */
export function dropText(
  words: Translator,
  reporting: Reporting,
  personIds: readonly Id[],
  target: Target,
  refusal: Refusal | null,
): string {
  const who = whoText(words, reporting, personIds);
  if (target === null) return words.t('chart.nowhere', { who });
  if (refusal) return refusalText(words, reporting, refusal);
  if (target.managerId === null) return words.t('chart.movingToNobody', { who });
  const manager = nameNow(words, reporting.nodes.get(target.managerId)?.person);
  const heads = topmost(reporting, personIds).map((id) => reporting.nodes.get(id));
  if (heads.every((node) => node?.managerId === target.managerId)) {
    return words.t('chart.already', { who, manager });
  }
  const team = heads.reduce((sum, node) => sum + (node?.team ?? 0), 0);
  return team > 0
    ? words.t('chart.movingTeam', { who, manager, count: team })
    : words.t('chart.moving', { who, manager });
}
