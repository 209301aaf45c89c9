/** Functions × teams as a matrix that counts, and shows its holes. */
import type { Id } from '../domain/fields.ts';
import { FUNCTIONS } from '../domain/functions.ts';
import type { SalesFunction } from '../domain/functions.ts';
import type { Facts } from './facts.ts';
import { countHead, noHeads } from './heads.ts';
import type { Heads } from './heads.ts';
import { atLeast, sumOf } from './numbers.ts';
import type { SellingPart } from './staffing.ts';

export interface CoverageCell {
  /** FTE spent on the function here. */
  readonly fte: number;
  /** People who spend at least 15 % of their time on it. */
  readonly people: number;
  /** Nobody does it: less than 0.2 FTE. */
  readonly hole: boolean;
}

export interface CoverageRow {
  /** Null for the shared organization. */
  readonly teamId: Id | null;
  readonly cells: Readonly<Record<SalesFunction, CoverageCell>>;
  readonly fte: number;
  readonly people: number;
  /** Has everything that a market team needs. */
  readonly complete: boolean;
}

export interface Coverage {
  /** The shared organization first, where anybody works there, then the teams in canvas order, empty ones too. */
  readonly rows: readonly CoverageRow[];
  /** All rows together. */
  readonly total: CoverageRow;
}

interface Cell {
  fte: number;
  readonly people: Heads;
}
interface Row {
  readonly cells: Record<SalesFunction, Cell>;
  readonly people: Heads;
}

export function coverageOf(facts: Facts): Coverage {
  const completeIds = new Set(facts.phase.completeTeams);
  const { staffing, teams, w } = facts;
  const rows = new Map<Id | null, Row>([[null, emptyRow()]]);
  for (const team of teams) rows.set(team.id, emptyRow());
  const total = emptyRow();
  for (const person of staffing.selling) {
    for (const part of person.parts) {
      const row = rows.get(part.teamId);
      if (row) addPart(row, person.id, part, w['part.share']);
      addPart(total, person.id, part, w['part.share']);
    }
  }
  const made = [...rows].map(([teamId, row]) => finished(teamId, row, facts, completeIds));
  return {
    rows: made.filter((row) => row.teamId !== null || row.people > 0),
    total: finished(null, total, facts, completeIds),
  };
}

function addPart(row: Row, personId: Id, { fte, split }: SellingPart, least: number): void {
  countHead(row.people, personId);
  for (const fn of FUNCTIONS) {
    const share = split[fn];
    if (share === 0 && least > 0) continue;
    const cell = row.cells[fn];
    cell.fte += fte * share;
    if (atLeast(share, least)) countHead(cell.people, personId);
  }
}

function emptyRow(): Row {
  const cell = (): Cell => ({ fte: 0, people: noHeads() });
  return {
    cells: { outbound: cell(), inbound: cell(), closing: cell(), account: cell() },
    people: noHeads(),
  };
}

function finished(teamId: Id | null, row: Row, { w }: Facts, completeIds: ReadonlySet<Id>): CoverageRow {
  const cell = (fn: SalesFunction): CoverageCell => {
    const { fte, people } = row.cells[fn];
    return { fte, people: people.count, hole: !atLeast(fte, w['hole.fte']) };
  };
  return {
    teamId,
    cells: {
      outbound: cell('outbound'),
      inbound: cell('inbound'),
      closing: cell('closing'),
      account: cell('account'),
    },
    fte: sumOf(FUNCTIONS, (fn) => row.cells[fn].fte),
    people: row.people.count,
    complete: teamId !== null && completeIds.has(teamId),
  };
}
