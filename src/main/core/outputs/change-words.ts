/** A change between two scenarios in words. */
import type { Change, FieldChange, FieldValue } from '#shared/analysis/changes/change-types.ts';
import { placeName } from '#shared/i18n/describe-edit.ts';
import { exactText, valueText } from '#shared/tables/change-text.ts';
import type { ReportContext, ScenarioView } from '../pdf/report-context.ts';

export function changeSubject({ words, names }: ReportContext, change: Change): string {
  if (change.subject === 'team') {
    const team = change.after ?? change.before;
    return words.t('change.teamNamed', { name: names.inText(team?.name ?? '') });
  }
  const at = change.after ?? change.before;
  return at ? names.of(at.person) : '';
}

/** Where the person is before or after; empty for teams. */
export function changePlaces(
  { words, names }: ReportContext,
  change: Change,
  side: 'before' | 'after',
  view: ScenarioView,
): string {
  if (change.subject === 'team') return '';
  const at = change[side];
  if (!at) return words.t('change.absent');
  if (at.places.length === 0) return words.t('lane.unplaced');
  return at.places
    .map(({ lane, teamId, share }) => {
      const team = teamId === null ? '' : names.inText(view.workshop.team[teamId]?.name ?? '');
      const place = placeName(words, lane, team);
      return share === 1 ? place : words.t('change.share', { place, share: words.percent(share) });
    })
    .join('; ');
}

/** Fields that a version hides with pay or revenue. */
const HIDDEN_WITH: Readonly<Record<string, 'pay' | 'revenue'>> = {
  ote: 'pay',
  variableShare: 'pay',
  quota: 'revenue',
  revenuePerCustomer: 'revenue',
};

/** Facts in somebody's own words, in which names may stand. */
const WRITTEN: readonly FieldChange['field'][] = ['name', 'title', 'territory'];

/** What else is different: "FTE: 1 → 0.5". */
export function fieldTexts(context: ReportContext, { fields }: Change): string[] {
  const { words, names } = context;
  const about = { words, workshop: context.whole, nameOf: names.of };
  return (fields as readonly FieldChange[]).flatMap(({ field, from, to }) => {
    const hidden = HIDDEN_WITH[field];
    if (hidden && !context.shows(hidden)) return [];
    const said = (value: FieldValue) => {
      if (typeof value === 'number') return exactText(field, value, about);
      const text = valueText(field, value, about);
      return WRITTEN.includes(field) ? names.inText(text) : text;
    };
    return words.t('change.field', {
      field: words.t(`change.field.${field}`),
      from: said(from),
      to: said(to),
    });
  });
}
