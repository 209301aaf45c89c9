/** Hungarian: the markets. */
import type { marketsScreen as en } from '../en/markets.ts';

export const marketsScreen: Record<keyof typeof en, string> = {};
