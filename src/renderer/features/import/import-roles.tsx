/** Where people go on the canvas: suggestions from titles and reports, the unsure ones first, one choice each. */
import { useWords } from '#renderer/state/app-state.ts';
import { Button } from '#renderer/ui/button.tsx';
import { laneOfRole } from '#shared/analysis/roles/role.ts';
import type { Confidence } from '#shared/analysis/roles/role.ts';
import type { PreviewPerson } from '#shared/contract/import-types.ts';
import { LANES } from '#shared/domain/lanes.ts';
import type { RoleGroup, Where } from '#shared/import/placing.ts';

interface ImportRolesProps {
  readonly groups: readonly RoleGroup[];
  readonly people: readonly PreviewPerson[];
  readonly where: Readonly<Record<string, Where>>;
  readonly onChange: (where: Readonly<Record<string, Where>>) => void;
}

/** Names said below a title; the rest is a number. */
const NAMED = 3;
const DOTS: Readonly<Record<Confidence, string>> = { high: '●●●', medium: '●●○', low: '●○○' };

export function ImportRoles({ groups, people, where, onChange }: ImportRolesProps) {
  const { t, number, list } = useWords();
  if (groups.length === 0) return <p className="import-empty">{t('import.roles.none')}</p>;
  const countOf = (of: (group: RoleGroup) => boolean) =>
    groups.filter(of).reduce((sum, { indexes }) => sum + indexes.length, 0);
  const isNotSales = ({ suggestion }: RoleGroup) => suggestion.role === null;
  const set = (of: (group: RoleGroup) => Where | null) =>
    onChange({
      ...where,
      ...Object.fromEntries(
        groups.flatMap((group) => {
          const chosen = of(group);
          return chosen === null ? [] : [[group.key, chosen] as const];
        }),
      ),
    });
  const notSales = countOf(isNotSales);
  return (
    <section className="import-roles" aria-label={t('import.roles')}>
      <div className="import-row">
        <p className="import-sureness">
          {(['high', 'medium', 'low'] as const).map((confidence) => (
            <span key={confidence} className={confidence}>
              <i aria-hidden>{DOTS[confidence]}</i>{' '}
              {t(`import.sure.${confidence}`, {
                count: number(countOf((g) => !isNotSales(g) && g.suggestion.confidence === confidence)),
              })}
            </span>
          ))}
          {notSales > 0 && <span>{t('import.sure.notSales', { count: number(notSales) })}</span>}
        </p>
        <span className="grow" />
        <Button onClick={() => set(({ suggestion: { role } }) => (role === null ? null : laneOfRole(role)))}>
          {t('import.roles.acceptAll')}
        </Button>
        <Button onClick={() => set(() => 'unplaced')}>{t('import.roles.placeNobody')}</Button>
        {notSales > 0 && (
          <Button onClick={() => set((group) => (isNotSales(group) ? 'leaveOut' : null))}>
            {t('import.roles.leaveOthersOut')}
          </Button>
        )}
      </div>
      <div className="import-table" tabIndex={0} role="group" aria-label={t('import.roles')}>
        <table>
          <thead>
            <tr>
              <th scope="col">{t('import.roles.title')}</th>
              <th scope="col">{t('import.roles.people')}</th>
              <th scope="col">{t('import.roles.suggestion')}</th>
              <th scope="col">{t('import.roles.where')}</th>
            </tr>
          </thead>
          <tbody>
            {groups.map((group) => {
              const { key, title, suggestion, indexes, preset } = group;
              const { role, confidence, reason, words, reports } = suggestion;
              const named = indexes.slice(0, NAMED).map((index) => people[index]?.draft.name ?? '');
              const rest = indexes.length - named.length;
              const names = rest > 0 ? [...named, t('import.roles.more', { count: rest })] : named;
              return (
                <tr key={key} data-confidence={role === null ? 'none' : confidence}>
                  <th scope="row">{title || t('import.roles.noTitle')}</th>
                  <td title={names.join(', ')}>
                    <b>{number(indexes.length)}</b> <span className="quiet">{list(names)}</span>
                  </td>
                  <td className="import-why">
                    <b>
                      {role === null ? t('import.roles.notSales') : t(`lane.${laneOfRole(role)}`)}{' '}
                      {role !== null && (
                        <span className={`import-dots ${confidence}`}>
                          <i aria-hidden>{DOTS[confidence]}</i> {t(`import.confidence.${confidence}`)}
                        </span>
                      )}
                    </b>
                    <span className="quiet">{t(`roleReason.${reason}`, { words, count: reports ?? 0 })}</span>
                  </td>
                  <td>
                    <select
                      className="input"
                      aria-label={t('import.roles.whereOf', { title: title || t('import.roles.noTitle') })}
                      value={where[key] ?? preset}
                      onChange={(event) => onChange({ ...where, [key]: event.target.value as Where })}
                    >
                      {LANES.map((lane) => (
                        <option key={lane} value={lane}>
                          {t(`lane.${lane}`)}
                        </option>
                      ))}
                      <option value="unplaced">{t('lane.unplaced')}</option>
                      <option value="leaveOut">{t('import.roles.leaveOut')}</option>
                    </select>
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
    </section>
  );
}
