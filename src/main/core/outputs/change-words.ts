/** A change between two scenarios in words. */
import type {
  Change,
  ChangeKind,
  FieldChange,
  PersonField,
  TeamField,
} from '#shared/analysis/changes/change-types.ts';
import { FUNCTIONS } from '#shared/domain/functions.ts';
import { placeName } from '#shared/i18n/describe-edit.ts';
import type { ReportContext, ScenarioView } from '../pdf/context.ts';

export function changeSubject({ t, names }: ReportContext, change: Change): string {
  if (change.subject === 'team') {
    const team = change.after ?? change.before;
    return t.t('change.teamNamed', { name: names.inText(team?.name ?? '') });
  }
  const at = change.after ?? change.before;
  return at ? names.of(at.person) : '';
}

export function changeKindText({ t }: ReportContext, kind: ChangeKind): string {
  return t.t(`change.${kind}`);
}

/** Where the person is before or after; empty for teams. */
export function changePlaces(
  { t, names }: ReportContext,
  change: Change,
  side: 'before' | 'after',
  view: ScenarioView,
): string {
  if (change.subject === 'team') return '';
  const at = change[side];
  if (!at) return t.t('change.absent');
  if (at.places.length === 0) return t.t('lane.unplaced');
  return at.places
    .map(({ lane, teamId, share }) => {
      const team = teamId === null ? '' : names.inText(view.workshop.team[teamId]?.name ?? '');
      const place = placeName(t, lane, team);
      return share === 1 ? place : t.t('change.share', { place, share: t.percent(share) });
    })
    .join('; ');
}

/** Fields that a version hides with pay or revenue. */
const HIDDEN_WITH: Readonly<Record<string, 'pay' | 'revenue'>> = {
  ote: 'pay',
  variableShare: 'pay',
  quota: 'revenue',
};

/** What else is different: "FTE: 1 → 0.5". */
export function fieldTexts(context: ReportContext, { fields }: Change): string[] {
  const { t } = context;
  return (fields as readonly FieldChange[]).flatMap((change) => {
    const hidden = HIDDEN_WITH[change.field];
    if (hidden && !context.shows(hidden)) return [];
    const [from, to] = [valueText(context, change, change.from), valueText(context, change, change.to)];
    return t.t('change.field', { field: t.t(`change.field.${change.field}`), from, to });
  });
}

const SHARES: readonly (PersonField | TeamField)[] = [
  'variableShare',
  'inboundShare',
  'winRate',
  'growthTarget',
];
const MONEY: readonly (PersonField | TeamField)[] = ['quota', 'ote', 'averageDeal'];

function valueText(
  { t, names, meta, whole }: ReportContext,
  { field }: FieldChange,
  value: FieldChange['from'],
): string {
  if (value === null || value === '') return t.t('change.unknown');
  if (typeof value === 'boolean') return t.t(value ? 'change.yes' : 'change.no');
  if (typeof value === 'object')
    return FUNCTIONS.map((fn) => `${t.t(`fn.${fn}`)} ${t.percent(value[fn])}`).join(', ');
  if (typeof value === 'number') {
    if (MONEY.includes(field)) return t.money(value, meta.currency);
    return SHARES.includes(field) ? t.percent(value) : t.number(value, 2);
  }
  if (field === 'managerId') {
    const manager = whole.person[value];
    return manager ? names.of(manager) : t.t('change.nobody');
  }
  if (field === 'kind') return t.maybe(`kind.${value}`) ?? value;
  if (field === 'basis') return t.maybe(`basis.${value}`) ?? value;
  return names.inText(value);
}
