import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyDiff } from '#shared/commands/diff.ts';
import { intents } from '#tests/support/commands.ts';
import { org } from '#tests/support/org.ts';
import { wrongIn } from '#tests/support/rules.ts';
import { librarySeenBy, windowOn } from '#tests/support/several-windows.ts';
import type { SeenLibrary, SeenWindow } from '#tests/support/several-windows.ts';
import { withRecords } from '#tests/support/workshop.ts';

const START = withRecords(
  org`
  Leadership: Vera (manager) | Founder: Béla (founder)
  Closing: Ken (quota 100, manager Vera), Eva | Inbound: Max | Account: Max
  Team DACH > inbound: Lea | Team DACH > closing: Tom, Zoé | Unplaced: Ada, Kim`,
  { type: 'respondent', id: 'respondent:Vera', name: 'Vera' },
  { type: 'scenario', id: 'plan', name: 'Plan', kind: 'target' },
);

/** One thing that happens to one of the windows. */
const happening = fc.oneof(
  { weight: 8, arbitrary: intents.map((wanted) => ({ what: 'wish' as const, wanted: wanted.slice(0, 2) })) },
  { weight: 12, arbitrary: fc.constant({ what: 'carry' as const }) },
  { weight: 6, arbitrary: fc.constant({ what: 'hear' as const }) },
  { weight: 2, arbitrary: fc.constant({ what: 'undo' as const }) },
  { weight: 1, arbitrary: fc.constant({ what: 'redo' as const }) },
  { weight: 2, arbitrary: fc.constant({ what: 'full' as const }) },
  { weight: 2, arbitrary: fc.constant({ what: 'sleep' as const }) },
  { weight: 2, arbitrary: fc.constant({ what: 'wake' as const }) },
  { weight: 1, arbitrary: fc.constant({ what: 'read' as const }) },
  { weight: 1, arbitrary: fc.constant({ what: 'crash' as const }) },
  { weight: 1, arbitrary: fc.constant({ what: 'restart' as const }) },
  { weight: 1, arbitrary: fc.nat(5).map((back) => ({ what: 'jump' as const, back })) },
);
type Happening = typeof happening extends fc.Arbitrary<infer T> ? T : never;

function happen(
  library: SeenLibrary,
  window: SeenWindow,
  { what, ...about }: Happening,
  number: number,
): void {
  switch (what) {
    case 'wish':
      return (about as { wanted: Parameters<SeenWindow['wish']>[0][] }).wanted.forEach((intent) =>
        window.wish(intent),
      );
    case 'carry':
      return window.carry();
    case 'full':
      return window.carry(true);
    case 'hear':
      return window.hearOne();
    case 'undo':
    case 'redo':
      return window.go(what);
    case 'sleep':
      return window.sleep();
    case 'wake':
      return window.wake();
    case 'read':
      return window.readIfStale();
    case 'crash':
      return window.crash();
    case 'restart':
      return library.restart();
    case 'jump': {
      const to = Math.max(0, library.position().cursor - (about as { back: number }).back);
      library.jump(to, `jump${number}`);
    }
  }
}

/** Everything arrives in the end, in an order of its own. */
function calm(windows: readonly SeenWindow[]): void {
  for (let round = 0; windows.some((window) => !window.settled); round += 1) {
    if (round > 2000) throw new Error('never calm');
    for (const window of windows) {
      window.wake();
      window.carry();
      window.hearOne();
      window.readIfStale();
    }
  }
}

const always = (runs: number, law: (happenings: (readonly [number, Happening])[]) => void) =>
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(2), happening), { minLength: 5, maxLength: 60 }), (happenings) =>
      law(happenings),
    ),
    { numRuns: runs },
  );

describe('Three windows on one workshop, whatever happens to them', () => {
  it('show in the end what the library holds, say of every edit whether it is there, and break no rule', () => {
    always(50, (happenings) => {
      const library = librarySeenBy(START);
      try {
        const windows = ['a', 'b', 'c'].map((name) => windowOn(library, name));
        happenings.forEach(([at, each], number) => {
          happen(library, windows[at] as SeenWindow, each, number);
          for (const window of windows) expect(wrongIn(window.shown)).toEqual([]);
        });
        calm(windows);

        // The log is the model: each change on top of the one before, from the start to what is held.
        let model = START;
        for (const { diff } of library.log) {
          model = applyDiff(model, diff);
          expect(wrongIn(model)).toEqual([]);
        }
        expect(library.now()).toEqual(model);
        const { revision, cursor } = library.position();
        const inLibrary = library.log.map(({ editId }) => editId);
        expect(new Set(inLibrary).size).toBe(inLibrary.length);
        for (const { session, shown, made, lost } of windows) {
          expect(shown).toEqual(model);
          expect(session.confirmed.revision).toBe(revision);
          expect(session.confirmed.cursor).toBe(cursor);
          const known = new Set(library.open([...made]).acknowledged);
          for (const editId of made) expect([editId, known.has(editId)]).toEqual([editId, !lost.has(editId)]);
        }
        // What a window can take back is what the library would take back.
        for (const { session } of windows) {
          const held = library.open([]).history;
          const steps = new Map(held.map((step) => [step.seq, step.diff]));
          for (const step of session.confirmed.history)
            if (steps.has(step.seq)) expect(step.diff).toEqual(steps.get(step.seq));
        }
      } finally {
        library.close();
      }
    });
  });
});
