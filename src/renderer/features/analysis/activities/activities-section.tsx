/** Calls, meetings, proposals and closes against targets: in all, per team, per person; entered in place. */
import { useState } from 'react';
import { useWords } from '#renderer/state/app-state.ts';
import type { OpenState } from '#renderer/state/workshop-types.ts';
import { Button } from '#renderer/ui/button.tsx';
import type { Analysis } from '#shared/analysis/index.ts';
import type { ActivityRates } from '#shared/analysis/activities.ts';
import type { Id } from '#shared/domain/fields.ts';
import { ACTIVITIES } from '#shared/domain/person.ts';
import '../parts/analysis-parts.css';
import './activities-section.css';
import { Attainment } from './attainment.tsx';
import { PersonRow } from './person-row.tsx';

/** As many as are read without scrolling far; of those with nothing entered, enough to see where to begin. */
const AT_FIRST = 25;
const UNKNOWN_AT_FIRST = 6;

interface ActivitiesSectionProps {
  readonly open: OpenState;
  readonly analysis: Analysis;
}

export function ActivitiesSection({ open, analysis }: ActivitiesSectionProps) {
  const { t, number } = useWords();
  const { people, unknownIds, teams, total } = analysis.activities;
  const [all, setAll] = useState(false);
  const limit = all ? Infinity : Math.min(AT_FIRST, people.length + UNKNOWN_AT_FIRST);
  const personIds = [...people.map((entry) => entry.personId), ...unknownIds];
  const teamName = (teamId: Id | null) =>
    teamId === null ? t('activities.shared') : (open.workshop.team[teamId]?.name ?? '');
  return (
    <section data-section="activities" aria-labelledby="activities-title">
      <h2 id="activities-title">{t('activities.title')}</h2>
      <p className="lead">{t('activities.lead')}</p>
      {personIds.length === 0 ? (
        <p>{t('timeSplit.nobody')}</p>
      ) : (
        <table className="activities">
          <thead>
            <tr>
              <th scope="col">{t('activities.who')}</th>
              {ACTIVITIES.map((activity) => (
                <th key={activity} scope="col">
                  {t(`activity.${activity}`)}
                </th>
              ))}
              <td />
            </tr>
          </thead>
          <tbody className="totals">
            <TotalRow name={t('markets.whole')} rates={total} />
            {(teams.length > 1 || teams[0]?.teamId) &&
              teams.map(({ teamId, rates }) => (
                <TotalRow key={teamId ?? ''} name={teamName(teamId)} rates={rates} />
              ))}
          </tbody>
          <tbody>
            {personIds.slice(0, limit).flatMap((id) => {
              const person = open.workshop.person[id];
              return person ? [<PersonRow key={id} person={person} />] : [];
            })}
          </tbody>
        </table>
      )}
      {personIds.length > limit && (
        <Button variant="plain" onClick={() => setAll(true)}>
          {t('activities.more', { count: personIds.length - limit })}
        </Button>
      )}
      {unknownIds.length > 0 && (
        <p className="note">
          {people.length === 0
            ? t('activities.none')
            : t('activities.unknown', { count: unknownIds.length, of: number(personIds.length) })}
        </p>
      )}
      {people.length > 0 && <p className="note">{t('activities.both')}</p>}
    </section>
  );
}

function TotalRow({ name, rates }: { readonly name: string; readonly rates: ActivityRates }) {
  return (
    <tr>
      <th scope="row">{name}</th>
      {ACTIVITIES.map((activity) => (
        <td key={activity}>
          <Attainment rate={rates[activity]} />
        </td>
      ))}
      <td />
    </tr>
  );
}
