/** The words of charts in reports and pictures, in the language and with the names of the report. */
import type { ChartWords } from '#shared/drawing/organization.ts';
import { laneName } from '#shared/i18n/describe-edit.ts';
import type { ReportContext } from './report-context.ts';

export function chartWords({ words, names, fte }: ReportContext): ChartWords {
  return {
    nameOf: names.of,
    titleOf: (person) => names.inText(person.title.trim()),
    fte,
    people: (count) => words.t('report.people', { count }),
    vacancies: (count) => words.t('report.vacancies', { count }),
    lane: (lane, inTeam = false) => laneName(words, lane, inTeam),
    team: (team) => words.t('report.team', { name: names.inText(team) }),
    specialists: words.t('report.specialists'),
  };
}
