/** Made-up organizations of any size, for trying things out and for measuring: the same seed, the same records. */
import type { Id } from '#shared/domain/fields.ts';
import { FUNCTIONS } from '#shared/domain/functions.ts';
import type { SalesFunction } from '#shared/domain/functions.ts';
import type { AnyRecord } from '#shared/domain/records.ts';
import { META_ID } from '#shared/domain/workshop-meta.ts';
import type { Locale } from '#shared/domain/workshop-meta.ts';
import { parseRecord } from '#shared/domain/workshop.ts';
import { translator } from '#shared/i18n/index.ts';
import {
  ENGLISH_FAMILY,
  ENGLISH_GIVEN,
  HUNGARIAN_FAMILY,
  HUNGARIAN_GIVEN,
  MARKETS,
} from './made-up-names.ts';
import { randomOf } from './random.ts';
import type { Random } from './random.ts';

export interface GeneratorOptions {
  /** 0 to 5,000. */
  readonly people: number;
  /** 0 to 200; with none everybody works in the shared organization. */
  readonly teams: number;
  readonly seed: number;
  readonly locale?: Locale;
  /** Day of the workshop; without it the workshop has none, as in older files. */
  readonly today?: string;
}

export const GENERATOR_LIMITS = { people: 5000, teams: 200 } as const;

const TITLES: Readonly<Record<SalesFunction, Readonly<Record<Locale, string>>>> = {
  outbound: { en: 'Outbound SDR', hu: 'Kimenő értékesítésfejlesztő munkatárs (SDR)' },
  inbound: { en: 'Inbound SDR', hu: 'Bejövő érdeklődőkezelő (SDR)' },
  closing: { en: 'Account Executive', hu: 'Üzletkötő (AE)' },
  account: { en: 'Account Manager', hu: 'Ügyfélkapcsolati menedzser' },
};
const LEADER_TITLE = { en: 'Sales Manager', hu: 'Értékesítési vezető' } as const;
/** Functions of ten people in a row: two outbound, two inbound, four closing, two account management. */
const MIX: readonly SalesFunction[] = [
  'closing',
  'outbound',
  'inbound',
  'account',
  'closing',
  'outbound',
  'closing',
  'inbound',
  'account',
  'closing',
];
const SPAN = 8;
/** One person in so many has not been placed yet. */
const UNPLACED_EVERY = 25;
const RESPONDENTS = 4;
const QUESTIONS = 24;

/**
 * A workshop's records: one leader for every eight people, teams in equal parts, quotas, revenue, pay, some
 * observed time splits, a few people unplaced, four respondents. Ids come from the seed as well.
 */
export function generateOrganization(options: GeneratorOptions): AnyRecord[] {
  const { people, teams, seed, locale = 'en', today = null } = options;
  const random = randomOf(seed);
  let given = 0;
  const newId = () => `g${seed}-${(given += 1)}`;
  const scenarioId = newId();
  const records: unknown[] = [
    {
      type: 'workshop',
      id: META_ID,
      title: `${people} × ${teams} (${seed})`,
      client: 'Phaseboard',
      reportLocale: locale,
      date: today,
    },
    { type: 'scenario', id: scenarioId, name: translator(locale).t('scenario.current'), kind: 'current' },
  ];
  const teamIds = Array.from({ length: teams }, (_, order) => {
    const id = newId();
    records.push(makeTeam(random, id, scenarioId, order));
    return id;
  });
  const leaders = Math.floor(people / (SPAN + 1));
  const leaderIds = Array.from({ length: leaders }, newId);
  leaderIds.forEach((id, order) => {
    const managerId = order === 0 ? null : (leaderIds[0] ?? null);
    const facts = { kind: 'manager', title: LEADER_TITLE[locale], ote: random.step(90_000, 180_000, 5000) };
    records.push({ type: 'person', id, name: makeName(random), managerId, ...facts });
    records.push(makePlacement(newId(), scenarioId, id, null, 'leadership', order));
  });
  for (let index = 0; index < people - leaders; index += 1) {
    const id = newId();
    const fn = MIX[index % MIX.length] ?? 'closing';
    const managerId = leaderIds[Math.floor(index / SPAN) % Math.max(1, leaders)] ?? null;
    records.push({ ...makeSeller(random, fn, locale), type: 'person', id, managerId });
    if (index % UNPLACED_EVERY === UNPLACED_EVERY - 1) continue;
    const teamId = teamIds[Math.floor(index / MIX.length) % Math.max(1, teams)] ?? null;
    records.push(makePlacement(newId(), scenarioId, id, teamId, fn, index));
  }
  if (people > 0) records.push(...makeAnswers(random, newId));
  return records.map(parseRecord);
}

