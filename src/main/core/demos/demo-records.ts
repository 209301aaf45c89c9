/** A demo engagement as the records of a workshop. */
import type { Id } from '#shared/domain/fields.ts';
import type { AnyRecord } from '#shared/domain/records.ts';
import { META_ID } from '#shared/domain/workshop-meta.ts';
import type { Locale } from '#shared/domain/workshop-meta.ts';
import { parseRecord } from '#shared/domain/workshop.ts';
import { translator } from '#shared/i18n/index.ts';
import type { Demo } from './demo-schema.ts';
import { planRecords } from './plan-records.ts';

/** All records of the demo in one language; every one but the workshop's own gets a new id. */
export function recordsOfDemo(demo: Demo, locale: Locale, newId: () => Id): AnyRecord[] {
  const scenarioId = newId();
  const teamIds = new Map(demo.teams.map((team) => [team.key, newId()]));
  const personIds = new Map(demo.people.map((person) => [person.key, newId()]));
  const records: unknown[] = [
    {
      ...demo.meta,
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
  demo.people.forEach(({ key, title, territory, notes, manager, place, ...facts }, order) => {
    const personId = required(personIds, key);
    records.push({
      ...facts,
      type: 'person',
      id: personId,
      title: title[locale],
      territory: territory?.[locale] ?? '',
      notes: notes?.[locale] ?? '',
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
    ...planRecords(demo, { current: scenarioId, people: personIds, teams: teamIds, locale, newId }),
  );
  return records.map(parseRecord);
}

function required(ids: ReadonlyMap<string, Id>, key: string): Id {
  const id = ids.get(key);
  if (id === undefined) throw new Error(`a demo names "${key}", which it does not have`);
  return id;
}
