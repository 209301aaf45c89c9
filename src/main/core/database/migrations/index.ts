/** The library's forms, oldest first. Numbers go in tens, so that a repair can be put between two of them. */
import { start } from './0010-start.ts';
import { points } from './0020-points.ts';
import { secondModel } from './0030-second-model.ts';
import type { Migration } from './migration.ts';

export const MIGRATIONS: readonly Migration[] = [start, points, secondModel];
