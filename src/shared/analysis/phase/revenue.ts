/**
 * The founders' share of new-business revenue, kept as sums, so that the share without one person is the sums less that
 * person's part.
 *
 * People who close and whose revenue is not known are put in at the mean of the known sellers who close; founders are
 * not among those. Losses (credit notes) count as nothing. The share is not known where a selling founder's revenue is
 * not, where nobody's is, or where there is no seller to take the mean of.
 */
import type { Id } from '../../domain/fields.ts';
import type { Person } from '../../domain/person.ts';
import type { Workshop } from '../../domain/records.ts';
import { atLeast, ratio } from '../numbers.ts';
import type { Selling, Staffing } from '../staffing.ts';
import type { PhaseWeights } from './phase-table.ts';

export interface RevenueSums {
  founders: number;
  /** Selling founders whose revenue is not known. */
  foundersUnknown: number;
  /** Known sellers who close, and what they brought. */
  closers: number;
  closersRevenue: number;
  /** Sellers who close and whose revenue is not known. */
  closersUnknown: number;
  /** What all others brought. */
  others: number;
  /** People whose revenue is known. */
  known: number;
}

/** Whether somebody closes: at least 15 % of their selling time. */
export function closes({ split }: Pick<Selling, 'split'>, w: PhaseWeights): boolean {
  return atLeast(split.closing, w['part.share']);
}

export function revenueSums(workshop: Workshop, staffing: Staffing, w: PhaseWeights): RevenueSums {
  const sums: RevenueSums = {
    founders: 0,
    foundersUnknown: 0,
    closers: 0,
    closersRevenue: 0,
    closersUnknown: 0,
    others: 0,
    known: 0,
  };
  for (const person of Object.values(workshop.person)) addRevenue(sums, person, staffing, w, 1);
  return sums;
}

/** In a plan a founder counts only while selling: history cannot tell what somebody who has left selling will sell. */
function addRevenue(
  sums: RevenueSums,
  person: Person,
  { placed, planned }: Staffing,
  w: PhaseWeights,
  sign: 1 | -1,
): void {
  if (person.vacancy) return;
  const entry = placed.get(person.id);
  const selling = entry?.selling ?? null;
  const isFounder = entry ? entry.founder : person.kind === 'founder';
  const won = person.revenueNew === null ? null : Math.max(0, person.revenueNew);
  if (won !== null) sums.known += sign;
  if (isFounder && (selling !== null || !planned)) {
    if (won !== null) sums.founders += sign * won;
    else if (selling !== null) sums.foundersUnknown += sign;
  } else if (selling !== null && !isFounder && closes(selling, w)) {
    if (won === null) sums.closersUnknown += sign;
    else {
      sums.closers += sign;
      sums.closersRevenue += sign * won;
    }
  } else sums.others += sign * (won ?? 0);
}

export function founderShareOf(sums: RevenueSums): number | null {
  if (sums.known <= 0 || sums.foundersUnknown > 0) return null;
  if (sums.closersUnknown > 0 && sums.closers <= 0) return null;
  const assumed = sums.closersUnknown > 0 ? (sums.closersRevenue / sums.closers) * sums.closersUnknown : 0;
  return ratio(sums.founders, sums.founders + sums.closersRevenue + sums.others + assumed);
}

/** The share without one person. */
export function founderShareWithout(
  sums: RevenueSums,
  person: Person,
  staffing: Staffing,
  w: PhaseWeights,
): number | null {
  const left = { ...sums };
  addRevenue(left, person, staffing, w, -1);
  return founderShareOf(left);
}

/** What two people have in common whose leaving changes the share alike, if they sell alike. */
export function revenueKind(sums: RevenueSums, { revenueNew }: Person): string {
  if (revenueNew === null) return 'u';
  const won = Math.max(0, revenueNew);
  if (sums.founders > 0) return `${won}`;
  // Of founders who win nothing the share is 0 whoever leaves, as long as somebody has won something.
  return won > 0 && !(sums.closersRevenue + sums.others - won > 0) ? 'all' : 'k';
}

/** The share of the sellers' FTE for which something is known; 1 where there is nobody to know it of. */
export function shareKnown(
  sellers: readonly Selling[],
  people: ReadonlyMap<Id, { readonly person: Person }>,
  isKnown: (person: Person) => boolean,
): number {
  let all = 0;
  let known = 0;
  for (const { id, fte } of sellers) {
    const person = people.get(id)?.person;
    // Of a planned hire nothing can be known yet.
    if (!person || person.vacancy) continue;
    all += fte;
    if (isKnown(person)) known += fte;
  }
  return ratio(known, all) ?? 1;
}
