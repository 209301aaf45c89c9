/** A program that is killed while it writes a client's data, again and again; then the client is forgotten. */
import { readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { setTimeout as after } from 'node:timers/promises';
import { createCore } from '#main/core/create.ts';
import { defaultPorts } from '#main/core/default-ports.ts';
import { launch } from '../launch.ts';
import { engaged, foldersIn } from './engagement.ts';
import { tracesBelow } from './traces.ts';
import { CLIENT, PERSON } from './writing-methods.ts';

/** What came of it. */
export interface WritersToll {
  readonly trials: number;
  /** Ways of writing that were under way at a kill, with how often. */
  readonly ways: ReadonlyMap<string, number>;
  /** Parts that lay somewhere after a kill, and how many of them the next start did not clear. */
  readonly parts: number;
  readonly faults: readonly string[];
}

const partsBelow = (root: string): string[] =>
  readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.part'));

/** Kills a writer `rounds` times in `root`, and forgets its client. */
export async function writersKilled(root: string, rounds: number): Promise<WritersToll> {
  const folders = foldersIn(root);
  const open = () => createCore(defaultPorts('test', folders.data), { tended: true });
  const first = open();
  const workshopId = await engaged(first, folders);
  await first.close();
  const ways = new Map<string, number>();
  const faults: string[] = [];
  let parts = 0;
  for (let round = 0; round < rounds; round += 1) {
    const child = launch('tests/support/forgetting/writer.ts', [root, workshopId]);
    try {
      await child.said((line) => line !== '');
      await after(Math.random() * 900);
    } finally {
      child.kill('SIGKILL');
      await child.ended;
    }
    if (child.errors.length > 0) faults.push(child.errors.join(' '));
    const way = child.lines.at(-1) ?? '';
    ways.set(way, (ways.get(way) ?? 0) + 1);
    parts += partsBelow(root).length;
    const core = open();
    const passing = readdirSync(tmpdir()).filter((name) =>
      name.startsWith(`phaseboard-passing-${child.pid}-`),
    );
    const left = [...partsBelow(root), ...passing];
    faults.push(...core.integrity(), ...left.map((name) => `left after a start: ${name}`));
    await core.close();
  }
  const core = open();
  const { unreached } = await core.call('forget.do', { workshopId, files: true });
  faults.push(...unreached.map(({ what, name }) => `not reached: ${what} ${name}`));
  await core.close();
  for (const text of [CLIENT, PERSON]) {
    faults.push(...tracesBelow(root, text).map((name) => `still there: ${text} in ${name}`));
  }
  return { trials: rounds, ways, parts, faults };
}
