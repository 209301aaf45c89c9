/** What somebody does in a month, and what was agreed. */
import { useWords } from '#renderer/state/app-state.ts';
import { NumberBox } from '#renderer/ui/boxes.tsx';
import { ACTIVITIES } from '#shared/domain/person.ts';
import type { Activities, Person } from '#shared/domain/person.ts';

const UNCOUNTED: Activities = {
  calls: { actual: null, target: null },
  meetings: { actual: null, target: null },
  proposals: { actual: null, target: null },
  closes: { actual: null, target: null },
};

interface ActivityBoxesProps {
  readonly person: Person;
  readonly onKeep: (activities: Activities) => void;
}

export function ActivityBoxes({ person, onKeep }: ActivityBoxesProps) {
  const words = useWords();
  const { t } = words;
  const activities = person.activities ?? UNCOUNTED;
  return (
    <details className="activity-fields">
      <summary>{t('inspector.activities')}</summary>
      <div className="columns">
        {ACTIVITIES.flatMap((name) =>
          (['actual', 'target'] as const).map((side) => (
            <NumberBox
              key={`${name} ${side}`}
              words={words}
              label={`${t(`activity.${name}`)}, ${t(side === 'actual' ? 'activities.done' : 'activities.aim')}`}
              value={activities[name][side]}
              least={0}
              onKeep={(value) => onKeep({ ...activities, [name]: { ...activities[name], [side]: value } })}
            />
          )),
        )}
      </div>
    </details>
  );
}
