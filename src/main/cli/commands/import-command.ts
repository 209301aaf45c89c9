/** `import`: a roster, with or without a list of deals, becomes a workshop; or only says what would. */
import { randomUUID } from 'node:crypto';
import { basename } from 'node:path';
import type { Core } from '#main/core/core.ts';
import { createImportReader } from '#main/core/files/import-reader.ts';
import { ROSTER_LIMITS } from '#main/core/files/read/limits.ts';
import { weigh } from '#main/core/files/read/weigh.ts';
import { hostClock, hostZone } from '#main/core/host-clock.ts';
import type { ImportOrigin } from '#main/core/files/read-import.ts';
import { requirePeople } from '#main/core/files/roster/require-people.ts';
import { suggestRole } from '#shared/analysis/roles/suggest-role.ts';
import { importedOf } from '#shared/commands/import-plan.ts';
import { record } from '#shared/commands/recorded.ts';
import type { Answers, ImportQuestion } from '#shared/contract/import-questions.ts';
import type { ImportPreview } from '#shared/contract/import-types.ts';
import { dealRecords } from '#shared/contract/deal-records.ts';
import type { ImportOptions } from '#shared/contract/methods.ts';
import { dayIn } from '#shared/domain/day.ts';
import { PhaseboardError } from '#shared/domain/errors.ts';
import type { Id } from '#shared/domain/fields.ts';
import { currentScenario, workshopOf } from '#shared/domain/workshop.ts';
import type { Translator } from '#shared/i18n/index.ts';
import { placedAsSuggested } from '#shared/import/placing.ts';
import type { Suggested } from '#shared/import/placing.ts';
import { requiredOption } from '../arguments.ts';
import { requiredSubject, withLibrary } from '../command-context.ts';
import type { Answer, Context } from '../command-context.ts';
import { madeAnswer, problemLines } from '../made.ts';
import { answersFrom, questionLines, questionsForPrograms, requireAsked } from '../asked.ts';
import { firstOptions, optionsOf, readMapping } from '../mapping-file.ts';

type Outcome = Omit<ImportPreview, 'file'>;

export async function importRoster(context: Context): Promise<Answer> {
  const { request, words } = context;
  const path = requiredSubject(context, 'file');
  const isTrial = request.has('dry-run');
  const title = isTrial ? '' : requiredOption(request, 'title');
  const client = isTrial ? '' : requiredOption(request, 'client');
  const given = answersFrom(request.values('answer'));
  const preview = await outcomeOf(path, request.value('deals'), request.value('map'), given);
  requireAsked(given, questionsOf(preview));
  // Everything that can go wrong with the file has gone wrong by now: no empty workshop is left behind.
  requirePeople(preview, basename(path));
  const placing = request.has('no-place') ? null : placedAsSuggested(preview.people);
  if (isTrial) return trialAnswer(context, preview, placing);
  requireSettled(preview);
  return withLibrary(context, async (core) => {
    const { id } = await core.call('workshop.create', {
      title,
      client,
      locale: request.locale ?? words.locale,
      ...(preview.currency === null ? {} : { currency: preview.currency }),
    });
    try {
      await commitPeople(core, id, { ...preview, people: placing?.people ?? preview.people });
    } catch (error) {
      await core.call('library.remove', { workshopId: id });
      throw error;
    }
    const made = await madeAnswer(core, words, id, preview.problems, questionsOf(preview));
    return { ...made, lines: [...placeLines(placing, words), ...made.lines] };
  });
}

/** What is open about the roster and about the deals. */
const questionsOf = ({ questions, deals }: Outcome): readonly ImportQuestion[] => [
  ...questions,
  ...(deals?.questions ?? []),
];

/** Nobody can be asked here, and amounts that are not understood are not added up. */
function requireSettled({ deals }: Outcome): void {
  const unsettled = deals?.unsettled;
  if (unsettled?.kind === 'noAmount')
    throw new PhaseboardError('import.noDealAmount', { name: deals?.name ?? '' });
}

