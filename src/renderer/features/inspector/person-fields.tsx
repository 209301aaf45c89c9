/** The fields that one person, or several at once, can be given. Where several differ, the field says so. */
import { useApp, useWords } from '#renderer/state/app-state.ts';
import { useNameOf } from '#renderer/state/shown-names.ts';
import { DateBox, NumberBox, TextBox } from '#renderer/ui/boxes.tsx';
import { CheckField, NativeSelectField } from '#renderer/ui/field.tsx';
import { SelectField } from '#renderer/ui/select.tsx';
import type { Adjustment } from '#shared/domain/adjustment.ts';
import type { Id } from '#shared/domain/fields.ts';
import { PERSON_KINDS, PERSON_STATUSES } from '#shared/domain/person.ts';
import type { Person } from '#shared/domain/person.ts';
import { common } from './values.ts';

export type Patch = Partial<Omit<Person, 'type' | 'id'>>;

interface PersonFieldsProps {
  /** As the scenario that is shown has them. */
  readonly people: readonly Person[];
  /** Everybody who can be a manager. */
  readonly everybody: Readonly<Record<Id, Person>>;
  readonly currency: string;
  readonly onEdit: (patch: Patch) => void;
  /** What the scenario that is shown changes about a single person. */
  readonly adjustment?: Adjustment | undefined;
  /** The person as they are in the current state. */
  readonly fact?: Person | undefined;
}

type NumberKey = 'fte' | 'revenueNew' | 'revenueExpansion' | 'quota' | 'ote' | 'variableShare';
interface NumberField {
  readonly key: NumberKey;
  readonly money?: boolean;
  readonly least?: number;
  readonly most?: number;
  readonly factor?: number;
}
const NUMBERS: readonly NumberField[] = [
  { key: 'fte', least: 0, most: 10 },
  { key: 'revenueNew', money: true },
  { key: 'revenueExpansion', money: true },
  { key: 'quota', money: true },
  { key: 'ote', money: true, least: 0 },
  { key: 'variableShare', factor: 100, least: 0, most: 1 },
];
const MIXED = 'mixed';
const EMPLOYED = 'employed';

export function PersonFields({ people, everybody, currency, onEdit, adjustment, fact }: PersonFieldsProps) {
  const words = useWords();
  const { t } = words;
  const nameOf = useNameOf();
  const hidden = useApp((state) => state.namesHidden);
  const ids = new Set(people.map((person) => person.id));
  const managers = Object.values(everybody)
    .filter((other) => !ids.has(other.id))
    .sort((a, b) => words.compare(nameOf(a), nameOf(b)));
  const manager = common(people, 'managerId');
  const kind = common(people, 'kind');
  const status = common(people, 'status');
  const vacancy = common(people, 'vacancy');
  const [first] = people;
  const mixed = t('inspector.mixed');
  /** What a plan changed, and from what. */
  const was = (key: keyof Person, text: (person: Person) => string) =>
    fact && adjustment && key in adjustment.patch
      ? t('inspector.planned', { value: text(fact) || t('inspector.nothing') })
      : undefined;
  const text = (key: 'title' | 'territory', most: number, className?: string) => {
    const { value, mixed: differ } = common(people, key);
    return (
      <TextBox
        key={`${key} ${differ}`}
        label={t(`person.${key}`)}
        value={value ?? ''}
        placeholder={differ ? mixed : undefined}
        hint={was(key, (person) => person[key])}
        max={most}
        onKeep={(next) => (differ && next === '' ? undefined : onEdit({ [key]: next }))}
        {...(className && { className })}
      />
    );
  };
  const managerHint =
    was('managerId', (person) => {
      const before = everybody[person.managerId ?? ''];
      return before ? nameOf(before) : t('person.noManager');
    }) ??
    (people.length === 1 && !hidden && manager.value === null && first?.managerName
      ? t('person.managerInFile', { name: first.managerName })
      : undefined);
  return (
    <>
      {text('title', 300, 'all')}
      <NativeSelectField
        className="all"
        label={t('person.manager')}
        value={manager.mixed ? MIXED : (manager.value ?? '')}
        hint={managerHint}
        onChange={(event) => onEdit({ managerId: event.target.value || null })}
        options={[
          ...(manager.mixed ? [[MIXED, mixed] as const] : []),
          ['', t('person.noManager')],
          ...managers.map((other) => [other.id, nameOf(other)] as const),
        ]}
      />
      <SelectField
        label={t('person.kind')}
        value={kind.mixed ? MIXED : (kind.value ?? 'seller')}
        hint={was('kind', (person) => t(`person.kind.${person.kind}`))}
        onChange={(value) => value !== MIXED && onEdit({ kind: value })}
        options={[
          ...(kind.mixed ? [[MIXED, mixed] as const] : []),
          ...PERSON_KINDS.map((name) => [name, t(`person.kind.${name}`)] as const),
        ]}
      />
      <SelectField
        label={t('person.status')}
        value={status.mixed ? MIXED : (status.value ?? EMPLOYED)}
        onChange={(value) => value !== MIXED && onEdit({ status: value === EMPLOYED ? null : value })}
        options={[
          ...(status.mixed ? [[MIXED, mixed] as const] : []),
          [EMPLOYED, t('person.status.none')] as const,
          ...PERSON_STATUSES.map((name) => [name, t(`person.status.${name}`)] as const),
        ]}
      />
      {NUMBERS.map(({ key, money = false, factor = 1, ...bounds }) => {
        const { value, mixed: differ } = common(people, key);
        return (
          <NumberBox
            key={`${key} ${differ}`}
            words={words}
            money={money}
            label={t(`person.${key}`, { currency })}
            value={value}
            factor={factor}
            {...bounds}
            placeholder={differ ? mixed : undefined}
            hint={was(key, (person) => {
              const before = person[key];
              if (before === null) return '';
              return money ? words.moneyShort(before, currency) : words.number(before * factor, 2);
            })}
            onKeep={(next) => {
              if (differ && next === null) return;
              onEdit({ [key]: key === 'fte' ? (next ?? 1) : next });
            }}
          />
        );
      })}
      <DateBox
        label={t('person.startDate')}
        value={common(people, 'startDate').value}
        hint={common(people, 'startDate').mixed ? mixed : undefined}
        onKeep={(startDate) => onEdit({ startDate })}
      />
      <DateBox
        label={t('person.leavingDate')}
        value={common(people, 'leavingDate').value}
        hint={common(people, 'leavingDate').mixed ? mixed : undefined}
        onKeep={(leavingDate) => onEdit({ leavingDate })}
      />
      {text('territory', 200)}
      <CheckField
        className="vacancy-check"
        title={t('person.isVacancy.hint')}
        label={t('person.isVacancy')}
        {...(vacancy.mixed && { hint: mixed })}
        checked={vacancy.value ?? false}
        ref={(box) => {
          if (box) box.indeterminate = vacancy.mixed;
        }}
        onChange={(event) => onEdit({ vacancy: event.target.checked })}
      />
    </>
  );
}
