/** The files that leave the report screen: what each is called and which method makes it. */
import { call } from '#renderer/client/client.ts';
import type { FileKind } from '#shared/contract/bridge.ts';
import type { Exported } from '#shared/contract/types.ts';
import type { Id } from '#shared/domain/fields.ts';
import type { WorkshopMeta } from '#shared/domain/workshop-meta.ts';
import { fileSafe } from '#shared/i18n/file-safe.ts';
import { translator } from '#shared/i18n/index.ts';
import type { MessageKey } from '#shared/i18n/index.ts';
import type { Deliverable } from '#shared/report/deliverables.ts';
import type { ReportOptions } from '#shared/report/options.ts';

/** Ending of the file, and what its name says beside the client. */
const FILES: Readonly<Record<Deliverable, readonly [kind: FileKind, name: MessageKey]>> = {
  slides: ['pptx', 'fileName.slides'],
  xlsx: ['xlsx', 'fileName.tables'],
  csv: ['csv', 'fileName.tables'],
  svg: ['svg', 'fileName.organization'],
  png: ['png', 'fileName.organization'],
  chartSvg: ['svg', 'fileName.chart'],
  chartPng: ['png', 'fileName.chart'],
  handout: ['pdf', 'fileName.handout'],
  bundle: ['zip', 'fileName.bundle'],
};

/** One file to be made. */
export interface Delivery {
  readonly name: string;
  readonly kind: FileKind;
  /** Writes the file to its target; `job` is told of progress and can be cancelled. */
  readonly make: (target: Id, job: Id) => Promise<Exported>;
}

/** "Meridián Szoftver – phase analysis.pdf", in the language of the report. */
function nameOf(meta: WorkshopMeta, kind: FileKind, what: string): string {
  return `${fileSafe(meta.client || meta.title)} – ${what}.${kind}`;
}

export function reportFile(workshopId: Id, meta: WorkshopMeta, options: ReportOptions): Delivery {
  const { t } = translator(options.locale);
  return {
    name: nameOf(meta, 'pdf', t('report.fileName')),
    kind: 'pdf',
    make: (target, job) => call('report.export', { workshopId, target, job, options }),
  };
}

export function otherFile(
  workshopId: Id,
  meta: WorkshopMeta,
  options: ReportOptions,
  what: Deliverable,
): Delivery {
  const [kind, key] = FILES[what];
  return {
    name: nameOf(meta, kind, translator(options.locale).t(key)),
    kind,
    make: (target, job) => call('output.export', { workshopId, target, job, options, what }),
  };
}

export function versionFile(
  workshopId: Id,
  meta: WorkshopMeta,
  locale: WorkshopMeta['reportLocale'],
  number: number,
): Delivery {
  const { t } = translator(locale);
  return {
    name: nameOf(meta, 'pdf', `${t('report.fileName')}, ${t('fileName.final', { number })}`),
    kind: 'pdf',
    make: (target) => call('version.export', { workshopId, target, number }),
  };
}
