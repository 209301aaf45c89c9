/** The executive page: one page that answers, cuts nothing, and says what the other pages say. */
import { describe, expect, it } from 'vitest';
import { generateOrganization } from '#main/core/demos/generate.ts';
import { resourcesDir } from '#main/core/paths.ts';
import { answerOf } from '#main/core/pdf/report-answer.ts';
import { findingText } from '#main/core/pdf/report-finding.ts';
import { composeReport } from '#main/core/pdf/render-report.ts';
import { apply } from '#shared/commands/apply.ts';
import { applyDiff } from '#shared/commands/diff.ts';
import { HEADLINE_LENGTH } from '#shared/domain/entries.ts';
import type { Commentary } from '#shared/domain/entries.ts';
import type { Workshop } from '#shared/domain/records.ts';
import type { Locale } from '#shared/domain/workshop-meta.ts';
import { currentScenario, metaOf, parseRecord, workshopOf } from '#shared/domain/workshop.ts';
import { reportOptionsOf } from '#shared/report/settings-to-options.ts';
import { counter } from '#tests/support/commands.ts';
import { demoWorkshop } from '#tests/support/demo.ts';
import { inputFor, readReport } from './support.ts';

const LOCALES = ['en', 'hu'] as const;
const oneLine = (text: string) => text.replaceAll(/\s+/gu, ' ').trim();

async function pageOf(workshop: Workshop, locale: Locale) {
  const options = { ...reportOptionsOf(metaOf(workshop)), locale, sections: ['summary' as const] };
  const input = { ...inputFor(workshop, options), scenarioId: currentScenario(workshop).id };
  const { context } = await composeReport(input, resourcesDir());
  const { said, pages } = await readReport(input);
  return { context, said: oneLine(said.summary), pages };
}

/** A made-up organization, with a plan that is a copy of it in every second one. */
function madeUp(seed: number, locale: Locale): Workshop {
  const [people, teams] = [3 + ((seed * 7) % 60), seed % 5];
  const workshop = workshopOf(generateOrganization({ people, teams, seed, locale, today: '2026-11-24' }));
  if (seed % 2 === 0) return workshop;
  const copyOf = currentScenario(workshop).id;
  const newId = counter();
  return applyDiff(workshop, apply(workshop, { type: 'scenario.copy', copyOf, name: 'B' }, { newId }).diff);
}

/** What no sentence may hold, whatever the facts are. */
const BAD = [/…/u, /\{\{|\}\}/u, /\.\./u, /undefined|NaN|null/u, /\ba\(z\)/u, /\s[,.;:]/u, /\(\s*\)/u];

