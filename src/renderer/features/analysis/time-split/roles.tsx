/** Side jobs beyond the threshold: which function should become a role, and who does it now. */
import { useWords } from '#renderer/state/app-state.ts';
import { useNameOf } from '#renderer/state/shown-names.ts';
import type { OpenState } from '#renderer/state/workshop-types.ts';
import { Mark } from '#renderer/ui/marks.tsx';
import type { Analysis } from '#shared/analysis/index.ts';
import type { Id } from '#shared/domain/fields.ts';
import { ThresholdBox } from '../parts/threshold-box.tsx';

interface RolesProps {
  readonly open: OpenState;
  readonly analysis: Analysis;
}

export function Roles({ open, analysis }: RolesProps) {
  const { t, list, percent, number } = useWords();
  const nameOf = useNameOf();
  const { roles, leastFte } = analysis.timeUse;
  const { people } = analysis.sideJobs;
  const nameOfId = (id: Id) => {
    const person = open.workshop.person[id];
    return person ? nameOf(person) : '';
  };
  return (
    <div className="roles">
      <h3>{t('timeSplit.roles')}</h3>
      <div className="threshold">
        <ThresholdBox
          open={open}
          values={analysis.thresholds}
          name="sideJob.share"
          label={t('timeSplit.threshold')}
        />
      </div>
      {roles.length === 0 && (
        <p>
          {t('timeSplit.noRoles', {
            share: percent(analysis.thresholds['sideJob.share']),
            least: number(leastFte, 1),
          })}
        </p>
      )}
      <ul className="role-list">
        {roles.map(({ fn, lane, share, fte, personIds }) => (
          <li key={`${lane} ${fn}`} data-role={fn} data-lane-group={lane}>
            <Mark name={fn} />
            <p>
              <b>{t('timeSplit.role', { fn: t(`fn.${fn}`) })}</b>
              <br />
              {t('timeSplit.role.why', {
                lane: t(`lane.${lane}`),
                share: percent(share),
                fte: number(fte, 1),
              })}{' '}
              {t('timeSplit.role.who', { who: list(personIds.map(nameOfId)) })}
            </p>
          </li>
        ))}
      </ul>
      {people.length > 0 && (
        <>
          <h3>{t('timeSplit.people')}</h3>
          <ul className="side-jobs">
            {people.map(({ personId, main, share, functions }) => (
              <li key={personId} data-person={personId}>
                {t('timeSplit.person', {
                  name: nameOfId(personId),
                  main: t(`fn.${main}`),
                  share: percent(share),
                  functions: list(functions.map((fn) => t(`fn.${fn}`))),
                })}
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
