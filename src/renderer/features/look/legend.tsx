/** What the colours mean at the moment. A group that is chosen stays in the light, the others go into the shade. */
import { useWords } from '#renderer/state/app-state.ts';
import { useGroupName, useGrouping } from '#renderer/state/grouping.ts';
import { changeLook, useView } from '#renderer/state/view.ts';
import { Mark } from '#renderer/ui/marks.tsx';

export function Legend() {
  const { t } = useWords();
  const groups = useGrouping((grouping) => grouping.groups);
  const spotlight = useView((view) => view.look.spotlight);
  const nameOf = useGroupName();
  const toggle = (key: string) =>
    changeLook({
      spotlight: spotlight.includes(key) ? spotlight.filter((lit) => lit !== key) : [...spotlight, key],
    });
  return (
    <div className="look-legend" role="group" aria-label={t('look.legend')}>
      {groups.map((group) => (
        <button
          key={group.key}
          type="button"
          className="look-group"
          data-group={group.key}
          aria-pressed={spotlight.includes(group.key)}
          aria-label={t('look.spotlight', {
            group: nameOf(group),
            people: t('canvas.people', { count: group.people }),
          })}
          onClick={() => toggle(group.key)}
        >
          <Mark name={group.mark} />
          <span>{nameOf(group)}</span>
          <small>{group.people}</small>
        </button>
      ))}
    </div>
  );
}
