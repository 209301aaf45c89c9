/** What is asked for beside the report, made in memory. Runs in a process of its own. */
import type { Measure, Scene } from '#shared/drawing/scene.ts';
import { svgOf } from '#shared/drawing/svg.ts';
import type { Deliverable } from '#shared/report/deliverables.ts';
import { writeCsv } from '../files/write/write-csv.ts';
import { writeXlsx } from '../files/write/write-xlsx.ts';
import { pngOf } from '../images/png.ts';
import { contextOf } from '../pdf/report-context.ts';
import type { ReportContext } from '../pdf/report-context.ts';
import { openGlyphs } from '../pdf/glyphs.ts';
import { renderReport } from '../pdf/render-report.ts';
import type { ReportInput } from '../pdf/render-report.ts';
import { typefacesIn } from '../pdf/typefaces.ts';
import type { OwnTemplate } from '../slides/render-slides.ts';
import { bundleOf } from './bundle.ts';
import type { Part } from './bundle.ts';
import { renderHandout } from './handout.ts';
import { organizationPicture } from './organization-picture.ts';
import { reportingPicture } from './reporting-picture.ts';
import { tablesOf } from './workshop-tables.ts';

export interface OutputRequest {
  readonly what: Deliverable;
  readonly input: ReportInput;
  /** The engagement's own file, for whoever gets everything; null where it would tell what the report hides. */
  readonly engagement: Uint8Array | null;
  /** The firm's template for slides; the program's own where there is none. */
  readonly template?: OwnTemplate | null;
}

export interface Output {
  readonly bytes: Uint8Array;
  /** Pages or slides; null for files without any. */
  readonly pages: number | null;
}

export type Progress = (done: number, total: number) => void;

/** The bytes of one file. Throws `workshop.notFound` where the scenario is not there. */
export async function makeOutput(
  { what, input, engagement, template = null }: OutputRequest,
  resourcesDir: string,
  onProgress: Progress = () => {},
): Promise<Output> {
  const context = contextOf(input);
  const { locale } = input.options;
  switch (what) {
    case 'slides': {
      const { renderSlides } = await import('../slides/render-slides.ts');
      const { measure } = await typefacesIn(resourcesDir);
      const { bytes, slides } = renderSlides(context, measure, template, onProgress);
      return { bytes, pages: slides };
    }
    case 'xlsx':
      return { bytes: await writeXlsx(tablesOf(context)), pages: null };
    case 'csv':
      return { bytes: writeCsv(tablesOf(context), locale), pages: null };
    case 'svg':
      return { bytes: await svgPicture(organizationPicture, context, resourcesDir), pages: null };
    case 'png':
      return { bytes: await pngPicture(organizationPicture, context, resourcesDir, onProgress), pages: null };
    case 'chartSvg':
      return { bytes: await svgPicture(reportingPicture, context, resourcesDir), pages: null };
    case 'chartPng':
      return { bytes: await pngPicture(reportingPicture, context, resourcesDir, onProgress), pages: null };
    case 'handout':
      return renderHandout(context, await typefacesIn(resourcesDir));
    case 'bundle': {
      const parts = partsOf(input, template, resourcesDir);
      return { bytes: await bundleOf(context, parts, engagement, onProgress), pages: null };
    }
  }
}

/** What goes into the archive, in the order of making. */
function partsOf(input: ReportInput, template: OwnTemplate | null, resourcesDir: string): Part[] {
  const made = (what: Deliverable) => async () =>
    (await makeOutput({ what, input, engagement: null, template }, resourcesDir)).bytes;
  return [
    {
      ending: 'pdf',
      name: 'report.fileName',
      make: async () => (await renderReport(input, undefined, undefined, resourcesDir)).bytes,
    },
    { ending: 'pptx', name: 'fileName.slides', make: made('slides') },
    { ending: 'xlsx', name: 'fileName.tables', make: made('xlsx') },
    { ending: 'csv', name: 'fileName.tables', make: made('csv') },
    { ending: 'svg', name: 'fileName.organization', make: made('svg') },
    { ending: 'png', name: 'fileName.organization', make: made('png') },
    { ending: 'svg', name: 'fileName.chart', make: made('chartSvg') },
    { ending: 'png', name: 'fileName.chart', make: made('chartPng') },
    { ending: 'pdf', name: 'fileName.handout', make: made('handout') },
  ];
}

type Picture = (context: ReportContext, measure: Measure) => Scene;

async function svgPicture(draw: Picture, context: ReportContext, resourcesDir: string): Promise<Uint8Array> {
  const { measure } = await typefacesIn(resourcesDir);
  const { words, owner, name, options } = context;
  const title = words.t('report.fileTitle', { client: owner, title: name });
  const language = options.locale === 'hu' ? 'hu-HU' : 'en-GB';
  return Buffer.from(svgOf(draw(context, measure), { title, language }));
}

async function pngPicture(
  draw: Picture,
  context: ReportContext,
  resourcesDir: string,
  onProgress: Progress,
): Promise<Uint8Array> {
  const { files, measure } = await typefacesIn(resourcesDir);
  return pngOf(draw(context, measure), openGlyphs(files), { onProgress });
}
