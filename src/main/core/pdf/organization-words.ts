/** How many stand on the chart, in the same words in the report and on slides. */
import { FUNCTIONS } from '#shared/domain/functions.ts';
import { placementsOf } from '#shared/domain/workshop.ts';
import { inSentence } from '#shared/wording/in-sentence.ts';
import type { ReportContext } from './report-context.ts';

/** Those on the payroll who have a place, and the FTE that they have there. */
export function organizationHeadline({
  workshop,
  scenario,
  words,
  people,
  fte,
  analysis,
}: ReportContext): string {
  if (people.length === 0) return words.t('report.organization.empty');
  const seats = placementsOf(workshop, scenario.id).flatMap(({ personId, share }) => {
    const person = workshop.person[personId];
    return person && !person.vacancy ? [{ personId, fte: person.fte * share }] : [];
  });
  const said = words.t('report.organization.headline', {
    count: new Set(seats.map(({ personId }) => personId)).size,
    fte: fte(seats.reduce((sum, seat) => sum + seat.fte, 0)),
  });
  const { cells } = analysis.coverage.total;
  const selling = FUNCTIONS.reduce((sum, fn) => sum + cells[fn].fte, 0);
  const [most] = FUNCTIONS.toSorted((a, b) => cells[b].fte - cells[a].fte);
  if (!most || selling === 0) return said;
  return words.t('report.organization.most', {
    people: said,
    fn: inSentence(words, words.t(`fn.${most}`)),
    share: words.percent(cells[most].fte / selling),
  });
}

/** Whom the headline leaves out: those without a place, open positions and new seats. */
export function organizationRest({ words, people, count, options }: ReportContext): string {
  if (people.length === 0) return '';
  const listed =
    options.names === 'full' ? 'report.organization.unplaced' : 'report.organization.unplacedInitials';
  const toFill = count.open + count.newSeats;
  return [
    count.unplaced === 0
      ? words.t('report.organization.allPlaced')
      : words.t(listed, { count: count.unplaced }),
    toFill === 0 ? '' : words.t('report.organization.vacancies', { count: toFill }),
  ]
    .filter(Boolean)
    .join(' ');
}
