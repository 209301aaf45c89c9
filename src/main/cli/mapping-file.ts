/** `--map`: how a roster is to be read, as a file that can be kept beside it and used every time. */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import * as v from 'valibot';
import { DEAL_FIELDS, DELIMITERS, ENCODINGS, IMPORT_FIELDS } from '#shared/contract/import-types.ts';
import { dealQuestionKey, questionKey } from '#shared/contract/import-questions.ts';
import type { QuestionKind } from '#shared/contract/import-questions.ts';
import type { DealField, ImportField, ImportPreview } from '#shared/contract/import-types.ts';
import type { ImportOptions } from '#shared/contract/methods.ts';
import { PhaseboardError } from '#shared/domain/errors.ts';
import { DAY_ORDERS } from '#shared/i18n/parse-date.ts';

const text = v.pipe(v.string(), v.maxLength(400));
const dayOrder = v.optional(v.picklist(DAY_ORDERS));
const decimalMark = v.optional(v.picklist(['.', ',']));
const MARKS = { '.': 'point', ',': 'comma' } as const;

/** Columns are named by their headers; null leaves a column out, and what is not named is recognised. */
const schema = v.strictObject({
  sheet: v.optional(text),
  encoding: v.optional(v.picklist(ENCODINGS)),
  delimiter: v.optional(v.picklist(DELIMITERS)),
  headerRow: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1))),
  columns: v.optional(v.record(text, v.nullable(v.picklist(IMPORT_FIELDS)))),
  dayOrder,
  decimalMark,
  partialDates: v.optional(v.picklist(['firstDay', 'leaveOut'])),
  /** To what `--dry-run --json` lists as questions, by their keys. */
  answers: v.optional(v.record(text, text)),
  departments: v.optional(v.array(text)),
  leaveOut: v.optional(v.array(v.pipe(v.number(), v.integer(), v.minValue(1)))),
  /** By the text that names the manager: somebody new, nobody, or the row of the one who is meant. */
  managers: v.optional(
    v.record(text, v.union([v.picklist(['create', 'leaveOut']), v.object({ row: v.number() })])),
  ),
  deals: v.optional(
    v.strictObject({
      sheet: v.optional(text),
      columns: v.optional(v.record(text, v.nullable(v.picklist(DEAL_FIELDS)))),
      dayOrder,
      decimalMark,
    }),
  ),
});
export type MappingFile = v.InferOutput<typeof schema>;

/** Throws `file.notFound`, `import.badMapping` with the field that is not understood. */
export function readMapping(path: string): MappingFile {
  const name = basename(path);
  let json: unknown;
  try {
    json = JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    if (error instanceof SyntaxError) throw new PhaseboardError('import.badMapping', { name, field: 'JSON' });
    throw new PhaseboardError('file.notFound', { name });
  }
  const parsed = v.safeParse(schema, json);
  if (parsed.success) return parsed.output;
  const field = parsed.issues[0].path?.map((item) => String(item.key)).join('.') ?? '';
  throw new PhaseboardError('import.badMapping', { name, field });
}

/** What is needed to see the columns: everything that does not name one. */
export function firstOptions(mapping: MappingFile): ImportOptions {
  const { sheet, encoding, delimiter, headerRow, departments, leaveOut, managers } = mapping;
  const all = { sheet, encoding, delimiter, headerRow, departments, leaveOut, managers };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
}

/** The same with the columns by their positions. Throws `import.badMapping` for a header that is not there. */
export function optionsOf(
  mapping: MappingFile,
  preview: Pick<ImportPreview, 'columns' | 'deals'>,
  name: string,
) {
  const columns = positions<ImportField>(mapping.columns ?? {}, preview.columns, name);
  const deals = mapping.deals ?? {};
  const answers: Record<string, string> = {};
  const say = (kind: QuestionKind, answer: string | undefined) => {
    if (answer !== undefined)
      for (const { index } of preview.columns) answers[questionKey(kind, index)] = answer;
  };
  say('dayOrder', mapping.dayOrder);
  say('partialDate', mapping.partialDates);
  say('decimalMark', mapping.decimalMark && MARKS[mapping.decimalMark]);
  if (deals.dayOrder) answers[dealQuestionKey('dayOrder')] = deals.dayOrder;
  if (deals.decimalMark) answers[dealQuestionKey('decimalMark')] = MARKS[deals.decimalMark];
  return {
    roster: {
      ...(Object.keys(columns).length > 0 ? { mapping: columns } : {}),
      answers: { ...answers, ...mapping.answers },
    },
    deals: deals.columns
      ? { mapping: positions<DealField>(deals.columns, preview.deals?.columns ?? [], name) }
      : {},
  };
}

function positions<F>(
  wanted: Readonly<Record<string, F | null>>,
  columns: readonly { readonly index: number; readonly header: string }[],
  name: string,
): Record<string, F | null> {
  return Object.fromEntries(
    Object.entries(wanted).map(([header, field]) => {
      const column = columns.find((one) => one.header.toLowerCase() === header.trim().toLowerCase());
      if (!column) throw new PhaseboardError('import.badMapping', { name, field: header });
      return [String(column.index), field] as const;
    }),
  );
}
