/** Mappings that people made by hand, by the headers they are for; no header and no cell is kept with them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { IMPORT_FIELDS } from '#shared/contract/import-types.ts';
import type { ImportOptions } from '#shared/contract/methods.ts';
import { writeWhole } from '../pdf/write-whole.ts';

export type Mapping = NonNullable<ImportOptions['mapping']>;

export interface Mappings {
  all(): Readonly<Record<string, Mapping>>;
  remember(headersKey: string, mapping: Mapping): Promise<void>;
}

const FILE = 'import-mappings.json';
/** The oldest are forgotten first. */
const REMEMBERED = 200;
const schema = v.record(v.string(), v.record(v.string(), v.nullable(v.picklist(IMPORT_FIELDS))));

/** Kept in the data folder; a file that cannot be read is as good as none. */
export function createMappings(dataDir: string): Mappings {
  const path = join(dataDir, FILE);
  let known: Record<string, Mapping> | null = null;
  const all = () => (known ??= read(path));
  return {
    all,
    async remember(headersKey, mapping) {
      const others = Object.entries(all()).filter(([key]) => key !== headersKey);
      const next = Object.fromEntries([...others, [headersKey, mapping] as const].slice(-REMEMBERED));
      known = next;
      await writeWhole(path, Buffer.from(JSON.stringify(next)));
    },
  };
}

function read(path: string): Record<string, Mapping> {
  try {
    const parsed = v.safeParse(schema, JSON.parse(readFileSync(path, 'utf8')));
    return parsed.success ? parsed.output : {};
  } catch {
    return {};
  }
}
