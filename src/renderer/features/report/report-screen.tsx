/** The report before it is handed over: sections on the left, its real pages, and what is said and shown on the right. */
import { FileText } from 'lucide-react';
import { useMemo, useRef, useState } from 'react';
import { call } from '#renderer/client/client.ts';
import { tell, useWords } from '#renderer/state/app-state.ts';
import { run } from '#renderer/state/open-workshop.ts';
import type { OpenState } from '#renderer/state/workshop-types.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Segmented } from '#renderer/ui/segmented.tsx';
import type { ReportSettings } from '#shared/domain/report-settings.ts';
import { metaOf } from '#shared/domain/workshop.ts';
import { SECTION_KEYS } from '#shared/report/sections.ts';
import type { SectionKey } from '#shared/report/sections.ts';
import { reportOptionsOf } from '#shared/report/settings-to-options.ts';
import { CommentaryField } from './commentary.tsx';
import { HeadlineField } from './headline-field.tsx';
import { otherFile, reportFile, versionFile } from './deliverable-files.ts';
import { OtherFiles } from './files.tsx';
import { Preview } from './preview/page-preview.tsx';
import type { PreviewHandle } from './preview/page-preview.tsx';
import { useShownOptions } from './preview/shown-options.ts';
import { usePages } from './preview/use-pages.ts';
import type { CommentaryDraft } from './preview/use-pages.ts';
import './report-screen.css';
import { SectionList } from './report-sections.tsx';
import { ReportSettingsFields } from './settings-form.tsx';
import { useDelivery } from './use-delivery.ts';
import { Versions } from './final-versions.tsx';

export function ReportScreen({ open }: { readonly open: OpenState }) {
  const { t } = useWords();
  const { id, workshop } = open;
  const meta = metaOf(workshop);
  const locale = meta.reportLocale;
  const options = reportOptionsOf(meta);
  const [selected, setSelected] = useState<SectionKey>('summary');
  const [draft, setDraft] = useState<CommentaryDraft | null>(null);
  const [size, setSize] = useState<'page' | 'all'>('page');
  const preview = useRef<PreviewHandle>(null);
  const shown = useShownOptions(options);
  const pages = usePages(open, shown, draft);
  const { work, start, busyWith, cancel } = useDelivery();
  const busy = work !== null;

  const commented = useMemo(() => {
    const own = Object.values(workshop.commentary).filter((entry) => entry.locale === locale);
    return new Set(SECTION_KEYS.filter((key) => own.some(({ section }) => section === key)));
  }, [workshop.commentary, locale]);
  const versions = Object.values(workshop.version).sort((a, b) => b.number - a.number);
  const next = (versions[0]?.number ?? 0) + 1;

  const change = (report: ReportSettings) => run({ type: 'workshop.edit', patch: { report } });
  const select = (key: SectionKey) => {
    setSelected(key);
    const page = pages.sections.find((place) => place.key === key)?.firstPage;
    if (page) preview.current?.showPage(page);
  };
  const freeze = async () => {
    const frozen = await busyWith(t('reportScreen.versions.name', { number: next }), (job) =>
      call('report.freeze', { workshopId: id, job, number: next, options }),
    );
    if (!frozen || !run({ type: 'version.freeze', version: frozen })) return;
    tell((w) => w.t('reportScreen.versions.frozen', { number: next }), {
      key: 'reportScreen.save',
      run: () => void start(versionFile(id, meta, frozen.locale, next)),
    });
  };

  return (
    <div className="screen report-screen">
      <SectionList
        settings={meta.report}
        places={pages.sections}
        selected={selected}
        commented={commented}
        onSelect={select}
        onChange={change}
      />
      <div className="report-pages">
        <div className="report-bar">
          <span className="count" role="status">
            {pages.total === null
              ? t('reportScreen.drawing')
              : t('reportScreen.pages', { count: pages.total })}
          </span>
          <Segmented
            label={t('reportScreen.size')}
            options={[
              ['page', t('reportScreen.size.page')],
              ['all', t('reportScreen.size.all')],
            ]}
            value={size}
            onChange={setSize}
          />
          <span className="grow" />
          <Button variant="primary" disabled={busy} onClick={() => void start(reportFile(id, meta, options))}>
            <FileText className="icon small" aria-hidden />
            {t('reportScreen.save')}
          </Button>
        </div>
        {shown !== options && <p className="report-hidden">{t('reportScreen.hiddenHere')}</p>}
        {work && (
          <div className="report-work">
            <span>{t('reportScreen.making', { name: work.name })}</span>
            <div
              className="progress"
              role="progressbar"
              aria-valuenow={Math.round(work.done * 100)}
              aria-label={t('reportScreen.progress', { name: work.name })}
            >
              <i style={{ width: `${work.done * 100}%` }} />
            </div>
            <Button onClick={cancel}>{t('reportScreen.cancel')}</Button>
          </div>
        )}
        <Preview ref={preview} pages={pages} paper={options.paper} size={size} />
      </div>
      <aside className="report-side" aria-label={t('reportScreen.settings')}>
        <section className="group" aria-labelledby="report-section">
          <h2 id="report-section">{t(`section.${selected}`)}</h2>
          <p className="hint">{t(`section.${selected}.about`)}</p>
          <HeadlineField
            key={`headline.${selected}.${locale}`}
            workshop={workshop}
            section={selected}
            locale={locale}
          />
          <CommentaryField
            key={`${selected}.${locale}`}
            workshop={workshop}
            section={selected}
            locale={locale}
            draft={draft}
            onDraft={setDraft}
          />
        </section>
        <ReportSettingsFields workshopId={id} workshop={workshop} meta={meta} onChange={change} />
        <Versions
          versions={versions}
          next={next}
          busy={busy}
          onFreeze={() => void freeze()}
          onSave={(version) => void start(versionFile(id, meta, version.locale, version.number))}
        />
        <OtherFiles busy={busy} onChoose={(what) => void start(otherFile(id, meta, options, what))} />
      </aside>
    </div>
  );
}
