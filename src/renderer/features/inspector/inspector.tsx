/** Everything known about the selected person; each field is saved when it is left. */
import { Trash2, X } from 'lucide-react';
import { useApp, useWords } from '#renderer/state/app.ts';
import { useNameOf } from '#renderer/state/names.ts';
import { run, select } from '#renderer/state/workshop.ts';
import type { OpenState } from '#renderer/state/workshop-types.ts';
import { Button, IconButton } from '#renderer/ui/button.tsx';
import { CheckField, SelectField, TextField } from '#renderer/ui/field.tsx';
import { PERSON_KINDS } from '#shared/domain/person.ts';
import type { Person } from '#shared/domain/person.ts';
import { metaOf } from '#shared/domain/workshop.ts';
import { DateBox, NotesBox, NumberBox, TextBox } from '#renderer/ui/boxes.tsx';
import './inspector.css';
import { SplitBoxes } from './split-boxes.tsx';

export function Inspector({ open }: { readonly open: OpenState }) {
  const words = useWords();
  const { t } = words;
  const nameOf = useNameOf();
  const hidden = useApp((state) => state.namesHidden);
  const { workshop, selection } = open;
  const people = selection.flatMap((id) => workshop.person[id] ?? []);
  const person = people[0];
  if (!person) return null;
  if (people.length > 1) return <Several people={people} />;

  const { currency } = metaOf(workshop);
  const edit = (patch: Partial<Omit<Person, 'type' | 'id'>>) =>
    run({ type: 'person.edit', personId: person.id, patch });
  const managers = Object.values(workshop.person)
    .filter((other) => other.id !== person.id)
    .sort((a, b) => words.compare(a.name, b.name));
  return (
    <section className="inspector" data-inspector aria-label={t('inspector.title')} key={person.id}>
      <h2>
        {t('inspector.title')}
        <IconButton label={t('inspector.close')} onClick={() => select([])}>
          <X className="icon small" aria-hidden />
        </IconButton>
      </h2>
      <div className="columns">
        {hidden ? (
          <TextField
            className="all"
            label={t('person.name')}
            value={nameOf(person)}
            hint={t('person.nameHidden')}
            readOnly
          />
        ) : (
          <TextBox
            className="all"
            label={t('person.name')}
            value={person.name}
            onKeep={(name) => edit({ name })}
            max={200}
          />
        )}
        <TextBox
          className="all"
          label={t('person.title')}
          value={person.title}
          onKeep={(title) => edit({ title })}
          max={300}
        />
        <SelectField
          className="all"
          label={t('person.manager')}
          value={person.managerId ?? ''}
          hint={
            !hidden && person.managerId === null && person.managerName
              ? t('person.managerInFile', { name: person.managerName })
              : undefined
          }
          onChange={(event) => edit({ managerId: event.target.value || null })}
          options={[
            ['', t('person.noManager')],
            ...managers.map((other) => [other.id, nameOf(other)] as const),
          ]}
        />
        <SelectField
          label={t('person.kind')}
          value={person.kind}
          onChange={(event) => edit({ kind: event.target.value as Person['kind'] })}
          options={PERSON_KINDS.map((kind) => [kind, t(`person.kind.${kind}`)] as const)}
        />
        <NumberBox
          words={words}
          label={t('person.fte')}
          value={person.fte}
          least={0}
          most={10}
          onKeep={(fte) => edit({ fte: fte ?? 1 })}
        />
        <NumberBox
          words={words}
          money
          label={t('person.revenueNew', { currency })}
          value={person.revenueNew}
          onKeep={(revenueNew) => edit({ revenueNew })}
        />
        <NumberBox
          words={words}
          money
          label={t('person.revenueExpansion', { currency })}
          value={person.revenueExpansion}
          onKeep={(revenueExpansion) => edit({ revenueExpansion })}
        />
        <NumberBox
          words={words}
          money
          label={t('person.quota', { currency })}
          value={person.quota}
          onKeep={(quota) => edit({ quota })}
        />
        <NumberBox
          words={words}
          money
          label={t('person.ote', { currency })}
          value={person.ote}
          least={0}
          onKeep={(ote) => edit({ ote })}
        />
        <NumberBox
          words={words}
          label={t('person.variableShare')}
          value={person.variableShare}
          factor={100}
          least={0}
          most={1}
          onKeep={(variableShare) => edit({ variableShare })}
        />
        <DateBox
          label={t('person.startDate')}
          value={person.startDate}
          onKeep={(startDate) => edit({ startDate })}
        />
        <TextBox
          label={t('person.territory')}
          value={person.territory}
          onKeep={(territory) => edit({ territory })}
          max={200}
        />
        {!hidden && (
          <TextBox
            label={t('person.email')}
            value={person.email}
            onKeep={(email) => edit({ email })}
            max={320}
          />
        )}
      </div>
      <SplitBoxes person={person} onKeep={(split) => edit({ split })} />
      {!hidden && (
        <NotesBox label={t('person.notes')} value={person.notes} onKeep={(notes) => edit({ notes })} />
      )}
      <CheckField
        label={t('person.isVacancy')}
        hint={t('person.isVacancy.hint')}
        checked={person.vacancy}
        onChange={(event) => edit({ vacancy: event.target.checked })}
      />
      <Button wide onClick={() => run({ type: 'person.remove', personIds: [person.id] })}>
        <Trash2 className="icon small" aria-hidden />
        {t('inspector.remove')}
      </Button>
    </section>
  );
}

function Several({ people }: { readonly people: readonly Person[] }) {
  const { t, list } = useWords();
  const nameOf = useNameOf();
  return (
    <section className="inspector" data-inspector aria-label={t('inspector.title')}>
      <h2>
        {t('inspector.several', { count: people.length })}
        <IconButton label={t('inspector.close')} onClick={() => select([])}>
          <X className="icon small" aria-hidden />
        </IconButton>
      </h2>
      <p className="quiet">{list(people.map(nameOf))}</p>
      <Button
        wide
        onClick={() => run({ type: 'person.remove', personIds: people.map((person) => person.id) })}
      >
        <Trash2 className="icon small" aria-hidden />
        {t('inspector.removeSeveral', { count: people.length })}
      </Button>
    </section>
  );
}
