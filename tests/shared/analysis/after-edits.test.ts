import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyze } from '#shared/analysis/index.ts';
import { recordsOf, workshopOf } from '#shared/domain/workshop.ts';
import { intents, play } from '#tests/support/commands.ts';
import { org } from '#tests/support/org.ts';
import { withRecords } from '#tests/support/workshop.ts';

const START = withRecords(
  org`
  Leadership: Vera (manager) | Founder: Béla (founder)
  Closing: Ken (quota 100, manager Vera), Eva | Inbound: Max | Account: Max
  Team DACH > inbound: Lea | Team DACH > closing: Tom, Zoé | Unplaced: Ada, Kim`,
  { type: 'respondent', id: 'respondent:Vera', name: 'Vera' },
  { type: 'scenario', id: 'plan', name: 'Plan', kind: 'target' },
);

describe('An analysis that follows an edit', () => {
  it('says what one from nothing says, whatever was edited before', () => {
    fc.assert(
      fc.property(intents, (wanted) => {
        for (const { after } of play(START, wanted)) {
          const fresh = workshopOf(structuredClone(recordsOf(after)));
          for (const scenarioId of ['current', 'plan']) {
            expect(analyze(after, scenarioId)).toEqual(analyze(fresh, scenarioId));
          }
        }
      }),
      { numRuns: 60 },
    );
  });
});
