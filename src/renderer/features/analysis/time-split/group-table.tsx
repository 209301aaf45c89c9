/** FTE per function by group, as bars of one scale with their numbers. */
import { useWords } from '#renderer/state/app-state.ts';
import { StackedBar } from '#renderer/ui/bars.tsx';
import { Mark } from '#renderer/ui/marks.tsx';
import type { FunctionNumbers } from '#shared/analysis/facts.ts';
import type { TimeGroup } from '#shared/analysis/time-use.ts';
import { FUNCTIONS } from '#shared/domain/functions.ts';

/** Less than this shows as nothing with one decimal. */
const VISIBLE = 0.05;

export function GroupTable({ groups }: { readonly groups: readonly TimeGroup[] }) {
  const { t } = useWords();
  const total = { outbound: 0, inbound: 0, closing: 0, account: 0 };
  for (const { byFunction } of groups) for (const fn of FUNCTIONS) total[fn] += byFunction[fn];
  const whole = groups.reduce((sum, group) => sum + group.fte, 0);
  const longest = Math.max(...groups.map((group) => group.fte));
  const everybody = new Set(groups.flatMap((group) => group.personIds)).size;
  return (
    <table className="groups">
      <thead>
        <tr>
          <th scope="col">{t('timeSplit.group')}</th>
          <td />
          {FUNCTIONS.map((fn) => (
            <th key={fn} scope="col" className="number">
              <span className="fn-name">
                <Mark name={fn} />
                {t(`fn.${fn}`)}
              </span>
            </th>
          ))}
          <th scope="col" className="number">
            {t('timeSplit.total')}
          </th>
        </tr>
      </thead>
      <tbody>
        {groups.map((group) => (
          <Row
            key={group.lane}
            name={t(`lane.${group.lane}`)}
            people={group.personIds.length}
            byFunction={group.byFunction}
            fte={group.fte}
            whole={longest}
          />
        ))}
      </tbody>
      <tfoot>
        <Row
          name={t('timeSplit.everybody')}
          people={everybody}
          byFunction={total}
          fte={whole}
          whole={whole}
        />
      </tfoot>
    </table>
  );
}

interface RowProps {
  readonly name: string;
  readonly people: number;
  readonly byFunction: FunctionNumbers;
  readonly fte: number;
  /** FTE of a full bar. */
  readonly whole: number;
}

function Row({ name, people, byFunction, fte, whole }: RowProps) {
  const { t, number } = useWords();
  return (
    <tr>
      <th scope="row">
        {name}
        <small>{t('canvas.people', { count: people })}</small>
      </th>
      <td className="bar-cell">
        <StackedBar parts={FUNCTIONS.map((fn) => ({ mark: fn, value: byFunction[fn] }))} whole={whole} />
      </td>
      {FUNCTIONS.map((fn) => (
        <td key={fn} className="number">
          {byFunction[fn] < VISIBLE ? '–' : number(byFunction[fn], 1)}
        </td>
      ))}
      <td className="number">{t('canvas.fte', { fte: number(fte, 1) })}</td>
    </tr>
  );
}
