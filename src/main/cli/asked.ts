/** Questions of an import where nobody can be asked: listed with their keys, answered with `--answer key=value`. */
import { isWaiting } from '#shared/contract/import-questions.ts';
import type { Answers, ImportQuestion } from '#shared/contract/import-questions.ts';
import type { Translator } from '#shared/i18n/index.ts';
import { usage } from './usage.ts';

/** The values of `--answer`; throws a usage error for one without a key or a value. */
export function answersFrom(values: readonly string[]): Answers {
  return Object.fromEntries(
    values.map((value) => {
      const at = value.indexOf('=');
      if (at < 1 || at === value.length - 1) throw usage('cli.usage.answer', { value });
      return [value.slice(0, at).trim(), value.slice(at + 1).trim()];
    }),
  );
}

/** Throws a usage error for an answer to what nobody asks, and for one that is no choice. */
export function requireAsked(given: Answers, questions: readonly ImportQuestion[]): void {
  for (const [key, value] of Object.entries(given)) {
    const question = questions.find((one) => one.key === key);
    if (!question) {
      const possible = questions.map((one) => one.key).join(', ') || '–';
      throw usage('cli.usage.noQuestion', { key, possible });
    }
    if (question.answer !== value) {
      const possible = question.rate ? '0.92' : question.choices.map((choice) => choice.value).join(', ');
      throw usage('cli.usage.badValue', { option: `--answer ${key}`, value, possible });
    }
  }
}

/** Questions as a program reads them. */
export const questionsForPrograms = (questions: readonly ImportQuestion[]) =>
  questions.map(({ choices, ...question }) => ({
    ...question,
    choices: choices.map(({ value }) => value),
  }));

/** Questions that nobody has answered, as lines: what was done instead, and how to say otherwise. */
export function questionLines(questions: readonly ImportQuestion[], words: Translator): string[] {
  return questions.flatMap((question) => {
    const { key, kind, column, examples, choices, count, answer, rate } = question;
    if (answer !== null) return [];
    const asked = words.t(`import.ask.${kind}`, { count: count ?? 0, ...rate });
    const text = column === '' ? asked : `${column}: ${asked}`;
    const answers = rate ? '0.92' : choices.map(({ value }) => value).join('|');
    return [
      words.t(isWaiting(question) ? 'cli.question.waiting' : 'cli.question', {
        text,
        examples: examples.join(' · '),
        taken: question.default ?? '',
        answer: `--answer ${key}=${answers}`,
      }),
    ];
  });
}
