/** A demo engagement as the records of a workshop. */
import type { Id } from '#shared/domain/fields.ts';
import type { AnyRecord } from '#shared/domain/records.ts';
import { META_ID } from '#shared/domain/workshop-meta.ts';
import { parseRecord } from '#shared/domain/workshop.ts';
import { translator } from '#shared/i18n/index.ts';
import type { Demo, DemoOptions } from './demo-schema.ts';
import { planRecords } from './plan-records.ts';
import { dayFrom } from './relative-day.ts';

/**
 * All records of the demo in one language. Ids are numbers in the order of the file: whatever is equal is ordered by its
 * id, so a demo made again on the same day is the same to the last byte. Ids need to be unique in their workshop only.
 */
export function recordsOfDemo(demo: Demo, { locale, today }: DemoOptions): AnyRecord[] {
  let made = 0;
  const newId = (): Id => `demo${demo.phase}-${String((made += 1)).padStart(4, '0')}`;
  const scenarioId = newId();
  const teamIds = new Map(demo.teams.map((team) => [team.key, newId()]));
  const personIds = new Map(demo.people.map((person) => [person.key, newId()]));
  const records: unknown[] = [
    {
      ...demo.meta,
      date: dayFrom(today, demo.meta.date),
      type: 'workshop',
      id: META_ID,
      title: demo.title[locale],
      client: demo.client,
      industry: demo.industry[locale],
      reportLocale: locale,
    },
    { type: 'scenario', id: scenarioId, name: translator(locale).t('scenario.current'), kind: 'current' },
  ];
  demo.teams.forEach(({ key, name, basis, figures }, order) => {
    const id = required(teamIds, key);
    records.push({ type: 'team', id, scenarioId, name: name[locale], basis, figures, order });
  });
  demo.people.forEach(({ key, title, territory, notes, manager, place, startDate, ...facts }, order) => {
    const personId = required(personIds, key);
    records.push({
      ...facts,
      type: 'person',
      id: personId,
      title: title[locale],
      territory: territory?.[locale] ?? '',
      notes: notes?.[locale] ?? '',
      startDate: startDate === undefined ? null : dayFrom(today, startDate),
      managerId: manager === undefined ? null : required(personIds, manager),
    });
    for (const { lane, team, share = 1 } of place) {
      const teamId = team === undefined ? null : required(teamIds, team);
      records.push({ type: 'placement', id: newId(), scenarioId, personId, teamId, lane, order, share });
    }
  });
  demo.respondents.forEach(({ name, role, answers }, order) => {
    const respondentId = newId();
    records.push({ type: 'respondent', id: respondentId, name, role: role[locale], order });
    for (const { item, level, evidence } of answers) {
      const said = evidence?.[locale] ?? '';
      records.push({ type: 'answer', id: newId(), respondentId, item, level, evidence: said });
    }
  });
  records.push(
    ...planRecords(demo, { current: scenarioId, people: personIds, teams: teamIds, locale, today, newId }),
  );
  return records.map(parseRecord);
}

function required(ids: ReadonlyMap<string, Id>, key: string): Id {
  const id = ids.get(key);
  if (id === undefined) throw new Error(`a demo names "${key}", which it does not have`);
  return id;
}
