/** A person's activities: bars to read, fields to fill while the row is being edited. */
import { Check, Pencil } from 'lucide-react';
import { useState } from 'react';
import { useWords } from '#renderer/state/app-state.ts';
import { useNameOf } from '#renderer/state/shown-names.ts';
import { run } from '#renderer/state/open-workshop.ts';
import { NumberBox } from '#renderer/ui/boxes.tsx';
import { IconButton } from '#renderer/ui/button.tsx';
import { rateOf } from '#shared/analysis/activities.ts';
import { ACTIVITIES } from '#shared/domain/person.ts';
import type { Activities, Activity, Person } from '#shared/domain/person.ts';
import { Attainment } from './attainment.tsx';

const NOT_COUNTED = { actual: null, target: null };
const NOTHING: Activities = {
  calls: NOT_COUNTED,
  meetings: NOT_COUNTED,
  proposals: NOT_COUNTED,
  closes: NOT_COUNTED,
};

export function PersonRow({ person }: { readonly person: Person }) {
  const { t } = useWords();
  const who = useNameOf()(person);
  const [editing, setEditing] = useState(false);
  const { activities } = person;
  return (
    <tr data-person={person.id} data-editing={editing || undefined}>
      <th scope="row">{who}</th>
      {editing &&
        ACTIVITIES.map((activity) => (
          <td key={activity}>
            <ActivityBoxes person={person} who={who} activity={activity} />
          </td>
        ))}
      {!editing && activities === null && (
        <td colSpan={ACTIVITIES.length}>
          <small>{t('activities.nothing')}</small>
        </td>
      )}
      {!editing &&
        activities !== null &&
        ACTIVITIES.map((activity) => (
          <td key={activity}>
            <Attainment rate={rateOf(activities[activity])} />
          </td>
        ))}
      <td className="number">
        <IconButton
          label={t(editing ? 'activities.close' : 'activities.enter', { who })}
          onClick={() => setEditing(!editing)}
        >
          {editing ? (
            <Check className="icon small" aria-hidden />
          ) : (
            <Pencil className="icon small" aria-hidden />
          )}
        </IconButton>
      </td>
    </tr>
  );
}

interface ActivityBoxesProps {
  readonly person: Person;
  readonly who: string;
  readonly activity: Activity;
}

function ActivityBoxes({ person, who, activity }: ActivityBoxesProps) {
  const words = useWords();
  const activities = person.activities ?? NOTHING;
  const keep = (part: Partial<Activities[Activity]>) => {
    const next = { ...activities, [activity]: { ...activities[activity], ...part } };
    const empty = ACTIVITIES.every((key) => next[key].actual === null && next[key].target === null);
    run({ type: 'person.edit', personId: person.id, patch: { activities: empty ? null : next } });
  };
  return (
    <div className="activity-boxes">
      {(['actual', 'target'] as const).map((part) => (
        <div key={part}>
          <NumberBox
            words={words}
            className="bare"
            label={words.t(`activities.${part}`, { activity: words.t(`activity.${activity}`), who })}
            value={activities[activity][part]}
            least={0}
            onKeep={(value) => keep({ [part]: value })}
          />
          <small aria-hidden>{words.t(part === 'actual' ? 'activities.done' : 'activities.aim')}</small>
        </div>
      ))}
    </div>
  );
}
