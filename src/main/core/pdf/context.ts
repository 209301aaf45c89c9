/** What all sections of the report share: the workshop read once, words, names and the analysis. */
import { analyze } from '#shared/analysis/index.ts';
import type { Analysis } from '#shared/analysis/index.ts';
import type { PhaseResult } from '#shared/analysis/phase-types.ts';
import type { ReportOptions } from '#shared/report/options.ts';
import { PhaseboardError } from '#shared/domain/errors.ts';
import type { Id } from '#shared/domain/fields.ts';
import type { Workshop } from '#shared/domain/records.ts';
import type { Scenario } from '#shared/domain/scenario.ts';
import { metaOf } from '#shared/domain/workshop.ts';
import type { WorkshopMeta } from '#shared/domain/workshop-meta.ts';
import { translator } from '#shared/i18n/index.ts';
import type { Translator } from '#shared/i18n/index.ts';
import { namesOf } from './names.ts';
import type { Names } from './names.ts';
import { verdictOf } from './verdict.ts';
import type { Verdict } from './verdict.ts';

export interface ReportInput {
  readonly workshop: Workshop;
  readonly scenarioId: Id;
  readonly options: ReportOptions;
  /** Moment of the last edit, ISO: the date that the report bears. */
  readonly editedAt: string;
}

export interface ReportContext {
  readonly workshop: Workshop;
  readonly meta: WorkshopMeta;
  readonly scenario: Scenario;
  readonly options: ReportOptions;
  readonly t: Translator;
  readonly names: Names;
  readonly analysis: Analysis;
  readonly phase: PhaseResult;
  readonly verdict: Verdict;
  /** The client, or the workshop's title where no client is named. */
  readonly owner: string;
  readonly scenarioName: string;
  /** People and their FTE without vacancies. */
  readonly heads: number;
  readonly totalFte: number;
  /** Full-time equivalents with their unit. */
  fte(value: number): string;
}

/** Throws `workshop.notFound` where the workshop has no record of its own or no such scenario. */
export function contextOf(input: ReportInput): ReportContext {
  const { workshop, scenarioId, options } = input;
  const meta = metaOf(workshop);
  const scenario = workshop.scenario[scenarioId];
  if (!scenario) throw new PhaseboardError('workshop.notFound');
  const t = translator(options.locale);
  const names = namesOf(workshop, options.names !== 'full', t);
  const hired = names.people.filter(({ vacancy }) => !vacancy);
  const analysis = analyze(workshop, scenarioId);
  const { phase } = analysis;
  return {
    workshop,
    meta,
    scenario,
    options,
    t,
    names,
    analysis,
    phase,
    verdict: verdictOf(phase),
    owner: meta.client.trim() || names.inText(meta.title.trim()) || t.t('app.name'),
    // The current state is called so in the report's language, whatever language it was made in.
    scenarioName:
      scenario.kind === 'current'
        ? t.t('scenario.current')
        : names.inText(scenario.name) || t.t('report.organization'),
    heads: hired.length,
    totalFte: hired.reduce((sum, { fte }) => sum + fte, 0),
    fte: (value) => t.t('report.fte', { value: t.number(value, 2) }),
  };
}
