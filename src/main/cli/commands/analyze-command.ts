/** `analyze`: the diagnosis of a workshop, of a file, or of made-up organizations. */
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import * as v from 'valibot';
import { analyze as analyzeScenario } from '#shared/analysis/index.ts';
import type { Analysis } from '#shared/analysis/index.ts';
import { inputsOfCase, phaseCaseSchema } from '#shared/analysis/phase-cases.ts';
import { classify } from '#shared/analysis/phase.ts';
import { PhaseboardError } from '#shared/domain/errors.ts';
import { currentScenario, metaOf } from '#shared/domain/workshop.ts';
import type { Translator } from '#shared/i18n/index.ts';
import type { Answer, Context } from '../command-context.ts';
import { findingTitle } from '../lines/findings-lines.ts';
import { phaseLines } from '../lines/phase-lines.ts';
import { readSource } from '../source.ts';
import { CliError, EXIT, usage } from '../usage.ts';

const casesSchema = v.array(v.omit(phaseCaseSchema, ['expected', 'name']));

export async function analyze(context: Context): Promise<Answer> {
  const { request, words } = context;
  const cases = request.value('cases');
  if (cases !== null) {
    if (request.subject !== null) throw usage('cli.usage.casesAlone');
    return analyzeCases(cases, words);
  }
  const { id, workshop } = await readSource(context);
  const { title, client } = metaOf(workshop);
  const { phase, metrics, findings, discipline } = analyzeScenario(workshop, currentScenario(workshop).id);
  const { confidence, ...rest } = phase;
  return {
    json: {
      workshop: { id, title, client },
      phase: { ...rest, confidence: confidence.value, confidenceParts: confidence },
      metrics,
      findings: findings.all,
      discipline,
    },
    lines: [
      client ? `${title} · ${client}` : title,
      ...phaseLines(phase, words),
      ...findingLines(findings, words),
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
  const results = readCases(text, name).map((organization) => {
    const { scores, phase, margin } = classify(inputsOfCase(organization));
    return { scores, phase, margin };
  });
  const lines = results.map(
    ({ phase, margin }, index) => `${index + 1}. ${phase ?? '–'}  ${words.number(margin, 2)}`,
  );
  return { json: results, lines };
}

function readCases(text: string, name: string) {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new CliError(EXIT.input, 'cli.badCases', { name, field: 'JSON' });
  }
  const parsed = v.safeParse(casesSchema, value);
  if (parsed.success) return parsed.output;
  const field = parsed.issues[0].path?.map((item) => String(item.key)).join('.') ?? '';
  throw new CliError(EXIT.input, 'cli.badCases', { name, field });
}

function findingLines(findings: Analysis['findings'], words: Translator): string[] {
  if (findings.all.length === 0) return [];
  return [words.t('cli.findings'), ...findings.all.map((finding) => `  ${findingTitle(finding, words)}`)];
}
