import { describe, expect, it } from 'vitest';
import { translator } from '#shared/i18n/index.ts';
import { answerText } from '#shared/wording/answer-text.ts';
import type { Answer } from '#shared/wording/answer-text.ts';

const en = translator('en');
const hu = translator('hu');
const NOBODY = { moves: 0, placed: 0, hires: 0, leaving: 0, revenue: null, leadsTo: null };
const plan = (of: Partial<NonNullable<Answer['plan']>>) => ({ ...NOBODY, ...of });
const answer = (of: Partial<Answer>): Answer => ({
  verdict: 'Acme sells through specialists',
  brake: null,
  plan: null,
  ...of,
});

describe('The answer in one sentence', () => {
  it.each([
    ['stands alone where neither brake nor plan is known', {}, 'Acme sells through specialists'],
    [
      'names the brake',
      { brake: 'closing in DACH' },
      'Acme sells through specialists, with closing in DACH as the brake',
    ],
    [
      'says that nothing holds up the flow',
      { brake: 'free' },
      'Acme sells through specialists, and nothing holds up the flow',
    ],
    [
      'says what the plan’s steps bring',
      { brake: 'closing', plan: plan({ moves: 2, hires: 1, revenue: { more: true, size: '€17k' } }) },
      'Acme sells through specialists, with closing as the brake: 2 moves and 1 hire bring a modelled €17k more a month',
    ],
    [
      'says what they cost, with one step as one',
      { plan: plan({ leaving: 1, revenue: { more: false, size: '€17k' } }) },
      'Acme sells through specialists: 1 departure costs a modelled €17k of revenue a month',
    ],
    [
      'says where they lead',
      { plan: plan({ moves: 1, placed: 2, leadsTo: 'market teams' }) },
      'Acme sells through specialists: 1 move and 2 placements lead to market teams',
    ],
    [
      'says both',
      { plan: plan({ moves: 3, leadsTo: 'market teams', revenue: { more: true, size: '€5k' } }) },
      'Acme sells through specialists: 3 moves lead to market teams and bring a modelled €5k more a month',
    ],
    [
      'does not praise a step that loses revenue',
      { plan: plan({ moves: 3, leadsTo: 'market teams', revenue: { more: false, size: '€5k' } }) },
      'Acme sells through specialists: 3 moves lead to market teams and cost a modelled €5k of revenue a month',
    ],
    [
      'counts steps whose effect is not known',
      { plan: plan({ hires: 1 }) },
      'Acme sells through specialists: 1 hire is planned',
    ],
    ['leaves a plan without steps out', { plan: plan({}) }, 'Acme sells through specialists'],
  ] as const)('%s', (_, of, said) => expect(answerText(en, answer(of))).toBe(said));

  it('is said in Hungarian as well', () => {
    const said = answerText(hu, {
      verdict: 'Acme Kft.: specialistákra épülő értékesítés',
      brake: 'lezárás',
      plan: plan({ moves: 2, hires: 1, revenue: { more: true, size: '17 E €' } }),
    });
    expect(said).toBe(
      'Acme Kft.: specialistákra épülő értékesítés, szűk keresztmetszet: lezárás. 2 áthelyezés és 1 felvétel a modell szerint havi 17 E € többletet hoz',
    );
  });
});
