/** Other readers of PDF, for a second opinion in the tests: fetched where that is possible, never needed. */
import { packages } from './machine.ts';
import { ensureProgram } from './system-packages.ts';

const READERS = [
  ['qpdf', 'qpdf'],
  ['pdftotext', 'poppler-utils'],
] as const;

/** Fetches them and says which of them are not here. */
export async function ensureSecondReaders(): Promise<void> {
  const missing: string[] = [];
  for (const [program, debianPackage] of READERS) {
    const here = await ensureProgram(packages, program, debianPackage, 'for a second opinion on PDFs');
    if (!here) missing.push(`${program} (${debianPackage})`);
  }
  if (missing.length > 0) {
    console.log(`PDFs are read without a second opinion: ${missing.join(' and ')} is not installed.`);
  }
}
