/** Hungarian: questionnaire. */
import type { questionnaire as en } from '../en/questionnaire.ts';

export const questionnaire: Record<keyof typeof en, string> = {};
