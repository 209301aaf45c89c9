/** Hungarian: the analysis-screen. */
import type { analysisScreen as en } from '../en/analysis-screen.ts';

export const analysisScreen: Record<keyof typeof en, string> = {};
