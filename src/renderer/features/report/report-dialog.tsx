/** Exports the phase-analysis PDF. */
import { OctagonAlert } from 'lucide-react';
import { useEffect, useState } from 'react';
import { bridge, call } from '#renderer/client/client.ts';
import { openDialog, tell, useWords } from '#renderer/state/app.ts';
import type { OpenState } from '#renderer/state/workshop-types.ts';
import { unsaved } from '#renderer/state/workshop.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { CheckField, SelectField } from '#renderer/ui/field.tsx';
import { toErrorData } from '#shared/domain/errors.ts';
import type { ErrorData } from '#shared/domain/errors.ts';
import { metaOf } from '#shared/domain/workshop.ts';
import { defaultReportOptions } from '#shared/report/options.ts';
import type { ReportOptions } from '#shared/report/options.ts';
import { reportFileName } from './file-name.ts';

export function ReportDialog({ open }: { readonly open: OpenState }) {
  const words = useWords();
  const { t } = words;
  const meta = metaOf(open.workshop);
  const [options, setOptions] = useState<ReportOptions>(() => defaultReportOptions(words.locale));
  const [job, setJob] = useState<string | null>(null);
  const [done, setDone] = useState(0);
  const [error, setError] = useState<ErrorData | null>(null);

  useEffect(
    () =>
      bridge.on((event) => {
        if (event.type === 'job.progress' && event.job === job)
          setDone(event.done / Math.max(1, event.total));
      }),
    [job],
  );

  const exportNow = async () => {
    setError(null);
    try {
      const target = await bridge.pickTarget(reportFileName(meta, options), 'pdf');
      if (!target) return;
      const id = crypto.randomUUID();
      setDone(0);
      setJob(id);
      // The report is made from what is saved; what is on its way comes first.
      await unsaved()?.settled();
      const { file, pages } = await call('report.export', {
        workshopId: open.id,
        target: target.id,
        job: id,
        options,
      });
      openDialog(null);
      await bridge.deliver(file);
      tell((w) => w.t('report.done', { name: file.name, count: pages ?? 0 }));
    } catch (reason) {
      const data = toErrorData(reason);
      if (data.code !== 'job.cancelled') setError(data);
      setJob(null);
    }
  };

  const cancel = () => {
    if (job) void call('job.cancel', { job }).catch(() => undefined);
    else openDialog(null);
  };
  return (
    <Dialog
      title={t('report.dialog')}
      closeLabel={t('dialog.close')}
      onClose={cancel}
      onSubmit={() => !job && void exportNow()}
      footer={
        <>
          <Button look="plain" onClick={cancel}>
            {t('dialog.cancel')}
          </Button>
          <Button look="primary" type="submit" disabled={job !== null}>
            {t('report.export')}
          </Button>
        </>
      }
    >
      {error && (
        <p className="callout high" role="alert">
          <OctagonAlert className="icon" aria-hidden />
          <span>{t(`error.${error.code}`, error.details)}</span>
        </p>
      )}
      <p>{t('report.contents')}</p>
      <div className="columns">
        <SelectField
          label={t('report.language')}
          value={options.locale}
          onChange={(event) =>
            setOptions({ ...options, locale: event.target.value as ReportOptions['locale'] })
          }
          options={[
            ['en', 'English'],
            ['hu', 'Magyar'],
          ]}
        />
        <SelectField
          label={t('report.paper.label')}
          value={options.paper}
          onChange={(event) =>
            setOptions({ ...options, paper: event.target.value as ReportOptions['paper'] })
          }
          options={[
            ['a4', 'A4'],
            ['letter', 'US Letter'],
          ]}
        />
      </div>
      <CheckField
        label={t('report.anonymous')}
        hint={t('report.anonymous.hint')}
        checked={options.names !== 'full'}
        onChange={(event) => setOptions({ ...options, names: event.target.checked ? 'initials' : 'full' })}
      />
      {job && (
        <div
          className="progress"
          role="progressbar"
          aria-valuenow={Math.round(done * 100)}
          aria-label={t('report.progress')}
        >
          <i style={{ width: `${done * 100}%` }} />
        </div>
      )}
    </Dialog>
  );
}