function makePlacement(id: Id, scenarioId: Id, personId: Id, teamId: Id | null, lane: string, order: number) {
  return { type: 'placement', id, scenarioId, personId, teamId, lane, order };
}

function makeTeam(random: Random, id: Id, scenarioId: Id, order: number) {
  const [market, basis] = MARKETS[order % MARKETS.length] ?? MARKETS[0];
  const round = Math.floor(order / MARKETS.length);
  const name = round === 0 ? market : `${market} ${round + 1}`;
  const figures = {
    leadsPerMonth: random.step(20, 400, 10),
    inboundShare: random.step(20, 90, 5) / 100,
    averageDeal: random.step(5000, 150_000, 5000),
    winRate: random.step(15, 40, 1) / 100,
    cycleDays: random.step(20, 200, 5),
    customers: random.step(20, 600, 10),
    growthTarget: random.step(5, 45, 5) / 100,
  };
  return { type: 'team', id, scenarioId, name, basis, order, figures };
}

/** Hungarian and English names half and half, each in its own order. */
function makeName(random: Random): string {
  const hungarian = random.next() < 0.5;
  const given = random.of(hungarian ? HUNGARIAN_GIVEN : ENGLISH_GIVEN);
  const family = random.of(hungarian ? HUNGARIAN_FAMILY : ENGLISH_FAMILY);
  return hungarian ? `${family} ${given}` : `${given} ${family}`;
}

function makeSeller(random: Random, fn: SalesFunction, locale: Locale) {
  const carries = fn === 'closing' || fn === 'account';
  const quota = carries ? random.step(300_000, 1_200_000, 50_000) : null;
  // Most people stay below their quota and a few far above it, as in real organizations.
  const revenue = quota === null ? null : Math.round(quota * (0.35 + random.next() ** 2 * 1.4));
  const ote = fn === 'closing' ? random.step(70_000, 160_000, 5000) : random.step(36_000, 75_000, 1000);
  return {
    name: makeName(random),
    title: TITLES[fn][locale],
    kind: 'seller',
    fte: random.next() < 0.1 ? 0.5 : 1,
    startDate: `${random.step(2014, 2025, 1)}-${String(random.step(1, 12, 1)).padStart(2, '0')}-01`,
    quota,
    revenueNew: fn === 'closing' ? revenue : null,
    revenueExpansion: fn === 'account' ? revenue : null,
    ote,
    variableShare: random.step(20, 50, 5) / 100,
    split: random.next() < 0.2 ? sideJob(random, fn) : null,
  };
}

/** Mostly the own function, with up to a third of the time in another. */
function sideJob(random: Random, fn: SalesFunction) {
  const other = random.of(FUNCTIONS.filter((candidate) => candidate !== fn));
  const side = random.step(10, 30, 5);
  const split = { outbound: 0, inbound: 0, closing: 0, account: 0 };
  return { ...split, [fn]: (100 - side) / 100, [other]: side / 100 };
}

function makeAnswers(random: Random, newId: () => Id): unknown[] {
  return Array.from({ length: RESPONDENTS }, (_, order) => {
    const respondentId = newId();
    const answers = Array.from({ length: QUESTIONS }, (__, index) => {
      const level = random.next() < 0.04 ? null : random.step(2, 5, 1);
      return { type: 'answer', id: newId(), respondentId, item: index + 1, level };
    });
    return [{ type: 'respondent', id: respondentId, name: makeName(random), order }, ...answers];
  }).flat();
}
