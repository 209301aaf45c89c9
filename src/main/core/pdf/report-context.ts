/** What all sections of the report share: the workshop read once, words, names and the analysis. */
import { peopleIn } from '#shared/analysis/headcount.ts';
import type { PeopleCount } from '#shared/analysis/headcount.ts';
import { analyze } from '#shared/analysis/index.ts';
import type { Analysis } from '#shared/analysis/index.ts';
import type { PhaseResult } from '#shared/analysis/phase-types.ts';
import { PhaseboardError } from '#shared/domain/errors.ts';
import type { Id } from '#shared/domain/fields.ts';
import type { Person } from '#shared/domain/person.ts';
import type { Workshop } from '#shared/domain/records.ts';
import type { Scenario } from '#shared/domain/scenario.ts';
import { workshopIn } from '#shared/domain/scenario-view.ts';
import { metaOf } from '#shared/domain/workshop.ts';
import type { WorkshopMeta } from '#shared/domain/workshop-meta.ts';
import { PALETTE } from '#shared/drawing/palette.ts';
import type { Colour } from '#shared/drawing/scene.ts';
import { translator } from '#shared/i18n/index.ts';
import type { Translator } from '#shared/i18n/index.ts';
import type { Hideable, ReportOptions } from '#shared/report/options.ts';
import { commentaryId } from '#shared/report/sections.ts';
import type { SectionKey } from '#shared/report/sections.ts';
import { namesOf } from './report-names.ts';
import type { Names } from './report-names.ts';
import { PLACEHOLDER } from './printable.ts';
import { verdictOf } from './verdict.ts';
import type { Verdict } from './verdict.ts';

export interface ReportInput {
  readonly workshop: Workshop;
  readonly scenarioId: Id;
  readonly options: ReportOptions;
  /** Day of the last edit where the program runs, ISO: the date that the report bears. */
  readonly editedOn: string;
}

/** One scenario, seen through its own adjustments. */
export interface ScenarioView {
  readonly scenario: Scenario;
  readonly name: string;
  readonly workshop: Workshop;
  readonly analysis: Analysis;
  readonly verdict: Verdict;
}

export interface ReportContext extends ScenarioView {
  /** With every scenario's people. */
  readonly whole: Workshop;
  readonly meta: WorkshopMeta;
  readonly options: ReportOptions;
  readonly words: Translator;
  readonly names: Names;
  readonly phase: PhaseResult;
  /** The scenario that the report compares with. */
  readonly target: ScenarioView | null;
  /** Everybody of the current state, in the order of the roster. */
  readonly people: readonly Person[];
  /** The client, or the workshop's title where no client is named. */
  readonly owner: string;
  /** The people of the scenario as every page counts them. */
  readonly count: PeopleCount;
  readonly accent: Colour;
  /** Stands in for the clock. */
  readonly date: Date;
  /** Left of every page's foot. */
  readonly colophon: string;
  /** "Draft", or number and date of the final version. */
  readonly version: string;
  /** Full-time equivalents with their unit. */
  fte(value: number): string;
  /** Whether figures of a kind are in this version. */
  shows(kind: Hideable): boolean;
  /** Names of people that hold letters which the report's typeface lacks. */
  readonly unprintable: readonly string[];
  /** The consultant's words for a section, trimmed. */
  commentary(section: SectionKey): string;
  /** The consultant's headline of a section, trimmed; empty where the program's stands. */
  headline(section: SectionKey): string;
}

/** `printable` says how a text will look. Throws `workshop.notFound` where the workshop has no record of its own or no such scenario. */
export function contextOf(
  input: ReportInput,
  printable: (text: string) => string = (text) => text,
): ReportContext {
  const { workshop, scenarioId, options, editedOn } = input;
  const meta = metaOf(workshop);
  const words = translator(options.locale);
  const names = namesOf(workshop, scenarioId, options.names, words);
  const view = (id: Id) => viewOf(workshop, id, names, words);
  const now = view(scenarioId);
  const people = names.sorted(Object.values(now.workshop.person));
  const count = peopleIn(workshop, scenarioId);
  const targetId = targetOf(workshop, options.targetId);
  const owner = meta.client.trim() || names.inText(meta.title.trim()) || words.t('app.name');
  const version = versionOf(options, words);
  const context: ReportContext = {
    ...now,
    whole: workshop,
    meta,
    options,
    words,
    names,
    phase: now.analysis.phase,
    target: targetId === null ? null : view(targetId),
    people,
    owner,
    count,
    accent: options.accent ?? meta.accent ?? PALETTE.accent,
    // The day and not the moment, so that a day's report is one file whenever it is made.
    date: new Date(editedOn),
    version,
    colophon: [
      words.t('report.confidential', { client: owner }),
      version,
      words.t('report.asOf', { date: words.date(editedOn) }),
    ].join(' · '),
    fte: (value) => words.t('report.fte', { value: words.number(value, 2) }),
    unprintable: people.map(names.of).filter((name) => printable(name).includes(PLACEHOLDER)),
    shows: (kind) => !options.hide.includes(kind),
    commentary(section) {
      const record = workshop.commentary[commentaryId(section, options.locale)];
      return names.inText(record?.text.trim() ?? '');
    },
    headline(section) {
      const record = workshop.commentary[commentaryId(section, options.locale)];
      return names.inText(record?.headline.trim() ?? '');
    },
  };
  return context;
}

function viewOf(whole: Workshop, id: Id, names: Names, words: Translator): ScenarioView {
  const scenario = whole.scenario[id];
  if (!scenario) throw new PhaseboardError('workshop.notFound');
  const workshop = workshopIn(whole, id);
  const analysis = analyze(workshop, id);
  // The current state is called so in the report's language, whatever language it was made in.
  const name =
    scenario.kind === 'current'
      ? words.t('scenario.current')
      : names.inText(scenario.name) || words.t('report.target.unnamed');
  return { scenario, name, workshop, analysis, verdict: verdictOf(analysis.phase) };
}

/** The chosen target, else the first; null where there is none. */
function targetOf({ scenario }: Workshop, chosen: Id | null): Id | null {
  const targets = Object.values(scenario)
    .filter(({ kind }) => kind === 'target')
    .sort((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1));
  return (targets.find(({ id }) => id === chosen) ?? targets[0])?.id ?? null;
}

function versionOf({ status }: ReportOptions, words: Translator): string {
  return status.kind === 'draft'
    ? words.t('report.draft')
    : words.t('report.final', { number: status.number, date: words.date(status.date) });
}
