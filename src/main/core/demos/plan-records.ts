/** The plan of a demo engagement as records. */
import { adjustmentId } from '#shared/domain/adjustment.ts';
import type { Id } from '#shared/domain/fields.ts';
import type { Demo, DemoOptions } from './demo-schema.ts';
import { dayFrom } from './relative-day.ts';

interface Known extends DemoOptions {
  readonly newId: () => Id;
  readonly current: Id;
  /** Ids of the people by their keys. */
  readonly people: ReadonlyMap<string, Id>;
  /** Ids of the current state's teams by their keys. */
  readonly teams: ReadonlyMap<string, Id>;
}

type Place = Demo['people'][number]['place'][number];

export function planRecords(demo: Demo, { current, people, teams, locale, today, newId }: Known): unknown[] {
  const { plan } = demo;
  if (!plan) return [];
  const scenarioId = newId();
  const hires = new Map(plan.hires.map((hire) => [hire.key, newId()]));
  const idOf = (key: string | undefined): Id | null => {
    if (key === undefined) return null;
    const id = people.get(key) ?? hires.get(key);
    if (id === undefined) throw new Error(`a demo's plan names "${key}", whom it does not have`);
    return id;
  };
  const nameOf = (key: string | undefined) => demo.people.find((person) => person.key === key)?.name ?? '';
  const records: unknown[] = [
    {
      type: 'scenario',
      id: scenarioId,
      name: plan.name[locale],
      kind: 'target',
      copiedFrom: current,
      order: 1,
    },
  ];
  const copies = new Map(demo.teams.map((team) => [team.key, newId()]));
  demo.teams.forEach(({ key, name, basis, figures }, order) => {
    const [id, copiedFrom] = [copies.get(key), teams.get(key)];
    records.push({ type: 'team', id, scenarioId, name: name[locale], basis, figures, order, copiedFrom });
  });
  const seat = (personId: Id | null, order: number, { lane, team, share = 1 }: Place) => {
    const teamId = team === undefined ? null : copies.get(team);
    if (teamId === undefined)
      throw new Error(`a demo's plan names the team "${team}", which it does not have`);
    records.push({ type: 'placement', id: newId(), scenarioId, personId, teamId, lane, order, share });
  };
  demo.people.forEach((person, order) => {
    const move = plan.moves.find(({ who }) => who === person.key);
    for (const place of move?.place ?? person.place) seat(idOf(person.key), order, place);
  });
  for (const { who, title, why } of plan.moves) {
    const personId = idOf(who) ?? '';
    const patch = { split: null, ...(title ? { title: title[locale] } : {}) };
    records.push({ type: 'adjustment', id: adjustmentId(scenarioId, personId), scenarioId, personId, patch });
    if (why)
      records.push({
        type: 'review',
        id: newId(),
        scenarioId,
        subjectId: personId,
        verdict: 'accepted',
        reason: why[locale],
      });
  }
  plan.hires.forEach(({ key, title, place, manager, ...facts }, index) => {
    const id = idOf(key);
    records.push({
      ...facts,
      type: 'person',
      id,
      name: '',
      title: title[locale],
      vacancy: true,
      managerId: idOf(manager),
      scenarioId,
    });
    for (const one of place) seat(id, demo.people.length + index, one);
  });
  plan.decisions.forEach(({ text, reason, dissent, by, about, date }, order) => {
    records.push({
      type: 'decision',
      id: newId(),
      scenarioId,
      subjectId: idOf(about),
      text: text[locale],
      reason: reason?.[locale] ?? '',
      dissent: dissent?.[locale] ?? '',
      decidedBy: nameOf(by),
      date: dayFrom(today, date),
      order,
    });
  });
  plan.actions.forEach(({ text, owner, about, due, done }, order) => {
    records.push({
      type: 'action',
      id: newId(),
      scenarioId,
      subjectId: idOf(about),
      text: text[locale],
      owner: nameOf(owner),
      due: dayFrom(today, due),
      done,
      order,
    });
  });
  plan.parking.forEach(({ text, owner, kind, due }, order) => {
    records.push({
      type: 'parking',
      id: newId(),
      kind,
      text: text[locale],
      owner: nameOf(owner),
      due: due === undefined ? null : dayFrom(today, due),
      order,
    });
  });
  return records;
}
