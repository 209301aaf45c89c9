/** What is shown while somebody is in the hand says what the whole analysis will say after the drop. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { glance } from '#shared/analysis/glance.ts';
import { analyze } from '#shared/analysis/index.ts';
import { PHASES } from '#shared/analysis/phase/scoring.ts';
import { demoWorkshop } from '#tests/support/demo.ts';
import { CURRENT } from '#tests/support/org.ts';
import { workshops } from './arbitrary-workshop.ts';

describe('A glance', () => {
  it('has the scores, the phase and the load of the analysis, of any workshop', () => {
    fc.assert(
      fc.property(workshops, (workshop) => {
        const { phase, flow } = analyze(workshop, CURRENT);
        const seen = glance(workshop, CURRENT);
        expect(seen.scores).toEqual(phase.scores);
        expect(seen.phase).toBe(phase.phase);
        expect({ ...seen.flow, warnings: flow.warnings, unchecked: flow.unchecked }).toEqual(flow);
      }),
      { numRuns: 150 },
    );
  });

  it('looks at a plan as a plan', () => {
    for (const number of PHASES) {
      const { workshop } = demoWorkshop(number, 'en');
      for (const { id } of Object.values(workshop.scenario)) {
        const { phase, flow } = analyze(workshop, id);
        const seen = glance(workshop, id);
        expect(seen.scores).toEqual(phase.scores);
        expect(seen.flow.bottleneck).toEqual(flow.bottleneck);
      }
    }
  });
});
