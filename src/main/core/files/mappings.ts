/** Mappings and answers that people gave, by the headers they are for; no header and no cell is kept with them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import type { Answers } from '#shared/contract/import-questions.ts';
import { IMPORT_FIELDS } from '#shared/contract/import-types.ts';
import type { ImportOptions } from '#shared/contract/methods.ts';
import { writeWhole } from '../pdf/write-whole.ts';

/** What is known of a file before anybody is asked. */
export interface Remembered {
  /** Null where the columns were never chosen by hand. */
  readonly mapping: NonNullable<ImportOptions['mapping']> | null;
  readonly answers: Answers;
}

/** By the headers of a file. */
export type RememberedFiles = Readonly<Record<string, Remembered>>;

export interface Mappings {
  all(): RememberedFiles;
  /** Without a mapping the one of before stays; so do answers to what was not asked now. */
  remember(headersKey: string, now: Remembered): Promise<void>;
}

const FILE = 'import-mappings.json';
/** The oldest are forgotten first. */
const REMEMBERED = 200;
const mappingSchema = v.record(v.string(), v.nullable(v.picklist(IMPORT_FIELDS)));
const rememberedSchema = v.union([
  v.strictObject({ mapping: v.nullable(mappingSchema), answers: v.record(v.string(), v.string()) }),
  // As earlier versions wrote them: the mapping alone.
  v.pipe(
    mappingSchema,
    v.transform((mapping) => ({ mapping, answers: {} })),
  ),
]);
const schema = v.record(v.string(), rememberedSchema);

/** Kept in the data folder; a file that cannot be read is as good as none. */
export function createMappings(dataDir: string): Mappings {
  const path = join(dataDir, FILE);
  let known: RememberedFiles | null = null;
  const all = () => (known ??= read(path));
  return {
    all,
    async remember(headersKey, { mapping, answers }) {
      const before = all()[headersKey];
      const others = Object.entries(all()).filter(([key]) => key !== headersKey);
      const own = {
        mapping: mapping ?? before?.mapping ?? null,
        answers: { ...before?.answers, ...answers },
      };
      const next = Object.fromEntries([...others, [headersKey, own] as const].slice(-REMEMBERED));
      known = next;
      await writeWhole(path, Buffer.from(JSON.stringify(next)));
    },
  };
}

function read(path: string): RememberedFiles {
  try {
    const parsed = v.safeParse(schema, JSON.parse(readFileSync(path, 'utf8')));
    return parsed.success ? parsed.output : {};
  } catch {
    return {};
  }
}
