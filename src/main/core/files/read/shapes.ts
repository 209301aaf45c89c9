/** Files that a consultant meets, known by their headers in any casing and order. */
import type { ImportField, ImportShape } from '#shared/contract/import-types.ts';
import { guessDealFields, guessFields, headerKey } from './headers.ts';

/** Headers that have to be there; a bar between alternatives. The first shape that fits is the one. */
const SHAPES: readonly (readonly [ImportShape, string])[] = [
  ['phaseboard', 'phaseboardid|phaseboardazonosito'],
  ['pipedriveDeals', 'dealtitle dealvalue dealowner dealstatus'],
  ['hubspotDeals', 'dealname dealstage|pipeline amount dealowner|owner'],
  ['salesforceOpportunities', 'opportunityowner|ownerid opportunityname|name stage|stagename closedate'],
  ['salesPipeline', 'opportunityid salesagent dealstage closevalue'],
  ['salesTeams', 'salesagent manager regionaloffice'],
  ['salesforceUsers', 'username email managerid profileid|userroleid|isactive|active|alias'],
  ['salesforceUsers', 'firstname lastname username title isactive|active|alias'],
  ['hrDataset', 'employeename empid position managername'],
  [
    'hrSystem',
    'employeenumber|employeeid|employeeno|employeeid firstname lastname jobtitle hiredate|startdate',
  ],
];

/** What kind of file these headers are of; null for one that is not known. */
export function shapeOf(headers: readonly string[]): ImportShape | null {
  const keys = new Set(headers.map(headerKey));
  const fits = (wanted: string) =>
    wanted.split(' ').every((one) => one.split('|').some((alternative) => keys.has(alternative)));
  return SHAPES.find(([, wanted]) => fits(wanted))?.[0] ?? null;
}

/**
 * Whether headers that are of no known file list deals: an owner, an amount, and how or when it ended, and nothing that
 * a roster says of people.
 */
export function listsDeals(headers: readonly string[]): boolean {
  const deals = new Set(guessDealFields(headers));
  const people = guessFields(headers).filter((field) => field !== null && !OF_BOTH.has(field));
  return (
    deals.has('owner') &&
    deals.has('amount') &&
    (deals.has('closeDate') || deals.has('stage')) &&
    people.length === 0
  );
}
/** Fields that a list of deals has as well: its owner, its revenue, its ids, its status. */
const OF_BOTH: ReadonlySet<ImportField> = new Set(['name', 'revenue', 'externalId', 'territory', 'status']);

/** Whether files of this kind list deals, one row each, and no people. */
export const isDealShape = (shape: ImportShape | null): boolean =>
  shape === 'pipedriveDeals' ||
  shape === 'hubspotDeals' ||
  shape === 'salesforceOpportunities' ||
  shape === 'salesPipeline';
