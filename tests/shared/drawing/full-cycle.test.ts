import { expect, it } from 'vitest';
import { chartBlocks } from '#shared/drawing/organization.ts';
import { translator } from '#shared/i18n/index.ts';
import { laneName } from '#shared/i18n/describe-edit.ts';
import { CURRENT, org } from '#tests/support/org.ts';

it.each([
  ['en', 'Full cycle'],
  ['hu', 'Teljes ciklus'],
] as const)('who does the whole range in a team stands above its functions, in %s', (locale, name) => {
  const words = translator(locale);
  const blocks = chartBlocks(org`Team DACH > One-man bands: Ada | Team DACH > closing: Ken`, CURRENT, {
    nameOf: (person) => person.name,
    titleOf: () => '',
    fte: String,
    people: String,
    vacancies: String,
    lane: (lane, inTeam = false) => laneName(words, lane, inTeam),
    team: (team) => team,
    specialists: 'S',
  });
  const team = blocks.find(({ title }) => title === 'DACH');
  expect(team?.rows).toMatchObject([{ title: name, cards: [{ name: 'Ada' }] }]);
  expect(team?.columns.map(({ cards }) => cards.length)).toEqual([0, 0, 1, 0]);
});
