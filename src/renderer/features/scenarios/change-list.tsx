/** Every change of a plan: who, from where to where, why, decided by whom; found, sorted, exported, accepted, taken back. */
import { CheckCheck, Download, UserPlus } from 'lucide-react';
import { useMemo, useState } from 'react';
import { tell, useWords } from '#renderer/state/app-state.ts';
import { useInText } from '#renderer/state/names-in-text.ts';
import { saveTables } from '#renderer/state/save-tables.ts';
import { run, undo } from '#renderer/state/open-workshop.ts';
import { Button, IconButton } from '#renderer/ui/button.tsx';
import { SearchField } from '#renderer/ui/field.tsx';
import { Menu, MenuItem } from '#renderer/ui/menu.tsx';
import { Select } from '#renderer/ui/select.tsx';
import { CHANGE_KINDS } from '#shared/analysis/changes/change-types.ts';
import { metaOf } from '#shared/domain/workshop.ts';
import { changeRows, changeTable, takenBack } from '#shared/tables/change-rows.ts';
import { ALL, COLUMNS, matching, sorted } from './change-filter.ts';
import type { ChangeFilter, Column } from './change-filter.ts';
import { ChangeLine } from './change-line.tsx';
import { useChangeWords } from './use-comparison.ts';
import type { Comparison } from './use-comparison.ts';
import './change-list.css';

export function ChangeList({ comparison }: { readonly comparison: Comparison }) {
  const words = useWords();
  const { t } = words;
  const { workshopId, workshop, baseId, planId } = comparison;
  const context = useChangeWords(workshop);
  const [filter, setFilter] = useState<ChangeFilter>(ALL);
  const [order, setOrder] = useState<{ column: Column; down: boolean } | null>(null);
  const [open, setOpen] = useState<string | null>(null);
  const inText = useInText();
  const plain = changeRows(baseId, planId, context);
  const rows = useMemo(
    () => plain.map((row) => ({ ...row, why: inText(row.why), decidedBy: inText(row.decidedBy) })),
    [plain, inText],
  );
  const shown = useMemo(() => sorted(matching(rows, filter), order, words), [rows, filter, order, words]);
  const from = workshop.scenario[baseId]?.name ?? '';
  const to = workshop.scenario[planId];
  const decidable = to?.kind === 'target';
  const set = (patch: Partial<ChangeFilter>) => setFilter({ ...filter, ...patch });
  const waiting = shown.filter((row) => row.verdict === 'open');
  const newcomers = rows.flatMap(({ change }) =>
    change.subject === 'person' && change.newcomer ? [change.subjectId] : [],
  );
  const save = (format: 'csv' | 'xlsx') => {
    const { client, title } = metaOf(workshop);
    const name = [client || title, t('changes.fileName'), to?.name].filter(Boolean).join(' - ');
    void saveTables(workshopId, [changeTable(shown, context)], name, format);
  };

  if (rows.length === 0 && takenBack(baseId, planId, context).length === 0)
    return <p className="quiet empty">{t('changes.none', { from, to: to?.name ?? '' })}</p>;
  return (
    <section className="change-list" aria-label={t('changes.titled', { from, to: to?.name ?? '' })}>
      <div className="change-tools">
        <SearchField
          label={t('changes.search')}
          value={filter.text}
          onChange={(event) => set({ text: event.target.value })}
        />
        <Select
          label={t('changes.kind')}
          value={filter.kind}
          onChange={(kind) => set({ kind })}
          options={(['all', ...CHANGE_KINDS] as const).map((value) => ({
            value,
            label: value === 'all' ? t('changes.kind.all') : t(`change.${value}`),
          }))}
        />
        {decidable && (
          <Select
            label={t('changes.verdict')}
            value={filter.verdict}
            onChange={(verdict) => set({ verdict })}
            options={(['all', 'open', 'accepted'] as const).map((value) => ({
              value,
              label: t(`changes.verdict.${value}`),
            }))}
          />
        )}
        <span className="count" role="status">
          {shown.length === rows.length
            ? t('changes.shown', { count: rows.length })
            : t('changes.ofAll', { shown: shown.length, all: rows.length })}
        </span>
        {decidable && newcomers.length > 0 && (
          <Button
            onClick={() => {
              const taken = run({
                type: 'changes.takeOver',
                scenarioId: planId,
                fromId: baseId,
                subjectIds: newcomers,
              });
              if (taken)
                tell((w) => w.t('change.broughtAlong'), { key: 'command.undo', run: () => void undo() });
            }}
          >
            <UserPlus className="icon small" aria-hidden />
            {t('change.bringAlong', { count: newcomers.length })}
          </Button>
        )}
        {decidable && waiting.length > 0 && (
          <Button
            onClick={() =>
              run({
                type: 'changes.review',
                scenarioId: planId,
                subjectIds: waiting.map((row) => row.change.subjectId),
                patch: { verdict: 'accepted' },
              })
            }
          >
            <CheckCheck className="icon small" aria-hidden />
            {t('changes.acceptAll', { count: waiting.length })}
          </Button>
        )}
        <Menu
          trigger={
            <IconButton label={t('changes.export')}>
              <Download className="icon small" aria-hidden />
            </IconButton>
          }
        >
          <MenuItem onClick={() => save('xlsx')}>{t('changes.xlsx')}</MenuItem>
          <MenuItem onClick={() => save('csv')}>{t('changes.csv')}</MenuItem>
        </Menu>
      </div>
      <div className="change-scroll" tabIndex={0} role="group" aria-label={t('changes.title')}>
        <table>
          <thead>
            <tr>
              {COLUMNS.map((column) => {
                const by = order?.column === column ? (order.down ? 'descending' : 'ascending') : 'none';
                return (
                  <th key={column} scope="col" aria-sort={by}>
                    <button
                      type="button"
                      title={t('changes.sortBy', { column: t(`changes.column.${column}`) })}
                      onClick={() => setOrder({ column, down: by === 'ascending' })}
                    >
                      {t(`changes.column.${column}`)}
                      <span aria-hidden>{by === 'none' ? '' : by === 'ascending' ? ' ↑' : ' ↓'}</span>
                    </button>
                  </th>
                );
              })}
              <th scope="col">
                <span className="visually-hidden">{t('changes.column.actions')}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {shown.map((row) => (
              <ChangeLine
                key={row.change.key}
                row={row}
                comparison={comparison}
                decidable={decidable}
                open={open === row.change.key}
                onToggle={() => setOpen(open === row.change.key ? null : row.change.key)}
              />
            ))}
          </tbody>
        </table>
        <TakenBack comparison={comparison} />
        {shown.length === 0 && <p className="quiet empty">{t('changes.noMatch')}</p>}
      </div>
    </section>
  );
}

/** What the room did not want, with the reason: it is no change any more, but it was talked about. */
function TakenBack({ comparison: { workshop, baseId, planId } }: { readonly comparison: Comparison }) {
  const { t } = useWords();
  const context = useChangeWords(workshop);
  const inText = useInText();
  const reviews = takenBack(baseId, planId, context).flatMap(({ id, subjectId, reason }) => {
    const person = workshop.person[subjectId];
    const name = person ? context.nameOf(person) : workshop.team[subjectId]?.name;
    return name ? [{ id, name, reason: inText(reason) }] : [];
  });
  if (reviews.length === 0) return null;
  return (
    <section className="taken-back" aria-label={t('changes.takenBack')}>
      <h3>{t('changes.takenBack')}</h3>
      <ul>
        {reviews.map(({ id, name, reason }) => (
          <li key={id}>
            <b>{name}</b> {reason}
          </li>
        ))}
      </ul>
    </section>
  );
}
