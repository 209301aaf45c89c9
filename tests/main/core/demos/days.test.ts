/** A demo is as fresh on the day it is made as on any other. */
import { describe, expect, test } from 'vitest';
import * as v from 'valibot';
import { relativeDay } from '#main/core/demos/relative-day.ts';
import { renderReport } from '#main/core/pdf/render-report.ts';
import { analyze } from '#shared/analysis/index.ts';
import { dayIn } from '#shared/domain/day.ts';
import type { PhaseNumber } from '#shared/domain/workshop-meta.ts';
import { currentScenario, metaOf } from '#shared/domain/workshop.ts';
import { defaultReportOptions } from '#shared/report/options.ts';
import { openSession, testCore } from '#tests/support/core.ts';
import { demoWorkshop } from '#tests/support/demo.ts';
import { MOMENTS, ZONES } from '#tests/support/days.ts';
import { runsOf } from '#tests/support/pdf-text.ts';

const PHASES = [1, 2, 3, 4] as const;
const PLACES = MOMENTS.flatMap(({ name, at }) => ZONES.map((zone) => [name, zone, at] as const));

test('a demo’s day is told from the day it is made, never by the calendar', () => {
  expect(['today', 'today-25d', 'today+3d'].every((day) => v.is(relativeDay, day))).toBe(true);
  expect(['2026-11-24', 'today-', 'today+3', 'tomorrow', ''].some((day) => v.is(relativeDay, day))).toBe(
    false,
  );
});

describe.each(PLACES)('made %s, in %s', (_name, zone, at) => {
  const today = dayIn(zone, new Date(at));

  test.each(PHASES)('the demo of phase %i has been held, and nothing in it is overdue', async (phase) => {
    const core = testCore(undefined, { now: () => new Date(at), zone });
    const { id } = await core.call('workshop.createDemo', { phase, locale: 'en' });
    const { workshop } = await openSession(core, id);
    const { date } = metaOf(workshop);
    expect(
      date !== null && date <= today && date > dayIn(zone, new Date(Date.parse(at) - 8 * 86_400_000)),
    ).toBe(true);
    const due = [...Object.values(workshop.action), ...Object.values(workshop.parking)].map((one) => one.due);
    expect(due.filter((day) => day !== null && day <= today)).toEqual([]);
    const decided = Object.values(workshop.decision).map((one) => one.date);
    expect(decided.filter((day) => day !== null && day > today)).toEqual([]);
  });
});

/** Months differ in their days, so what ramps within a year of months differs by a little from day to day. */
const ALMOST = 0.01;
const almost = (a: unknown, b: unknown): boolean | undefined =>
  typeof a === 'number' && typeof b === 'number'
    ? Object.is(a, b) || Math.abs(a - b) <= ALMOST * Math.max(Math.abs(a), Math.abs(b))
    : undefined;

test.each(PHASES)('the demo of phase %i is diagnosed alike on every day', (phase) => {
  expect.addEqualityTesters([almost]);
  const said = (today: string) => {
    const { workshop, scenarioId } = demoWorkshop(phase, 'en', today);
    return analyze(workshop, scenarioId);
  };
  const usual = said('2026-11-24');
  for (const { at } of MOMENTS) expect(said(at.slice(0, 10))).toEqual(usual);
});

describe('the report of a demo', () => {
  const report = async (phase: PhaseNumber, locale: 'en' | 'hu', at: string) => {
    const core = testCore(undefined, { now: () => new Date(at) });
    const { id } = await core.call('workshop.createDemo', { phase, locale });
    const { workshop } = await openSession(core, id);
    const [line] = await core.call('library.list', {});
    const scenarioId = currentScenario(workshop).id;
    const editedOn = (line?.editedAt ?? '').slice(0, 10);
    const { bytes } = await renderReport({
      workshop,
      scenarioId,
      options: defaultReportOptions(locale),
      editedOn,
    });
    return bytes;
  };

  test.each(PHASES)('of phase %i has the same bytes when the demo is made twice on a day', async (phase) => {
    const locale = phase % 2 === 0 ? 'hu' : 'en';
    const morning = await report(phase, locale, '2028-02-29T06:01:02.003Z');
    const evening = await report(phase, locale, '2028-02-29T21:34:56.789Z');
    expect(Buffer.from(morning).equals(evening)).toBe(true);
  });

  test('made twice in one library is two workshops of their own, with one report', async () => {
    const core = testCore(undefined, { now: () => new Date('2028-02-29T06:01:02.003Z') });
    const make = async () => (await core.call('workshop.createDemo', { phase: 1, locale: 'en' })).id;
    const ids = [await make(), await make()];
    expect(new Set(ids).size).toBe(2);
    const sessions = await Promise.all(ids.map((id) => openSession(core, id)));
    const [first, second] = await Promise.all(
      sessions.map(async ({ workshop }) => {
        const scenarioId = currentScenario(workshop).id;
        const options = defaultReportOptions('en');
        return (await renderReport({ workshop, scenarioId, options, editedOn: '2028-02-29' })).bytes;
      }),
    );
    expect(Buffer.from(first ?? []).equals(second ?? Buffer.from('-'))).toBe(true);
    // An edit of the one, and its end, leave the other alone, although their people have the same ids.
    const [one, other] = sessions;
    const personId = Object.keys(one?.workshop.person ?? {})[0] ?? '';
    const before = other?.workshop.person[personId]?.title;
    expect(before).toBeDefined();
    await one?.do({ type: 'person.edit', personId, patch: { title: 'Elsewhere' } });
    await core.call('library.remove', { workshopId: ids[0] ?? '' });
    const again = await openSession(core, ids[1] ?? '');
    expect(again.workshop.person[personId]?.title).toBe(before);
    await again.do({ type: 'person.edit', personId, patch: { title: 'Here' } });
    expect((await openSession(core, ids[1] ?? '')).workshop.person[personId]?.title).toBe('Here');
    await core.call('library.putBack', { workshopId: ids[0] ?? '' });
    expect((await openSession(core, ids[0] ?? '')).workshop.person[personId]?.title).toBe('Elsewhere');
  });

  test('is another one on another day', async () => {
    const said = async (moment: string) => {
      const runs = await runsOf(await report(2, 'en', moment));
      return runs.map(({ text }) => text).join(' ');
    };
    expect(await said('2028-02-29T06:00:00.000Z')).toContain('25 February 2028');
    expect(await said('2031-11-30T06:00:00.000Z')).toContain('26 November 2031');
  });
});
