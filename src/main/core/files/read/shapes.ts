/** Files that a consultant meets, known by their headers in any casing and order. */
import type { ImportShape } from '#shared/contract/import-types.ts';
import { headerKey } from './headers.ts';

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

/** Whether files of this kind list deals, one row each, and no people. */
export const isDealShape = (shape: ImportShape | null): boolean =>
  shape === 'pipedriveDeals' ||
  shape === 'hubspotDeals' ||
  shape === 'salesforceOpportunities' ||
  shape === 'salesPipeline';
