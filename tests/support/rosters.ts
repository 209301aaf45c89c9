/** Rosters as a client would send them, written to a temporary file. */
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export const HUNGARIAN_ROSTER = [
  'Név;Beosztás;Közvetlen vezető;Árbevétel;Kvóta',
  'Kőrösi Gergő;Alapító, ügyvezető;;12 500 000;',
  'Szűcs Őrs;Értékesítési igazgató;Kőrösi Gergő;;',
  'Tóth Zsófia;Kimenő értékesítő;Szűcs Őrs;8 250 000,50;10 000 000',
  'Füredi Bence;Üzletkötő;Szűcs Őrs;31 000 000;30 000 000',
  'Ágoston Éva;Ügyfélkapcsolati menedzser;Szűcs Őrs;17 400 000;15 000 000',
  '',
].join('\r\n');

const HIGH: Readonly<Record<string, number>> = { Ő: 0xd5, ő: 0xf5, Ű: 0xdb, ű: 0xfb };

/** The bytes of a Hungarian text in Windows-1250; what it shares with Latin-1 has the same numbers there. */
export function windows1250(text: string): Buffer {
  return Buffer.from([...text].map((letter) => HIGH[letter] ?? letter.charCodeAt(0)));
}

export async function fileWith(name: string, content: string | Buffer): Promise<string> {
  const path = join(await mkdtemp(join(tmpdir(), 'phaseboard-roster-')), name);
  await writeFile(path, content);
  return path;
}
