/** Changes in words: for the screen, the command line, tables and the report. */
import type { Change, FieldChange, FieldValue, PersonAt, Place } from '../analysis/changes/change-types.ts';
import type { Figure, FigureUnit } from '../domain/figure.ts';
import { FUNCTIONS } from '../domain/functions.ts';
import type { Person } from '../domain/person.ts';
import type { Workshop } from '../domain/records.ts';
import { metaOf } from '../domain/workshop.ts';
import { placeName } from '../i18n/describe-edit.ts';
import { figureText } from '../i18n/figures.ts';
import type { Translator } from '../i18n/index.ts';

/** What the words of a change depend on besides the change. */
export interface ChangeWords {
  readonly words: Translator;
  readonly workshop: Workshop;
  /** What a person is called here: by name, by initials, as a vacancy. */
  readonly nameOf: (person: Person) => string;
}

/** A change as the cells of one line. */
export interface ChangeText {
  readonly who: string;
  readonly kind: string;
  /** Places before and after; a team's name where the change is about a team. */
  readonly from: string;
  readonly to: string;
  /** Every other fact that is different: "Job title: AE → Team lead". */
  readonly details: readonly string[];
}

const UNITS: Readonly<Record<string, FigureUnit>> = {
  fte: 'fte',
  quota: 'money',
  ote: 'money',
  variableShare: 'share',
  leadsPerMonth: 'perMonth',
  inboundShare: 'share',
  averageDeal: 'money',
  winRate: 'share',
  cycleDays: 'days',
  customers: 'count',
  revenuePerCustomer: 'money',
  growthTarget: 'share',
};

export function changeText(change: Change, context: ChangeWords): ChangeText {
  const { words } = context;
  const fields = change.fields as readonly FieldChange[];
  const details = fields.map(({ field, from, to }) =>
    words.t('change.field', {
      field: words.t(`change.field.${field}`),
      from: valueText(field, from, context),
      to: valueText(field, to, context),
    }),
  );
  const kind = kindText(words, change);
  if (change.subject === 'team') {
    const name = (change.after ?? change.before)?.name ?? '';
    const side = (team: typeof change.before) => team?.name ?? words.t('change.absent');
    return {
      who: words.t('change.teamNamed', { name }),
      kind,
      from: side(change.before),
      to: side(change.after),
      details,
    };
  }
  const person = (change.after ?? change.before)?.person;
  const position = change.kind !== 'added' && person?.vacancy ? [words.t('change.open')] : [];
  return {
    who: person ? context.nameOf(person) : '',
    kind,
    from: placesText(change.before, context),
    to: placesText(change.after, context),
    details: [...position, ...details],
  };
}

/** What kind of change it is, in one word where one is enough. */
export function kindText(words: Translator, change: Change): string {
  if (change.subject === 'team') return words.t(`change.teamKind.${change.kind}`);
  return words.t(change.newcomer ? 'change.newcomer' : `change.${change.kind}`);
}

/** Where somebody is in a scenario: "DACH, Closing (50%) + Account management (50%)". */
function placesText(at: PersonAt | null, { words, workshop }: ChangeWords): string {
  if (!at) return words.t('change.absent');
  if (at.places.length === 0) return words.t('lane.unplaced');
  return at.places.map((place) => placeText(place, words, workshop)).join(' + ');
}

function placeText({ lane, teamId, share }: Place, words: Translator, workshop: Workshop): string {
  const place = placeName(words, lane, teamId === null ? '' : workshop.team[teamId]?.name);
  return share === 1 ? place : words.t('change.share', { place, share: words.percent(share) });
}

/** A number in full, for what is kept on paper: small differences stay differences. */
export function exactText(
  field: FieldChange['field'],
  value: number,
  { words, workshop }: ChangeWords,
): string {
  const unit = UNITS[field];
  if (unit === 'money') return words.money(value, metaOf(workshop).currency);
  return unit === 'share' ? words.percent(value) : words.number(value, 2);
}

/** What a fact was or is, with its unit; kinds and bases by their names. */
export function valueText(field: FieldChange['field'], value: FieldValue, context: ChangeWords): string {
  const { words, workshop } = context;
  if (field === 'managerId') {
    const manager = workshop.person[String(value)];
    return manager ? context.nameOf(manager) : words.t('change.nobody');
  }
  if (value === null || value === '') return words.t('change.unknown');
  if (typeof value === 'boolean') return words.t(value ? 'change.yes' : 'change.no');
  if (typeof value === 'object') {
    const parts = FUNCTIONS.filter((fn) => value[fn] > 0);
    return parts.map((fn) => `${words.t(`fn.${fn}`)} ${words.percent(value[fn])}`).join(', ');
  }
  if (typeof value === 'number') {
    const figure: Figure = { value, unit: UNITS[field] ?? 'ratio' };
    return figureText(words, figure, metaOf(workshop).currency);
  }
  if (field === 'leavingDate') return words.date(value);
  if (field === 'kind') return words.maybe(`person.kind.${value}`) ?? value;
  return field === 'basis' ? (words.maybe(`team.basis.${value}`) ?? value) : value;
}
