/** Hungarian: the questionnaire-screen. */
import type { questionnaireScreen as en } from '../en/questionnaire-screen.ts';

export const questionnaireScreen: Record<keyof typeof en, string> = {};