describe.each(LOCALES)('The executive page, %s', (locale) => {
  it.each([1, 2, 3, 4] as const)(
    'begins with the answer and tells urgent findings whole, demo %i',
    async (phase) => {
      const { context, said, pages } = await pageOf(demoWorkshop(phase, locale).workshop, locale);
      expect(pages).toBe(1);
      expect(said).toContain(oneLine(answerOf(context)));
      const urgent = context.analysis.findings.executive.filter(({ severity }) => severity === 'high');
      // Columns stand side by side, so that a reader of the file mixes their lines.
      const words = urgent.flatMap((finding) => oneLine(findingText(context, finding).text).split(' '));
      expect(words.filter((word) => !said.includes(word))).toEqual([]);
      for (const bad of BAD) expect(said).not.toMatch(bad);
    },
  );

  it.each([1, 2, 3, 4] as const)('stands in a report without a broken sentence, demo %i', async (phase) => {
    const { workshop, scenarioId } = demoWorkshop(phase, locale);
    const options = { ...reportOptionsOf(metaOf(workshop)), locale };
    const { all } = await readReport({ ...inputFor(workshop, options), scenarioId });
    expect(all).not.toMatch(/\.\.|\{\{|undefined|NaN|\ba\(z\)/u);
  });

  it('is one page of whole sentences for any organization', async () => {
    for (let seed = 1; seed <= 100; seed += 1) {
      const { said, pages } = await pageOf(madeUp(seed, locale), locale);
      expect(pages, String(seed)).toBe(1);
      for (const bad of BAD) expect(said, String(seed)).not.toMatch(bad);
    }
  });
});

describe('The answer', () => {
  it('of a demo is what an expert would say first', async () => {
    const answers = await Promise.all(
      ([1, 2, 3, 4] as const).map(async (phase) =>
        oneLine(answerOf((await pageOf(demoWorkshop(phase, 'en').workshop, 'en')).context)),
      ),
    );
    expect(answers).toEqual([
      'Kőrisfa Data Kft. sells through its founder',
      'Hídfő Szerelvény Zrt. sells through one-man bands, with closing as the brake: 10 moves, 1 placement and 2 hires lead to specialists and bring a modelled €53k more a month',
      'Ledgerlight Ltd. sells through specialists, with account management as the brake: 2 moves, 1 placement and 1 hire bring a modelled €17k more a month',
      'Szélkerék Cloud Zrt. sells through market teams, with closing in Fleet product family as the brake: 2 moves, 2 placements and 1 hire bring a modelled €9k more a month',
    ]);
  });

  it('tells no amount where revenue is left out', async () => {
    const { workshop, scenarioId } = demoWorkshop(3, 'en');
    const options = { ...reportOptionsOf(metaOf(workshop)), hide: ['revenue' as const] };
    const { context } = await composeReport({ ...inputFor(workshop, options), scenarioId }, resourcesDir());
    expect(answerOf(context)).toMatch(/as the brake: .* are planned$/u);
  });
});

describe('A headline of the consultant', () => {
  const { workshop } = demoWorkshop(3, 'en');
  const withHeadline = (section: string, headline: string): Workshop => {
    const id = `${section}.en`;
    const note = { type: 'commentary', id, section, locale: 'en', text: '', headline };
    return { ...workshop, commentary: { [id]: parseRecord(note) as Commentary } };
  };
  const read = async (of: Workshop, options = {}) => {
    const report = reportOptionsOf(metaOf(of));
    const input = { ...inputFor(of, { ...report, ...options }), scenarioId: currentScenario(of).id };
    return (await readReport(input)).said;
  };

  it.each(['summary', 'phase', 'gaps'] as const)(
    'takes the place of the program’s in %s, marked as theirs',
    async (section) => {
      const plain = await read(workshop);
      const own = await read(withHeadline(section, 'Inbound first, then teams'));
      expect(own[section]).toContain('The consultant’s headline Inbound first, then teams');
      expect(plain[section]).not.toContain('The consultant’s headline');
      // No figure of the section, and nothing of the others, is different.
      const other = section === 'phase' ? 'gaps' : 'phase';
      expect(own[other]).toBe(plain[other]);
      const figures = (text: string) => text.match(/\d[\d.,]*/gu);
      if (section !== 'summary')
        expect(figures(own[section])).toEqual(
          expect.arrayContaining(figures(plain[section])?.slice(-3) ?? []),
        );
    },
  );

  it('of the longest headline’s length leaves the executive page one page', async () => {
    const longest = 'Deliberately wordy sentence about sales. '.repeat(9).slice(0, HEADLINE_LENGTH);
    const { pages, said } = await pageOf(withHeadline('summary', longest), 'en');
    expect(pages).toBe(1);
    expect(said).toContain(oneLine(longest));
  });

  it('hides names as everything typed does', async () => {
    const [person] = Object.values(workshop.person);
    const name = person?.name ?? '';
    const said = await read(withHeadline('summary', `${name} holds it together`), { names: 'initials' });
    expect(said.summary).toContain('holds it together');
    expect(said.summary).not.toContain(name);
  });

  it('is of its language only', async () => {
    const said = await read(withHeadline('summary', 'Inbound first'), { locale: 'hu' });
    expect(said.summary).not.toContain('Inbound first');
  });
});
