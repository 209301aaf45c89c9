/** What is asked for beside the report, made in memory. Runs in a worker thread. */
import { svgOf } from '#shared/drawing/svg.ts';
import type { Deliverable } from '#shared/report/deliverables.ts';
import { writeCsv } from '../files/write-csv.ts';
import { writeXlsx } from '../files/write-xlsx.ts';
import { pngOf } from '../images/png.ts';
import { contextOf } from '../pdf/context.ts';
import type { ReportContext } from '../pdf/context.ts';
import { openGlyphs } from '../pdf/glyphs.ts';
import type { ReportInput } from '../pdf/render.ts';
import { typefacesIn } from '../pdf/typefaces.ts';
import { organizationPicture } from './organization-picture.ts';
import { tablesOf } from './tables.ts';

export interface OutputRequest {
  readonly what: Deliverable;
  readonly input: ReportInput;
}

export interface Output {
  readonly bytes: Uint8Array;
  /** Pages or slides; null for files without any. */
  readonly pages: number | null;
}

export type Progress = (done: number, total: number) => void;

/** The bytes of one file. */
export async function makeOutput(
  { what, input }: OutputRequest,
  resourcesDir: string,
  onProgress: Progress = () => {},
): Promise<Output> {
  const context = contextOf(input);
  switch (what) {
    case 'xlsx':
      return { bytes: await writeXlsx(tablesOf(context)), pages: null };
    case 'csv':
      return { bytes: writeCsv(tablesOf(context), input.options.locale), pages: null };
    case 'svg':
      return { bytes: await organizationSvg(context, resourcesDir), pages: null };
    case 'png':
      return { bytes: await organizationPng(context, resourcesDir, onProgress), pages: null };
  }
}

async function organizationSvg(context: ReportContext, resourcesDir: string): Promise<Uint8Array> {
  const { measure } = await typefacesIn(resourcesDir);
  const { t, owner, name, options } = context;
  const title = t.t('report.fileTitle', { client: owner, title: name });
  const language = options.locale === 'hu' ? 'hu-HU' : 'en-GB';
  return Buffer.from(svgOf(organizationPicture(context, measure), { title, language }));
}

async function organizationPng(
  context: ReportContext,
  resourcesDir: string,
  onProgress: Progress,
): Promise<Uint8Array> {
  const { files, measure } = await typefacesIn(resourcesDir);
  return pngOf(organizationPicture(context, measure), openGlyphs(files), { onProgress });
}
