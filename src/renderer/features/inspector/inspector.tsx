/** Everything known about what is selected: a person, several people at once, or a team. */
import { Trash2 } from 'lucide-react';
import { useApp, useWords } from '#renderer/state/app-state.ts';
import { useNameOf } from '#renderer/state/shown-names.ts';
import { run } from '#renderer/state/open-workshop.ts';
import type { OpenState } from '#renderer/state/workshop-types.ts';
import { NotesBox, TextBox } from '#renderer/ui/boxes.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { TextField } from '#renderer/ui/field.tsx';
import { adjustmentId } from '#shared/domain/adjustment.ts';
import type { Person } from '#shared/domain/person.ts';
import { workshopIn } from '#shared/domain/scenario-view.ts';
import { metaOf } from '#shared/domain/workshop.ts';
import { ActivityBoxes } from './activity-boxes.tsx';
import { Frame } from './frame.tsx';
import './go-to-fields.ts';
import './inspector.css';
import { PersonFields } from './person-fields.tsx';
import type { Patch } from './person-fields.tsx';
import { Places } from './person-places.tsx';
import { SplitBoxes } from './split-boxes.tsx';
import { TeamDetails } from './team-details.tsx';

/** Names beyond these are counted, not listed. */
const MOST_NAMES = 8;

export function Inspector({ open }: { readonly open: OpenState }) {
  const { workshop, selection, scenarioId } = open;
  const view = workshopIn(workshop, scenarioId);
  const people = selection.flatMap((id) => view.person[id] ?? []);
  const [person] = people;
  const team = workshop.team[selection[0] ?? ''];
  if (!person) return team ? <TeamDetails team={team} workshop={workshop} /> : null;
  return people.length > 1 ? (
    <Several open={open} people={people} />
  ) : (
    <One key={person.id} open={open} person={person} />
  );
}

function One({ open, person }: { readonly open: OpenState; readonly person: Person }) {
  const { t } = useWords();
  const nameOf = useNameOf();
  const namesHidden = useApp((state) => state.namesHidden);
  const moneyHidden = useApp((state) => state.moneyHidden);
  const { workshop, scenarioId } = open;
  const scenario = workshop.scenario[scenarioId];
  const edit = (patch: Patch) => run({ type: 'person.edit', personId: person.id, patch, scenarioId });
  const planned = scenario?.kind === 'target' && person.scenarioId !== scenarioId;
  return (
    <Frame title={t('inspector.title')}>
      {planned && <Planned text={t('inspector.plan', { scenario: scenario.name })} />}
      <Places workshop={workshop} scenarioId={scenarioId} personId={person.id} />
      <div className="columns">
        {namesHidden ? (
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
        <PersonFields
          people={[person]}
          everybody={workshopIn(workshop, scenarioId).person}
          currency={metaOf(workshop).currency}
          onEdit={edit}
          adjustment={workshop.adjustment[adjustmentId(scenarioId, person.id)]}
          fact={workshop.person[person.id]}
        />
        {!namesHidden && (
          <>
            <TextBox
              label={t('person.email')}
              value={person.email}
              onKeep={(email) => edit({ email })}
              max={320}
            />
            <TextBox
              label={t('table.externalId')}
              value={person.externalId}
              onKeep={(externalId) => edit({ externalId })}
              max={200}
            />
          </>
        )}
      </div>
      <SplitBoxes person={person} onKeep={(split) => edit({ split })} />
      <ActivityBoxes person={person} onKeep={(activities) => edit({ activities })} />
      {!namesHidden && !moneyHidden && (
        <NotesBox label={t('person.notes')} value={person.notes} onKeep={(notes) => edit({ notes })} />
      )}
      <Button wide onClick={() => run({ type: 'person.remove', personIds: [person.id] })}>
        <Trash2 className="icon small" aria-hidden />
        {t('inspector.remove')}
      </Button>
    </Frame>
  );
}

/** What is planned and what is fact; in one line, the whole of it where the pointer rests. */
function Planned({ text }: { readonly text: string }) {
  return (
    <p className="quiet" title={text}>
      {text}
    </p>
  );
}

function Several({ open, people }: { readonly open: OpenState; readonly people: readonly Person[] }) {
  const { t, list } = useWords();
  const nameOf = useNameOf();
  const { workshop, scenarioId } = open;
  const personIds = people.map((person) => person.id);
  const names = people.slice(0, MOST_NAMES).map(nameOf);
  const others = people.length - names.length;
  return (
    <Frame title={t('inspector.several', { count: people.length })}>
      <p className="quiet">
        {list([...names, ...(others > 0 ? [t('inspector.others', { count: others })] : [])])}
      </p>
      <div className="columns" key={personIds.join()}>
        <PersonFields
          people={people}
          everybody={workshopIn(workshop, scenarioId).person}
          currency={metaOf(workshop).currency}
          onEdit={(patch) =>
            run({
              type: 'people.edit',
              scenarioId,
              edits: personIds.map((personId) => ({ personId, patch })),
            })
          }
        />
      </div>
      <Button wide onClick={() => run({ type: 'person.remove', personIds })}>
        <Trash2 className="icon small" aria-hidden />
        {t('inspector.removeSeveral', { count: people.length })}
      </Button>
    </Frame>
  );
}
