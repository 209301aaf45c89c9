/** Everything else that can be handed over, each a click away. */
import {
  FileArchive,
  FileImage,
  FileSpreadsheet,
  FileText,
  Network,
  Presentation,
  Printer,
  Shapes,
} from 'lucide-react';
import { useWords } from '#renderer/state/app-state.ts';
import { DELIVERABLES } from '#shared/report/deliverables.ts';
import type { Deliverable } from '#shared/report/deliverables.ts';

const ICONS = {
  slides: Presentation,
  xlsx: FileSpreadsheet,
  csv: FileText,
  svg: Shapes,
  png: FileImage,
  chartSvg: Network,
  chartPng: FileImage,
  handout: Printer,
  bundle: FileArchive,
} as const satisfies Record<Deliverable, unknown>;

interface FilesProps {
  readonly busy: boolean;
  readonly onChoose: (what: Deliverable) => void;
}

export function OtherFiles({ busy, onChoose }: FilesProps) {
  const { t } = useWords();
  return (
    <section className="group" aria-labelledby="report-files">
      <h2 id="report-files">{t('reportScreen.files')}</h2>
      <ul className="files">
        {DELIVERABLES.map((what) => {
          const Icon = ICONS[what];
          return (
            <li key={what}>
              <button type="button" disabled={busy} data-file={what} onClick={() => onChoose(what)}>
                <Icon className="icon" aria-hidden />
                <span>
                  <b>{t(`reportScreen.file.${what}`)}</b>
                  <small>{t(`reportScreen.file.${what}.hint`)}</small>
                </span>
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
