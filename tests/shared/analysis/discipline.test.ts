import { describe, expect, it } from 'vitest';
import { DIMENSION_ITEMS, disciplineOf } from '#shared/analysis/discipline.ts';
import { org } from '#tests/support/org.ts';
import { levels, withAnswers } from '#tests/support/workshop.ts';

const nobody = org``;

describe('The discipline questionnaire', () => {
  it('has each of its 24 items in one of eight dimensions', () => {
    const items = Object.values(DIMENSION_ITEMS).flatMap(([first, last]) =>
      Array.from({ length: last - first + 1 }, (_, index) => first + index),
    );
    expect(items).toEqual(Array.from({ length: 24 }, (_, index) => index + 1));
  });

  it.each([
    [1, 0],
    [2, 25],
    [3, 50],
    [4, 75],
    [5, 100],
  ] as const)('turns level %i into %i points', (level, points) => {
    const discipline = disciplineOf(withAnswers(nobody, levels(level)));
    expect(discipline.total).toBe(points);
    expect(discipline.dimensions.crm.score).toBe(points);
  });

  it('scores nothing before anybody answered', () => {
    const discipline = disciplineOf(nobody);
    expect(discipline.total).toBeNull();
    expect(discipline.dimensions.pay).toMatchObject({ score: null, answered: 0 });
  });

  it('leaves out "don’t know"', () => {
    const { dimensions, items } = disciplineOf(withAnswers(nobody, { 1: 5, 2: 3, 3: null }));
    expect(dimensions.activity.score).toBe(75);
    expect(items[2]).toMatchObject({ median: null, answered: 0, dontKnow: 1 });
  });

  it('does not score a dimension of which fewer than two thirds were answered', () => {
    const { dimensions } = disciplineOf(
      withAnswers(nobody, { 1: 5, 2: null, 3: null, 15: 5, 16: 5, 17: null }),
    );
    expect(dimensions.activity.score).toBeNull();
    expect(dimensions.roles.score).toBeNull();
  });

  it('takes the median of several respondents, and keeps their spread', () => {
    const three = [1, 2, 5] as const;
    const workshop = three.reduce((sofar, level) => withAnswers(sofar, levels(level)), nobody);
    const { items, total, respondents } = disciplineOf(workshop);
    expect(items[0]).toMatchObject({ median: 2, score: 25, spread: 4, lowest: 1, highest: 5 });
    expect(total).toBe(25);
    expect(respondents).toBe(3);
  });

  it('takes the middle between the two middle answers', () => {
    const workshop = withAnswers(withAnswers(nobody, { 1: 2 }), { 1: 3 });
    expect(disciplineOf(workshop).items[0]?.median).toBe(2.5);
  });

  it('gives no total while fewer than two thirds of the dimensions are scored', () => {
    const five = levels(4, 'activity', 'cadence', 'pipeline', 'pay', 'crm');
    expect(disciplineOf(withAnswers(nobody, five)).total).toBeNull();
    expect(disciplineOf(withAnswers(nobody, { ...five, ...levels(4, 'roles') })).total).toBe(75);
  });

  it('does not wait for a respondent who has not begun', () => {
    const workshop = withAnswers(withAnswers(nobody, levels(4)), {});
    expect(disciplineOf(workshop)).toMatchObject({ total: 75, respondents: 1 });
  });
});
