/** What the import would do: who is new, who changes in what, who is taken for whom by name alone, who is gone. */
import { useWords } from '#renderer/state/app-state.ts';
import { CheckField } from '#renderer/ui/field.tsx';
import type { FieldChange, ImportMatch, ImportPlan } from '#shared/commands/import-plan.ts';
import { isDateField } from '#shared/contract/import-types.ts';
import type { PreviewPerson } from '#shared/contract/import-types.ts';
import type { Id } from '#shared/domain/fields.ts';
import { PERSON_STATUSES } from '#shared/domain/person.ts';
import type { PersonStatus } from '#shared/domain/person.ts';
import type { Workshop } from '#shared/domain/records.ts';
import type { MessageKey, Translator } from '#shared/i18n/index.ts';
import { ImportAmounts } from './import-amounts.tsx';

interface ImportPeopleProps {
  readonly plan: ImportPlan;
  readonly currency: string;
  readonly people: readonly PreviewPerson[];
  /** Null while the import makes a workshop of its own. */
  readonly workshop: Workshop | null;
  /** Matches before the person said anything about them. */
  readonly matches: readonly (ImportMatch | null)[];
  readonly separate: ReadonlySet<Id>;
  readonly onSeparate: (id: Id, separate: boolean) => void;
  readonly removed: ReadonlySet<Id>;
  readonly onRemove: (ids: readonly Id[], remove: boolean) => void;
}

const SHOWN = 200;

export function ImportPeople(props: ImportPeopleProps) {
  const words = useWords();
  const { t, number } = words;
  const { plan, currency, people, workshop, matches, separate, onSeparate, removed, onRemove } = props;
  const matchedBy = (by: ImportMatch['by']) =>
    matches.flatMap((match, index) => (match?.by === by ? [{ match, index }] : []));
  const byName = matchedBy('name');
  // A vacancy that is one still is no question.
  const fills = matchedBy('vacancy').filter(({ index }) => people[index]?.draft.vacancy !== true);
  const nameOf = (index: number) => people[index]?.draft.name || t('person.vacancy');
  return (
    <section className="import-people" aria-label={t('import.people')}>
      <ImportAmounts people={people} currency={currency} />
      {workshop && (
        <p className="import-tally">
          <span>{t('import.tally.added', { count: number(plan.added.length) })}</span>
          <span>{t('import.tally.changed', { count: number(plan.changed.length) })}</span>
          <span>{t('import.tally.same', { count: number(plan.same.length) })}</span>
          <span>{t('import.tally.gone', { count: number(plan.gone.length) })}</span>
        </p>
      )}
      {workshop && byName.length > 0 && (
        <Part title={t('import.byName', { count: number(byName.length) })} hint={t('import.byName.hint')}>
          <div className="import-checks">
            {byName.slice(0, SHOWN).map(({ match, index }) => {
              const draft = people[index]?.draft;
              const there = workshop.person[match.existingId];
              return (
                <CheckField
                  key={match.existingId}
                  label={t('import.byName.same', { name: draft?.name ?? '' })}
                  hint={t('import.byName.titles', { from: there?.title || '–', to: draft?.title ?? '–' })}
                  checked={!separate.has(match.existingId)}
                  onChange={(event) => onSeparate(match.existingId, !event.target.checked)}
                />
              );
            })}
          </div>
        </Part>
      )}
      {workshop && fills.length > 0 && (
        <Part title={t('import.fills', { count: number(fills.length) })} hint={t('import.fills.hint')}>
          <div className="import-checks">
            {fills.slice(0, SHOWN).map(({ match, index }) => (
              <CheckField
                key={match.existingId}
                label={t('import.fills.one', { name: nameOf(index) })}
                hint={workshop.person[match.existingId]?.title ?? ''}
                checked={!separate.has(match.existingId)}
                onChange={(event) => onSeparate(match.existingId, !event.target.checked)}
              />
            ))}
          </div>
        </Part>
      )}
      {workshop && plan.changed.length > 0 && (
        <Part title={t('import.changed', { count: number(plan.changed.length) })}>
          <ul className="import-changes">
            {plan.changed.slice(0, SHOWN).map(({ person, changes }) => (
              <li key={person.id}>
                <b>{person.name || t('person.vacancy')}</b>
                <span>{changes.map((change) => changeText(words, workshop, change)).join(' · ')}</span>
              </li>
            ))}
          </ul>
        </Part>
      )}
      {workshop && plan.gone.length > 0 && (
        <Part title={t('import.gone', { count: number(plan.gone.length) })} hint={t('import.gone.hint')}>
          <CheckField
            label={t('import.gone.all')}
            checked={plan.gone.every(({ id }) => removed.has(id))}
            onChange={(event) =>
              onRemove(
                plan.gone.map(({ id }) => id),
                event.target.checked,
              )
            }
          />
          <div className="import-checks">
            {plan.gone.slice(0, SHOWN).map(({ id, name, title }) => (
              <CheckField
                key={id}
                label={[name, title].filter(Boolean).join(', ')}
                checked={removed.has(id)}
                onChange={(event) => onRemove([id], event.target.checked)}
              />
            ))}
          </div>
        </Part>
      )}
      {plan.added.length > 0 && (
        <Part title={t('import.added', { count: number(plan.added.length) })}>
          <ul className="import-changes">
            {plan.added.slice(0, SHOWN).map((index) => (
              <li key={index}>
                <b>{nameOf(index)}</b>
                <span>{newText(words, people, index)}</span>
              </li>
            ))}
          </ul>
          {plan.added.length > SHOWN && (
            <p className="quiet">{t('import.roles.more', { count: plan.added.length - SHOWN })}</p>
          )}
        </Part>
      )}
    </section>
  );
}

