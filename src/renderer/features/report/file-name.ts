import type { WorkshopMeta } from '#shared/domain/workshop-meta.ts';
import { fileSafe } from '#shared/i18n/file-safe.ts';
import { translator } from '#shared/i18n/index.ts';
import type { ReportOptions } from '#shared/report/options.ts';

/** A name that a file system takes: "Meridián Szoftver – phase analysis.pdf". */
export function reportFileName(meta: WorkshopMeta, options: ReportOptions): string {
  const kind = translator(options.locale).t('report.fileName');
  return `${fileSafe(meta.client || meta.title)} – ${kind}.pdf`;
}
