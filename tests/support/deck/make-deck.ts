/** Decks for tests: of a workshop, in a template of the fixtures or in the program's own. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { resourcesDir } from '#main/core/paths.ts';
import { contextOf } from '#main/core/pdf/report-context.ts';
import { typefacesIn } from '#main/core/pdf/typefaces.ts';
import { renderSlides } from '#main/core/slides/render-slides.ts';
import type { Workshop } from '#shared/domain/records.ts';
import { currentScenario } from '#shared/domain/workshop.ts';
import type { ChosenLayouts } from '#shared/report/slide-template.ts';
import { defaultReportOptions } from '#shared/report/options.ts';
import type { ReportOptions } from '#shared/report/options.ts';

const folder = join(import.meta.dirname, '../../fixtures/templates');
export const TEMPLATES = [
  'firm-16x9.pptx',
  'firm-4x3.pptx',
  'firm-hu-names-only.potx',
  'firm-burdened.pptm',
] as const;
export type TemplateName = (typeof TEMPLATES)[number];
export const templateBytes = (name: TemplateName): Uint8Array => readFileSync(join(folder, name));

export async function deckOf(
  workshop: Workshop,
  options: Partial<ReportOptions> = {},
  template: Uint8Array | null = null,
  layouts: ChosenLayouts = {},
): Promise<{ bytes: Uint8Array; slides: number }> {
  const context = contextOf({
    workshop,
    scenarioId: currentScenario(workshop).id,
    options: { ...defaultReportOptions(options.locale ?? 'en'), ...options },
    editedOn: '2026-11-24',
  });
  const { measure } = await typefacesIn(resourcesDir());
  return renderSlides(context, measure, template ? { bytes: template, layouts } : null);
}
