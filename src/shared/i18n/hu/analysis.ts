/** Hungarian: analysis. */
import type { analysis as en } from '../en/analysis.ts';

export const analysis: Record<keyof typeof en, string> = {};
