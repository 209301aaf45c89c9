/** Hungarian: canvas. */
import type { canvas as en } from '../en/canvas.ts';

export const canvas: Record<keyof typeof en, string> = {};
