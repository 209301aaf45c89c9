/** What the host remembers between runs: where the window was, and the folder of the last file. */
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import * as v from 'valibot';
import { partOf } from '#main/core/part-files.ts';
import { PRIVATE, privateFolder } from '#main/core/private-files.ts';

/** In device-independent pixels of the virtual screen. */
const bounds = v.object({
  x: v.pipe(v.number(), v.integer()),
  y: v.pipe(v.number(), v.integer()),
  width: v.pipe(v.number(), v.integer(), v.minValue(1)),
  height: v.pipe(v.number(), v.integer(), v.minValue(1)),
});
export type Bounds = v.InferOutput<typeof bounds>;

const hostStateSchema = v.object({
  window: v.optional(v.object({ bounds, maximised: v.boolean() })),
  lastFolder: v.optional(v.string()),
});
export type HostState = v.InferOutput<typeof hostStateSchema>;

export interface HostStateStore {
  get(): HostState;
  /** Forgets the folder of the last file: its name may be a client's. */
  forgetFolder(): void;
  /** Changes what is named and writes the file; a file that cannot be written only costs the memory of it. */
  remember(patch: HostState): void;
}

export function hostStateStore(file: string): HostStateStore {
  let state = read(file);
  const keep = (next: HostState) => {
    state = next;
    try {
      privateFolder(dirname(file));
      const part = partOf(file);
      writeFileSync(part, JSON.stringify(state), PRIVATE);
      renameSync(part, file);
    } catch {
      // Losing a window position must not disturb the work.
    }
  };
  return {
    get: () => state,
    remember: (patch) => keep({ ...state, ...patch }),
    forgetFolder() {
      const { lastFolder: _, ...rest } = state;
      keep(rest);
    },
  };
}

function read(file: string): HostState {
  try {
    const parsed = v.safeParse(hostStateSchema, JSON.parse(readFileSync(file, 'utf8')));
    return parsed.success ? parsed.output : {};
  } catch {
    return {};
  }
}

/** A new window: comfortable, and never larger than the screen it opens on. */
const COMFORTABLE = { width: 1440, height: 900 };
/** The part of a window that has to be on a screen so that it can be seen and taken hold of. */
const GRASP = 100;

/** Where a window goes: where it was, if enough of it is on one of the screens, else centred on the first. */
export function windowBounds(saved: Bounds | undefined, screens: readonly Bounds[]): Bounds {
  const home = screens[0] ?? { x: 0, y: 0, ...COMFORTABLE };
  if (saved) {
    for (const screen of screens) {
      const width = Math.min(saved.width, screen.width);
      const height = Math.min(saved.height, screen.height);
      const fitting = { x: saved.x, y: saved.y, width, height };
      if (canBeGrasped(fitting, screen)) return fitting;
    }
  }
  const width = Math.min(COMFORTABLE.width, home.width);
  const height = Math.min(COMFORTABLE.height, home.height);
  return {
    x: home.x + Math.round((home.width - width) / 2),
    y: home.y + Math.round((home.height - height) / 2),
    width,
    height,
  };
}

function canBeGrasped(window: Bounds, screen: Bounds): boolean {
  const across = Math.min(window.x + window.width, screen.x + screen.width) - Math.max(window.x, screen.x);
  const titleBarOnScreen = window.y >= screen.y && window.y <= screen.y + screen.height - GRASP;
  return across >= GRASP && titleBarOnScreen;
}
