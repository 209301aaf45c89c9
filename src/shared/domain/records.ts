/** All records of a workshop under one roof. */
import * as v from 'valibot';
import { adjustmentSchema } from './adjustment.ts';
import type { Adjustment } from './adjustment.ts';
import { answerSchema, respondentSchema } from './answer.ts';
import type { Answer, Respondent } from './answer.ts';
import {
  actionSchema,
  attachmentSchema,
  commentarySchema,
  decisionSchema,
  parkingSchema,
  reviewSchema,
} from './entries.ts';
import type { Action, Attachment, Commentary, Decision, Parking, Review } from './entries.ts';
import type { Id } from './fields.ts';
import { personSchema } from './person.ts';
import type { Person } from './person.ts';
import { placementSchema } from './placement.ts';
import type { Placement } from './placement.ts';
import { scenarioSchema } from './scenario.ts';
import type { Scenario } from './scenario.ts';
import { teamSchema } from './team.ts';
import type { Team } from './team.ts';
import { versionSchema } from './version.ts';
import type { Version } from './version.ts';
import { workshopMetaSchema } from './workshop-meta.ts';
import type { WorkshopMeta } from './workshop-meta.ts';

export interface RecordTypes {
  workshop: WorkshopMeta;
  person: Person;
  scenario: Scenario;
  team: Team;
  placement: Placement;
  respondent: Respondent;
  answer: Answer;
  adjustment: Adjustment;
  review: Review;
  decision: Decision;
  action: Action;
  parking: Parking;
  commentary: Commentary;
  attachment: Attachment;
  version: Version;
}
export type RecordType = keyof RecordTypes;
export type AnyRecord = RecordTypes[RecordType];

/** What each record looks like; a type of record without a line here does not compile. */
const SCHEMAS = {
  workshop: workshopMetaSchema,
  person: personSchema,
  scenario: scenarioSchema,
  team: teamSchema,
  placement: placementSchema,
  respondent: respondentSchema,
  answer: answerSchema,
  adjustment: adjustmentSchema,
  review: reviewSchema,
  decision: decisionSchema,
  action: actionSchema,
  parking: parkingSchema,
  commentary: commentarySchema,
  attachment: attachmentSchema,
  version: versionSchema,
} satisfies { readonly [T in RecordType]: v.GenericSchema<unknown, RecordTypes[T]> };

export const recordSchema = v.variant('type', Object.values(SCHEMAS));

/** Records of one type by id. */
export type Table<T extends RecordType> = Readonly<Record<Id, RecordTypes[T]>>;

/** A whole workshop in memory: immutable, one table for each type of record. */
export type Workshop = { readonly [T in RecordType]: Table<T> };

export const RECORD_TYPES = Object.keys(SCHEMAS) as readonly RecordType[];
