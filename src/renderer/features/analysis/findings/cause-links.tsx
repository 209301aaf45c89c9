/** Links from a finding to the people, teams, lanes and questions that it is about. */
import { ArrowRight } from 'lucide-react';
import { useWords } from '#renderer/state/app-state.ts';
import { focusOn } from '#renderer/state/focus.ts';
import type { FocusTarget } from '#renderer/state/focus.ts';
import { useNameOf } from '#renderer/state/shown-names.ts';
import type { OpenState } from '#renderer/state/workshop-types.ts';
import type { Finding } from '#shared/analysis/findings/index.ts';
import type { Person } from '#shared/domain/person.ts';
import { causesOf } from './causes.ts';

interface CauseLinksProps {
  readonly finding: Finding;
  readonly open: OpenState;
}

export function CauseLinks({ finding, open }: CauseLinksProps) {
  const words = useWords();
  const { t } = words;
  const nameOf = useNameOf();
  const causes = causesOf(finding, open);
  if (causes.length === 0) return null;
  const { person, team } = open.workshop;
  const text = (cause: FocusTarget): string => {
    switch (cause.kind) {
      case 'person':
        return namedPerson(person[cause.personId], nameOf);
      case 'team':
        return team[cause.teamId]?.name ?? '';
      case 'lane':
        return t(`lane.${cause.lane}`);
      case 'item':
        return t('findings.question', { item: cause.item });
      case 'section':
        return words.maybe(`metric.${cause.entry}`) ?? words.maybe(`analysis.section.${cause.section}`) ?? '';
    }
  };
  return (
    <ul className="causes" aria-label={t('findings.causes')}>
      {causes.map((cause) => (
        <li key={keyOf(cause)}>
          <button type="button" data-cause={cause.kind} onClick={() => focusOn(cause)}>
            {text(cause)}
            <ArrowRight className="icon small" aria-hidden />
          </button>
        </li>
      ))}
    </ul>
  );
}

function namedPerson(person: Person | undefined, nameOf: (person: Person) => string): string {
  return person ? nameOf(person) : '';
}

function keyOf(cause: FocusTarget): string {
  return Object.values(cause).join(' ');
}
