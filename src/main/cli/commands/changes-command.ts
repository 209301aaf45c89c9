/** `changes`: what is different between two scenarios of a workshop, with the figures of both. */
import { writeCsv } from '#main/core/files/write/write-csv.ts';
import { changeCounts, changesBetween } from '#shared/analysis/changes/changes.ts';
import { deltasBetween } from '#shared/analysis/changes/deltas.ts';
import type { Delta, Deltas } from '#shared/analysis/changes/deltas.ts';
import { analysisOf } from '#shared/analysis/memo.ts';
import type { Workshop } from '#shared/domain/records.ts';
import type { Scenario } from '#shared/domain/scenario.ts';
import { currentScenario, metaOf, scenariosOf } from '#shared/domain/workshop.ts';
import { byText, deltaNotes, sideText } from '#shared/wording/delta-text.ts';
import { bottleneckText, overloadText } from '#shared/wording/flow-text.ts';
import type { Translator } from '#shared/i18n/index.ts';
import { changeRows, changeTable } from '#shared/tables/change-rows.ts';
import type { ChangeRow } from '#shared/tables/change-rows.ts';
import type { Answer, Context } from '../command-context.ts';
import { readSource } from '../source.ts';
import { CliError, EXIT, usage } from '../usage.ts';

export async function changes(context: Context): Promise<Answer> {
  const { request, words } = context;
  const { id, workshop } = await readSource(context);
  const from = scenarioNamed(workshop, '--from', request.value('from')) ?? currentScenario(workshop);
  const to = scenarioNamed(workshop, '--to', request.value('to')) ?? firstTarget(workshop);
  const rows = changeRows(from.id, to.id, {
    words,
    workshop,
    nameOf: (person) => person.name || words.t('person.vacancy'),
  });
  const csv = () =>
    new TextDecoder().decode(writeCsv([changeTable(rows, { words })], words.locale)).trimEnd();
  const deltas = deltasBetween(workshop, from.id, to.id);
  const { title, client } = metaOf(workshop);
  const counts = changeCounts(workshop, from.id, to.id);
  const side = ({ id: scenarioId, name, kind }: Scenario) => ({ id: scenarioId, name, kind });
  return {
    json: {
      workshop: { id, title, client },
      from: side(from),
      to: side(to),
      counts,
      changes: changesBetween(workshop, from.id, to.id),
      verdicts: rows.map(({ change, verdict, why, decidedBy }) => ({
        key: change.key,
        verdict,
        why,
        decidedBy,
      })),
      deltas: deltas.all,
      headcount: headcountJson(deltas),
      bottlenecks: { from: deltas.from.bottleneck, to: deltas.to.bottleneck },
      phases: { from: deltas.from.phase.phase, to: deltas.to.phase.phase },
    },
    lines: request.has('csv')
      ? [csv()]
      : [
          words.t('changes.titled', { from: from.name, to: to.name }),
          ...(rows.length === 0 ? [words.t('changes.none', { from: from.name, to: to.name })] : []),
          ...rows.map((row) => rowLine(row, words)),
          '',
          ...deltas.all.flatMap((delta) => deltaLine(delta, deltas, metaOf(workshop).currency, words)),
          ...deltaNotes(words, deltas),
          ...stuckLine(workshop, to, words),
        ],
  };
}

function firstTarget(workshop: Workshop): Scenario {
  const target = scenariosOf(workshop).find(({ kind }) => kind === 'target');
  if (!target) throw new CliError(EXIT.input, 'cli.noTarget');
  return target;
}

/** A scenario by its id or its name; null where none was asked for. */
function scenarioNamed(workshop: Workshop, option: string, asked: string | null): Scenario | null {
  if (asked === null) return null;
  const all = scenariosOf(workshop);
  const folded = asked.trim().toLocaleLowerCase();
  const found = all.find(({ id, name }) => id === asked || name.toLocaleLowerCase() === folded);
  if (found) return found;
  const possible = all.map(({ name }) => name).join(', ');
  throw usage('cli.usage.badValue', { option, value: asked, possible });
}

function rowLine({ text, why, decidedBy }: ChangeRow, { t }: Translator): string {
  const place = text.from === text.to ? text.to : `${text.from} → ${text.to}`;
  const said = [...text.details, why && `${t('changes.column.why')}: ${why}`];
  const decided = decidedBy && `${t('changes.column.decidedBy')}: ${decidedBy}`;
  return `  ${[`${text.who}: ${text.kind}, ${place}`, ...said, decided].filter(Boolean).join('; ')}`;
}

/** Today, as it runs and the plan; or the two sides, where none of them is a plan of today. */
function deltaLine(delta: Delta, { today }: Deltas, currency: string, words: Translator): string[] {
  if (delta.from === null && delta.to === null) return [];
  const text = (value: number | null) => sideText(words, delta, value, currency);
  const by = byText(words, delta, currency);
  const now = today ? ` ${words.t('cli.changes.today', { value: text(delta.today) })}` : '';
  const sides = `${text(delta.from)} → ${text(delta.to)}`;
  const change = by === '' || by === words.t('delta.same') ? '' : ` (${by})`;
  return [`${words.t(`delta.${delta.key}`)}: ${sides}${change}${now}`];
}

function stuckLine(workshop: Workshop, { id }: Scenario, words: Translator): string[] {
  const analysis = analysisOf(workshop, id);
  const texts = {
    words,
    currency: metaOf(workshop).currency,
    shows: true,
    teamOf: (teamId: string) => workshop.team[teamId]?.name ?? '',
    teams: analysis.markets.length > 0,
  };
  return [bottleneckText(texts, analysis.flow), overloadText(texts, analysis.flow)].filter(
    (text) => text !== null,
  );
}

function headcountJson({ today, from, to }: Deltas) {
  const of = (figures: Deltas['to'] | null) => {
    if (!figures) return null;
    const { seats: _, ...numbers } = figures.headcount;
    return numbers;
  };
  return { today: of(today), from: of(from), to: of(to) };
}
