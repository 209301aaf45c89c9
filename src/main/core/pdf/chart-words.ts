/** The words of charts in reports and pictures, in the language and with the names of the report. */
import type { ChartWords } from '#shared/drawing/organization.ts';
import type { ReportContext } from './report-context.ts';

export function chartWords({ t, names, fte }: ReportContext): ChartWords {
  return {
    nameOf: names.of,
    titleOf: (person) => names.inText(person.title.trim()),
    fte,
    people: (count) => t.t('report.people', { count }),
    vacancies: (count) => t.t('report.vacancies', { count }),
    lane: (lane) => t.t(`lane.${lane}`),
    team: (team) => t.t('report.team', { name: names.inText(team) }),
    specialists: t.t('report.specialists'),
  };
}
