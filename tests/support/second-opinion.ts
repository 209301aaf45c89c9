/**
 * What other readers of PDF say about a file: qpdf about its build, poppler about its words. Every claim is checked
 * without them; where they are installed they have to agree.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const isHere = (program: string, version: string) => spawnSync(program, [version]).error === undefined;
const here = { qpdf: isHere('qpdf', '--version'), poppler: isHere('pdftotext', '-v') };

/** What qpdf has against the file; empty where there is nothing, or no qpdf. */
export function qpdfComplaints(bytes: Uint8Array): string {
  return here.qpdf ? withFile(bytes, (path) => outcome('qpdf', ['--check', path])) : '';
}

/** The file's words in poppler's reading, in the order of the page; null where there is no poppler. */
export function popplerWords(bytes: Uint8Array): string[] | null {
  if (!here.poppler) return null;
  return withFile(bytes, (path) => {
    const { stdout } = spawnSync('pdftotext', [path, '-'], { encoding: 'utf8', maxBuffer: 1e8 });
    return stdout.split(/\s+/u).filter(Boolean);
  });
}

function outcome(program: string, args: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync(program, args, { encoding: 'utf8' });
  return status === 0 ? stderr : `${stdout}${stderr}`;
}

/** Gives `use` the bytes as a file that is there as long as it works. */
function withFile<T>(bytes: Uint8Array, use: (path: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'phaseboard-pdf-'));
  const path = join(folder, 'report.pdf');
  try {
    writeFileSync(path, bytes);
    return use(path);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
