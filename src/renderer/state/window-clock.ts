/** The window's time: the one place in which it asks its browser for the moment and the place. */
import { dayIn } from '#shared/domain/day.ts';

/** This moment as ISO text. */
export const moment = (): string => new Date().toISOString();

/** Today's date where the window is, as `2026-11-24`. */
export const today = (): string => dayIn(Intl.DateTimeFormat().resolvedOptions().timeZone, new Date());
