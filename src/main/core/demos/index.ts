/** The demo engagements that come with the program: one for each phase. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import type { DemoSummary } from '#shared/contract/types.ts';
import type { AnyRecord } from '#shared/domain/records.ts';
import type { Locale, PhaseNumber } from '#shared/domain/workshop-meta.ts';
import { recordsOfDemo } from './demo-records.ts';
import { demoSchema } from './demo-schema.ts';
import type { Demo, DemoOptions } from './demo-schema.ts';

const PHASES: readonly PhaseNumber[] = [1, 2, 3, 4];

/** Reads and checks one demo; what is wrong with it is our own fault and is thrown as it is. */
function loadDemo(resourcesDir: string, phase: PhaseNumber): Demo {
  const file = join(resourcesDir, 'demos', `phase-${phase}.json`);
  return v.parse(demoSchema, JSON.parse(readFileSync(file, 'utf8')));
}

/** What the start screen offers, one line for each phase. */
export function demoSummaries(resourcesDir: string, locale: Locale): DemoSummary[] {
  return PHASES.map((phase) => {
    const demo = loadDemo(resourcesDir, phase);
    return {
      phase,
      title: demo.title[locale],
      client: demo.client,
      people: demo.people.filter(({ vacancy }) => vacancy !== true).length,
      teams: demo.teams.length,
    };
  });
}

/** A demo as the records of a new workshop. */
export function demoRecords(resourcesDir: string, phase: PhaseNumber, options: DemoOptions): AnyRecord[] {
  return recordsOfDemo(loadDemo(resourcesDir, phase), options);
}
