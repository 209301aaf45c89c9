/** `analyze`: the diagnosis of a workshop, of a file, or of made-up organizations. */
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { answerCases } from '#shared/analysis/cases.ts';
import { peopleIn } from '#shared/analysis/headcount.ts';
import { analyze as analyzeScenario } from '#shared/analysis/index.ts';
import type { Analysis } from '#shared/analysis/index.ts';
import { PhaseboardError } from '#shared/domain/errors.ts';
import type { Workshop } from '#shared/domain/records.ts';
import { currentScenario, metaOf } from '#shared/domain/workshop.ts';
import type { Translator } from '#shared/i18n/index.ts';
import type { Answer, Context } from '../command-context.ts';
import { findingTitle } from '../lines/findings-lines.ts';
import { phaseLines } from '../lines/phase-lines.ts';
import { readSource } from '../source.ts';
import { CliError, EXIT, usage } from '../usage.ts';

export async function analyze(context: Context): Promise<Answer> {
  const { request, words } = context;
  const cases = request.value('cases');
  if (cases !== null) {
    if (request.subject !== null) throw usage('cli.usage.casesAlone');
    return analyzeCases(cases, words);
  }
  const { id, workshop } = await readSource(context);
  const { title, client } = metaOf(workshop);
  const scenarioId = currentScenario(workshop).id;
  const { phase, metrics, findings, discipline, flow } = analyzeScenario(workshop, scenarioId);
  const { confidence, ...rest } = phase;
  return {
    json: {
      workshop: { id, title, client },
      people: peopleIn(workshop, scenarioId),
      phase: { ...rest, confidence: confidence.value, confidenceParts: confidence },
      metrics,
      flow,
      findings: findings.all,
      discipline,
    },
    lines: [
      client ? `${title} · ${client}` : title,
      ...phaseLines(phase, words),
      ...findingLines(findings, workshop, words),
    ],
  };
}

async function analyzeCases(path: string, words: Translator): Promise<Answer> {
  const name = basename(path);
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (error) {
    const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    throw new PhaseboardError(missing ? 'file.notFound' : 'file.notReadable', { name });
  }
  const read = answerCases(parsed(text, name));
  if ('bad' in read) {
    const { entry, field, name: called } = read.bad;
    throw new CliError(EXIT.input, 'cli.badCase', {
      name,
      entry: called === '' ? String(entry) : `${entry} (${called})`,
      field,
    });
  }
  return { json: read.answers, lines: read.answers.map((answer, index) => caseLine(answer, index, words)) };
}

function parsed(text: string, name: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new CliError(EXIT.input, 'cli.badCases', { name });
  }
}

/** A case in a line: the phase and its margin, the place that costs the most, or the verdict. */
function caseLine(answer: unknown, index: number, words: Translator): string {
  const said = (answer ?? {}) as {
    phase?: number | null;
    margin?: number;
    bottleneck?: { market: string | null; fn: string } | null;
  };
  const text =
    said.margin !== undefined
      ? `${said.phase ?? '–'}  ${words.number(said.margin, 2)}`
      : said.bottleneck
        ? `${said.bottleneck.market ?? '–'}  ${said.bottleneck.fn}`
        : typeof answer === 'string'
          ? answer
          : '–';
  return `${index + 1}. ${text}`;
}

function findingLines(findings: Analysis['findings'], workshop: Workshop, words: Translator): string[] {
  if (findings.all.length === 0) return [];
  return [
    words.t('cli.findings'),
    ...findings.all.map((finding) => `  ${findingTitle(finding, workshop, words)}`),
  ];
}
