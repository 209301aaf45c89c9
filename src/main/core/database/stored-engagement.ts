/**
 * An engagement in the form in which it is stored: every part was checked, and is kept as the text or the bytes that go
 * into the library. Crosses threads in lots, and is written without being built in memory first.
 */
import { payrollOf } from '#shared/analysis/headcount.ts';
import { firstOf } from '#shared/contract/steps.ts';
import type { SnapshotLine } from '#shared/contract/safety-types.ts';
import type { HistoryEntry } from '#shared/contract/types.ts';
import type { Id } from '#shared/domain/fields.ts';
import type { AnyRecord } from '#shared/domain/records.ts';
import { metaOf, parseStored, workshopOf } from '#shared/domain/workshop.ts';
import { deflated, inflated } from './deflated.ts';
import type { UnknownRecord } from './workshops.ts';
import type { Engagement } from './engagement.ts';

/** A record of a known type; `body` is its JSON. */
export type StoredRecord = UnknownRecord;

export interface StoredStep {
  readonly seq: number;
  readonly first: number;
  readonly at: string;
  /** JSON. */
  readonly label: string;
  /** JSON, deflated where the step stands for several edits. */
  readonly diff: string | Uint8Array;
}

export interface StoredSnapshot extends SnapshotLine {
  /** All records as deflated JSON. */
  readonly body: Uint8Array;
}

/** What is asked about an engagement before it is brought in. */
export interface EngagementFacts {
  readonly title: string;
  readonly client: string;
  readonly date: string | null;
  readonly people: number;
}

export interface StoredEngagement {
  readonly facts: EngagementFacts;
  readonly records: readonly StoredRecord[];
  readonly unknown: readonly UnknownRecord[];
  readonly history: readonly StoredStep[];
  readonly snapshots: readonly StoredSnapshot[];
  readonly cursor: number;
  readonly engagement?: Id;
}

export function factsOf(records: readonly AnyRecord[]): EngagementFacts {
  const workshop = workshopOf(records);
  const { title, client, date } = metaOf(workshop);
  return { title, client, date, people: payrollOf(workshop) };
}

export const storedRecord = (record: AnyRecord): StoredRecord => ({
  type: record.type,
  id: record.id,
  body: JSON.stringify(record),
});

export function storedStep(entry: HistoryEntry): StoredStep {
  const [label, first] = [JSON.stringify(entry.label), firstOf(entry)];
  const diff = first < entry.seq ? deflated(entry.diff) : JSON.stringify(entry.diff);
  return { seq: entry.seq, first, at: entry.at, label, diff };
}

/** The stored form of an engagement that is in memory. */
export function storedOf(held: Engagement): StoredEngagement {
  return {
    facts: factsOf(held.records),
    records: held.records.map(storedRecord),
    unknown: held.unknown ?? [],
    history: held.history.map(storedStep),
    snapshots: (held.snapshots ?? []).map(({ records, ...line }) => ({ ...line, body: deflated(records) })),
    cursor: held.cursor,
    ...(held.engagement !== undefined && { engagement: held.engagement }),
  };
}

/** The records in memory; they were checked when they were stored, and are parsed for the fields that came later. */
export const recordsOfStored = ({ records }: StoredEngagement): AnyRecord[] =>
  records.map(({ body }) => parseStored(JSON.parse(body)));

/** The whole of it in memory: for those who ask for every step. */
export function engagementOf(stored: StoredEngagement): Engagement {
  return {
    records: recordsOfStored(stored),
    unknown: stored.unknown,
    history: stored.history.map(({ seq, first, at, label, diff }) => ({
      seq,
      ...(first < seq && { first }),
      at,
      label: JSON.parse(label) as HistoryEntry['label'],
      diff: (typeof diff === 'string' ? JSON.parse(diff) : inflated(diff)) as HistoryEntry['diff'],
    })),
    snapshots: stored.snapshots.map(({ body, ...line }) => ({
      ...line,
      records: (inflated(body) as unknown[]).map(parseStored),
    })),
    cursor: stored.cursor,
    ...(stored.engagement !== undefined && { engagement: stored.engagement }),
  };
}
