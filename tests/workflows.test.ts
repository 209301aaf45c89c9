/** What the build server is told to do exists: workflows break silently when scripts and files are renamed. */
import { existsSync, globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

const root = path.resolve(import.meta.dirname, '..');
const read = (file: string) => readFileSync(path.join(root, file), 'utf8');

interface Step {
  readonly uses?: string;
  readonly run?: string;
}
interface Job {
  readonly uses?: string;
  readonly needs?: string | readonly string[];
  readonly steps?: readonly Step[];
}
interface Workflow {
  readonly name: string;
  readonly jobs: Readonly<Record<string, Job>>;
}

const files = globSync('.github/workflows/*.yml', { cwd: root });
const scripts = (JSON.parse(read('package.json')) as { scripts: Record<string, string> }).scripts;

describe.each(files)('%s', (file) => {
  const { name, jobs } = parse(read(file)) as Workflow;
  const steps = Object.values(jobs).flatMap((job) => job.steps ?? []);
  const runs = steps.flatMap(({ run }) => run ?? []);

  it('is named, and every job waits for jobs that there are', () => {
    expect(name).toBeTruthy();
    const waitedFor = Object.values(jobs).flatMap(({ needs }) => needs ?? []);
    expect(waitedFor.filter((job) => !(job in jobs))).toEqual([]);
  });

  it('calls scripts and files that there are', () => {
    const called = runs.flatMap((run) =>
      [...run.matchAll(/\bnpm (?:run )?([a-z:]+)/gu)].flatMap(([, script = '']) => script),
    );
    expect(called.filter((script) => script !== 'ci' && !(script in scripts))).toEqual([]);
    const opened = runs.flatMap((run) =>
      [...run.matchAll(/\bnode ([\w./-]+\.[jt]s)\b/gu)].map(([, found = '']) => found),
    );
    const used = Object.values(jobs).flatMap(({ uses }) => (uses?.startsWith('./') ? uses : []));
    expect([...opened, ...used].filter((one) => !existsSync(path.join(root, one)))).toEqual([]);
  });

  it('takes every action in a version that is named, and needs a reason to write', () => {
    const used = steps.flatMap(({ uses }) => uses ?? []);
    expect(used.filter((action) => !/^[\w-]+\/[\w-]+@v\d+$/u.test(action))).toEqual([]);
    expect(parse(read(file))).toMatchObject({ permissions: { contents: 'read' } });
  });
});

describe('Installers', () => {
  const builder = parse(read('electron-builder.yml')) as {
    readonly extraFiles: readonly { readonly from: string; readonly to: string }[];
    readonly mac: { readonly extraFiles: readonly { readonly from: string }[] };
  };

  it('carry our terms and the notices that the build makes', () => {
    expect(builder.extraFiles.map(({ from }) => from)).toEqual(['dist/THIRD-PARTY-NOTICES.txt', 'LICENSE']);
    expect(read('scripts/lib/build.ts')).toContain("'THIRD-PARTY-NOTICES.txt'");
    expect(builder.mac.extraFiles[0]?.from).toBe('node_modules/electron/dist/LICENSES.chromium.html');
  });

  it('are made for the three systems when a tag says so', () => {
    const { on, jobs } = parse(read('.github/workflows/release.yml')) as {
      readonly on: unknown;
      readonly jobs: {
        readonly installers: { readonly strategy: { readonly matrix: { readonly include: object[] } } };
      };
    };
    expect(on).toEqual({ push: { tags: ['v*'] } });
    const systems = jobs.installers.strategy.matrix.include.map((one) => (one as { os: string }).os);
    expect(systems).toEqual(['ubuntu-latest', 'windows-latest', 'macos-latest']);
  });
});
