/** Pages for the screen, fetched as they come into sight and again when what they show has changed. */
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { call } from '#renderer/client/client.ts';
import { useApp } from '#renderer/state/app-state.ts';
import type { OpenState } from '#renderer/state/workshop-types.ts';
import { unsaved } from '#renderer/state/open-workshop.ts';
import type { Scene } from '#shared/drawing/scene.ts';
import { toErrorData } from '#shared/domain/errors.ts';
import type { ErrorData } from '#shared/domain/errors.ts';
import type { ReportOptions } from '#shared/report/options.ts';
import type { SectionPlace } from '#shared/report/preview.ts';

/** Quiet time after which a text that is being typed is drawn. */
const SETTLE_MS = 160;
/** Pages asked for at a time: more would keep the next change waiting. */
const MOST_AT_ONCE = 4;

/** What is being typed and not yet kept. */
export interface CommentaryDraft {
  readonly id: string;
  readonly text: string;
}

export interface Pages {
  /** Null until the first answer. */
  readonly total: number | null;
  readonly sections: readonly SectionPlace[];
  /** The newest drawing of each page, by number; a page that is not there has not been seen yet. */
  readonly scenes: ReadonlyMap<number, Scene>;
  readonly error: ErrorData | null;
  /** Tells which pages are in sight, first and last. */
  readonly see: (first: number, last: number) => void;
  readonly again: () => void;
}

interface Drawn {
  readonly total: number | null;
  readonly sections: readonly SectionPlace[];
  readonly scenes: ReadonlyMap<number, Scene>;
  /** Pages that show the state named `of`. */
  readonly fresh: ReadonlySet<number>;
  readonly of: object | null;
  readonly error: ErrorData | null;
}

const NOTHING: Drawn = {
  total: null,
  sections: [],
  scenes: new Map(),
  fresh: new Set(),
  of: null,
  error: null,
};

export function usePages(open: OpenState, options: ReportOptions, draft: CommentaryDraft | null): Pages {
  const { id, workshop } = open;
  const written = JSON.stringify(options);
  const [attempt, setAttempt] = useState(0);
  // Everything that the pages depend on, as one identity.
  const state = useMemo(
    () => ({ id, workshop, options: JSON.parse(written) as ReportOptions, draft, attempt }),
    [id, workshop, written, draft, attempt],
  );
  const [drawn, setDrawn] = useState(NOTHING);
  const [sight, setSight] = useState({ first: 1, last: 2 });

  const fresh = drawn.of === state ? drawn.fresh : NOTHING.fresh;
  const last = Math.min(sight.last, drawn.of === state ? (drawn.total ?? Infinity) : Infinity);
  const from = firstMissing(fresh, sight.first, last);
  // Read when a request goes out: pages that come into sight below do not call back one that is under way.
  const lowest = useRef(last);
  useEffect(() => {
    lowest.current = last;
  });
  const failed = drawn.of === state && drawn.error !== null;

  useEffect(() => {
    if (from === null || failed) return;
    let stopped = false;
    const job = crypto.randomUUID();
    const fetchNow = async () => {
      try {
        await unsaved()?.settled();
        if (stopped) return;
        const preview = await call('report.preview', {
          workshopId: state.id,
          job,
          options: state.options,
          from,
          count: Math.min(MOST_AT_ONCE, Math.max(1, lowest.current - from + 1)),
          draft: state.draft,
        });
        if (stopped) return;
        setDrawn((before) => {
          const scenes = new Map([...before.scenes].filter(([page]) => page <= preview.total));
          const now = new Set(before.of === state ? before.fresh : []);
          preview.pages.forEach((scene, index) => {
            scenes.set(preview.from + index, scene);
            now.add(preview.from + index);
          });
          const { total, sections } = preview;
          return { total, sections, scenes, fresh: now, of: state, error: null };
        });
      } catch (reason) {
        const error = toErrorData(reason);
        if (stopped) return;
        // Whoever stopped it, what is in sight is still to be drawn.
        if (error.code === 'job.cancelled') return setAttempt((count) => count + 1);
        setDrawn((before) => ({ ...before, of: state, fresh: NOTHING.fresh, error }));
      }
    };
    const timer = setTimeout(() => void fetchNow(), state.draft ? SETTLE_MS : 0);
    return () => {
      stopped = true;
      clearTimeout(timer);
      void call('job.cancel', { job }).catch(() => undefined);
    };
  }, [state, from, failed]);

  const see = useCallback(
    (first: number, lastSeen: number) =>
      setSight((before) =>
        before.first === first && before.last === lastSeen ? before : { first, last: lastSeen },
      ),
    [],
  );
  const again = useCallback(() => setAttempt((count) => count + 1), []);
  // What was asked while the host was away has got no answer.
  useEffect(() => useApp.subscribe((now, before) => now.online && !before.online && again()), [again]);
  const { total, sections, scenes, error } = drawn;
  return { total, sections, scenes, error, see, again };
}

/** The first page in sight that does not show the present state; null where all do. */
function firstMissing(fresh: ReadonlySet<number>, first: number, last: number): number | null {
  for (let page = first; page <= Math.min(last, first + 400); page += 1) if (!fresh.has(page)) return page;
  return null;
}
