/**
 * What every text of every record is, so that hidden names stay hidden: a text without a line here does not compile.
 * `who` names somebody, and its words are hidden in all texts; `text` was typed and may name somebody; `other` names
 * nobody.
 */
import type { RecordType, RecordTypes, Workshop } from './records.ts';

/** Fields of a record that hold any text, not one of a few words. */
type TextField<R> = {
  [K in keyof R]-?: R[K] extends string ? (string extends R[K] ? K : never) : never;
}[keyof R];

export type TextKind = 'who' | 'text' | 'other';

const RECORD_TEXTS: {
  readonly [T in RecordType]: Readonly<Record<TextField<RecordTypes[T]>, TextKind>>;
} = {
  workshop: {
    id: 'other',
    title: 'text',
    client: 'text',
    industry: 'text',
    currency: 'other',
    facilitator: 'who',
  },
  person: {
    id: 'other',
    name: 'who',
    title: 'text',
    email: 'text',
    managerName: 'who',
    territory: 'text',
    notes: 'text',
    externalId: 'text',
  },
  scenario: { id: 'other', name: 'text' },
  team: { id: 'other', scenarioId: 'other', name: 'text' },
  placement: { id: 'other', scenarioId: 'other', personId: 'other' },
  respondent: { id: 'other', name: 'who', role: 'text' },
  answer: { id: 'other', respondentId: 'other', evidence: 'text' },
  adjustment: { id: 'other', scenarioId: 'other', personId: 'other' },
  review: { id: 'other', scenarioId: 'other', subjectId: 'other', reason: 'text', seen: 'other' },
  decision: { id: 'other', text: 'text', reason: 'text', decidedBy: 'who', dissent: 'text' },
  action: { id: 'other', text: 'text', owner: 'who' },
  parking: { id: 'other', text: 'text', owner: 'who' },
  commentary: { id: 'other', section: 'other', text: 'text', headline: 'text' },
  attachment: { id: 'other', name: 'text', data: 'other' },
  version: { id: 'other', date: 'other', data: 'other' },
};

/** Everything in a workshop that names somebody, but for its people themselves. */
export function namesBesidePeople(workshop: Workshop): string[] {
  return Object.entries(RECORD_TEXTS).flatMap(([type, fields]) => {
    const naming = Object.entries(fields).flatMap(([field, kind]) =>
      kind === 'who' && !(type === 'person' && field === 'name') ? [field] : [],
    );
    if (naming.length === 0) return [];
    const records = Object.values(workshop[type as RecordType]) as unknown as Record<string, unknown>[];
    return records.flatMap((record) => naming.map((field) => String(record[field] ?? '')));
  });
}
