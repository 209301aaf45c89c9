import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as v from 'valibot';
import { caseAnswer, inputsOfCase, phaseCaseSchema } from '#shared/analysis/phase/phase-case.ts';
import type { PhaseCaseAnswer } from '#shared/analysis/phase/phase-case.ts';
import { classify } from '#shared/analysis/phase.ts';

const fixture = new URL('../../fixtures/model-2/phase-cases.json', import.meta.url);
const raw = JSON.parse(readFileSync(fixture, 'utf8')) as { name: string; expected: PhaseCaseAnswer }[];
const answers = raw.map(
  (organization) =>
    [
      organization.name,
      organization,
      caseAnswer(classify(inputsOfCase(v.parse(phaseCaseSchema, organization)))),
    ] as const,
);
const near = (value: number) => expect.closeTo(value, 2.7) as number;
const expected = (value: unknown): unknown =>
  typeof value === 'number'
    ? near(value)
    : value !== null && typeof value === 'object'
      ? expect.objectContaining(
          Object.fromEntries(Object.entries(value).map(([key, own]) => [key, expected(own)])),
        )
      : value;

describe('The diagnosis of thirty made-up organizations', () => {
  it('knows thirty of them', () => expect(answers).toHaveLength(30));

  it.each(answers)('is right for "%s"', (_, organization, answer) => {
    expect(answer).toEqual(expected(organization.expected));
  });
});

describe('An organization that the cases do not touch', () => {
  const split = { outbound: 0.25, inbound: 0.15, closing: 0.35, account: 0.25 };
  const pure = (fn: keyof typeof split) => ({ outbound: 0, inbound: 0, closing: 0, account: 0, [fn]: 1 });
  const answerOf = (organization: object) =>
    caseAnswer(classify(inputsOfCase(v.parse(phaseCaseSchema, organization))));

  it('keeps its phase where the founder’s share is not known', () => {
    const four = ['a', 'b', 'c', 'd'].map((id) => ({ id, founder: false, fte: 1, team: null, split }));
    const people = [{ id: 'F', founder: true, fte: 0.5, team: null, split }, ...four];
    const answer = answerOf({ people, quotaShare: 1, handoff: 0.4, segmentTargets: 0.2, managers: 1 });
    expect(answer.phase).toBe(2);
    expect(answer.scores).toEqual(expected({ 1: 0.136, 2: 1, 3: 0.048, 4: 0.055 }));
    expect(answer.derived.F).toBeNull();
    expect(answer.gates[2].founder).toBe(1);
  });

  it('counts second hats in each of their teams', () => {
    const hats = {
      id: 'Bo',
      parts: [
        { team: 'N', fte: 0.5, split: pure('closing') },
        { team: 'S', fte: 0.5, split: pure('account') },
      ],
    };
    const once = answerOf({ people: [hats] });
    expect(once.derived).toMatchObject({ fte: 1, G: expected((2 - 1.4) / 1.6) });
    const twice = answerOf({
      people: [
        { id: 'Bo', team: 'N', fte: 0.5, split: pure('closing') },
        { id: 'Bo', team: 'S', fte: 0.5, split: pure('account') },
      ],
    });
    expect(twice).toEqual(once);
  });

  it('has no phase, no scores and no confidence where nobody sells', () => {
    const answer = answerOf({ people: [] });
    expect(answer).toMatchObject({ phase: null, runnerUp: null, margin: 0, between: false });
    expect(answer.scores).toEqual({ 1: 0, 2: 0, 3: 0, 4: 0 });
    expect(answer.confidence.value).toBe(0);
  });
});
