/** Rosters for tests: committed files, bytes made on the spot, and what was read as a few lines of text. */
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ImportPreview } from '#shared/contract/import-types.ts';

export const fixturePath = (name: string): string =>
  fileURLToPath(new URL(`../../../fixtures/rosters/${name}`, import.meta.url));

export const fixture = (name: string): Buffer => readFileSync(fixturePath(name));

/** Text in Windows-1250, the other way round than the platform can. */
export function windows1250(text: string): Uint8Array {
  const decoder = new TextDecoder('windows-1250');
  const byteOf = new Map<string, number>();
  for (let byte = 0; byte < 256; byte += 1) byteOf.set(decoder.decode(Uint8Array.of(byte)), byte);
  return Uint8Array.from(Array.from(text), (character) => byteOf.get(character) ?? 0x3f);
}

export function utf16(text: string, order: 'le' | 'be'): Uint8Array {
  const bytes = Buffer.from(`\ufeff${text}`, 'utf16le');
  return order === 'le' ? bytes : bytes.swap16();
}

export const PNG = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48);

/** Writes bytes to a file of their own and answers its path. */
export function fileOf(bytes: Uint8Array | string, name = 'roster.csv'): string {
  const path = join(mkdtempSync(join(tmpdir(), 'phaseboard-roster-')), name);
  writeFileSync(path, bytes);
  return path;
}

/** One line for each person: name, then what is known, then the manager's name or `?` and the unknown one. */
export function peopleLines({ people }: Pick<ImportPreview, 'people'>): string[] {
  return people.map(({ draft, managerIndex }) => {
    const { name, managerName, ...facts } = draft;
    const manager =
      managerIndex === null ? managerName && `? ${managerName}` : people[managerIndex]?.draft.name;
    const known = Object.entries(facts).map(([key, value]) => `${key}=${String(value)}`);
    return [name, ...known.sort(), ...(manager ? [`-> ${manager}`] : [])].join(' | ');
  });
}

export function problemLines({ problems }: Pick<ImportPreview, 'problems'>): string[] {
  return problems.map(({ row, code, value }) => `${row} ${code}${value ? ` ${value}` : ''}`);
}