/** Reads without a library, so that it works beside a running program. */
async function outcomeOf(
  path: string,
  dealsPath: string | null,
  mapPath: string | null,
  answers: Answers,
): Promise<Outcome> {
  const mapping = mapPath === null ? {} : readMapping(mapPath);
  const mapName = mapPath === null ? '' : basename(mapPath);
  const [roster, deals] = [await originOf(path), dealsPath === null ? null : await originOf(dealsPath)];
  const reader = createImportReader();
  const read = async (options: ImportOptions): Promise<Outcome> => {
    const job = {
      roster,
      deals,
      options,
      mappings: {},
      mostOfEach: ROSTER_LIMITS.rows,
      today: dayIn(hostZone(), hostClock()()),
      withRows: false,
    };
    return (await reader.read(job)).preview;
  };
  try {
    const dealSheet = mapping.deals?.sheet;
    const dealOptions = { file: 'deals', ...(dealSheet === undefined ? {} : { sheet: dealSheet }) };
    const options = {
      ...firstOptions(mapping),
      answers,
      ...(deals || mapping.deals ? { deals: dealOptions } : {}),
    };
    const first = await read(options);
    if (mapPath === null) return first;
    const named = optionsOf(mapping, first, mapName);
    const withDeals = options.deals ? { deals: { ...options.deals, ...named.deals } } : {};
    return await read({
      ...options,
      ...named.roster,
      answers: { ...named.roster.answers, ...answers },
      ...withDeals,
    });
  } finally {
    reader.close();
  }
}

async function originOf(path: string): Promise<ImportOrigin> {
  const { stamp, size } = await weigh(path);
  return { kind: 'file', path, name: basename(path), stamp, size };
}

/** What an import would do, with nothing written. */
function trialAnswer({ words }: Context, preview: Outcome, placing: Suggested | null): Answer {
  const people = placing?.people ?? preview.people;
  const { problems, columns, rows, shape, deals } = preview;
  const questions = questionsOf(preview);
  return {
    json: {
      dryRun: true,
      rows,
      shape,
      columns: columns.map(({ header, field }) => ({ header, field })),
      people: people.map(({ row, draft, managerIndex, department, lane, teamName }) => ({
        row,
        ...draft,
        manager:
          managerIndex === null ? (draft.managerName ?? null) : (people[managerIndex]?.draft.name ?? null),
        suggestion: suggestRole({ title: draft.title ?? '', department, reports: null }).role,
        place: lane === null ? null : { lane: lane.lane, team: teamName ?? null },
      })),
      questions: questionsForPrograms(questions),
      problems,
      deals,
    },
    lines: [
      ...problemLines(problems, words),
      ...questionLines(questions, words),
      ...placeLines(placing, words),
      words.t('cli.import.trial', { count: people.length, rows }),
    ],
  };
}

/** How many are placed, and whose titles say too little. */
function placeLines(placing: Suggested | null, { t }: Translator): string[] {
  if (!placing) return [];
  const placed = placing.people.filter(({ lane }) => lane !== null).length;
  return [
    t('cli.import.placed', { count: placed }),
    ...placing.unsure.map(({ title, indexes }) =>
      t('cli.import.unsure', { title: title || t('import.roles.noTitle'), count: indexes.length }),
    ),
  ];
}

async function commitPeople(core: Core, workshopId: Id, { people, deals }: Outcome): Promise<void> {
  const { records, revision } = await core.call('workshop.open', { workshopId });
  const workshop = workshopOf(records);
  const figures = {
    ...(deals?.averageDeal === null || deals === null ? {} : { averageDeal: deals.averageDeal }),
    ...(deals?.winRate === null || deals === null ? {} : { winRate: deals.winRate }),
    ...(deals?.cycleDays === null || deals === null ? {} : { cycleDays: deals.cycleDays }),
  };
  const command = {
    type: 'people.import',
    scenarioId: currentScenario(workshop).id,
    people: importedOf(people, []),
    figures,
    records: deals === null ? {} : dealRecords(deals),
  } as const;
  const { diff, label, recorded } = record(workshop, command, () => randomUUID());
  await core.call('workshop.commit', {
    workshopId,
    editId: randomUUID(),
    revision,
    kind: 'do',
    label: { ...label, params: { ...label.params }, subjects: [...label.subjects] },
    diff: {
      added: [...diff.added],
      updated: diff.updated.map(([from, to]) => [from, to] as [typeof from, typeof to]),
      removed: [],
    },
    command: recorded,
  });
}