function Part({
  title,
  hint,
  children,
}: {
  readonly title: string;
  readonly hint?: string;
  readonly children: React.ReactNode;
}) {
  return (
    <div className="import-part">
      <h3>{title}</h3>
      {hint && <p className="quiet">{hint}</p>}
      {children}
    </div>
  );
}

function newText({ t }: Translator, people: readonly PreviewPerson[], index: number): string {
  const person = people[index];
  if (!person) return '';
  const manager =
    person.managerIndex === null ? person.draft.managerName : people[person.managerIndex]?.draft.name;
  const lane = person.lane ? t(`lane.${person.lane.lane}`) : t('lane.unplaced');
  const place = person.teamName === undefined ? lane : `${person.teamName}: ${lane}`;
  const status = person.draft.status ? t(`person.status.${person.draft.status}`) : '';
  return [person.draft.title, status, manager && `${t('importField.manager')}: ${manager}`, place]
    .filter(Boolean)
    .join(' · ');
}

/** Names of fields as the import calls them. */
const FIELD_NAMES: Readonly<Record<string, MessageKey>> = {
  name: 'importField.name',
  title: 'importField.title',
  email: 'importField.email',
  externalId: 'importField.externalId',
  territory: 'importField.territory',
  notes: 'importField.notes',
  revenueNew: 'importField.revenue',
  revenueExpansion: 'importField.revenueExpansion',
  quota: 'importField.quota',
  ote: 'importField.ote',
  variableShare: 'importField.variableShare',
  fte: 'importField.fte',
  startDate: 'importField.startDate',
  leavingDate: 'importField.leavingDate',
  managerId: 'importField.manager',
  managerName: 'importField.manager',
  status: 'person.status',
  vacancy: 'person.isVacancy',
};

const isStatus = (value: unknown): value is PersonStatus =>
  (PERSON_STATUSES as readonly unknown[]).includes(value);

function changeText(words: Translator, workshop: Workshop, { field, from, to }: FieldChange): string {
  const value = (one: unknown): string => {
    if (one === null || one === undefined || one === '') return '–';
    if (field === 'managerId') return workshop.person[String(one)]?.name ?? '–';
    if (field === 'variableShare') return words.percent(Number(one), 1);
    if (isDateField(field)) return words.date(String(one));
    if (typeof one === 'boolean') return words.t(one ? 'table.yes' : 'table.no');
    if (isStatus(one)) return words.t(`person.status.${one}`);
    if (typeof one === 'number') return words.number(one, 2);
    return typeof one === 'string' ? one : '…';
  };
  const name = FIELD_NAMES[field];
  const what = name ? words.t(name) : field;
  if (field === 'managerId' && to === null) return `${what}: ${value(from)} → …`;
  return `${what}: ${value(from)} → ${value(to)}`;
}
