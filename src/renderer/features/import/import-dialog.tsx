/** Brings people in: look at what was understood, mend it, say where they go, import. One undo step. */
import { FileUp, Info, OctagonAlert } from 'lucide-react';
import { useCallback, useMemo, useRef, useState } from 'react';
import { call } from '#renderer/client/client.ts';
import { openDialog, tell, tellError, useWords } from '#renderer/state/app-state.ts';
import { createWorkshop } from '#renderer/state/session.ts';
import { run, useWorkshop } from '#renderer/state/open-workshop.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { TextField } from '#renderer/ui/field.tsx';
import { Segmented } from '#renderer/ui/segmented.tsx';
import { SelectField } from '#renderer/ui/select.tsx';
import { importedOf } from '#shared/commands/import-plan.ts';
import type { ImportPlan } from '#shared/commands/import-plan.ts';
import { isWaiting } from '#shared/contract/import-questions.ts';
import { currenciesWith } from '#shared/domain/currencies.ts';
import type { Id } from '#shared/domain/fields.ts';
import { metaOf } from '#shared/domain/workshop.ts';
import type { Translator } from '#shared/i18n/index.ts';
import type { FileRef } from '#shared/contract/types.ts';
import type { Where } from '#shared/import/placing.ts';
import { ImportColumns } from './import-columns.tsx';
import { ImportDeals } from './import-deals.tsx';
import { ImportPeople } from './import-people.tsx';
import { ImportProblems, problemKey } from './import-problems.tsx';
import { ImportRoles } from './import-roles.tsx';
import { ImportStart } from './import-start.tsx';
import { remember } from './remember.ts';
import { SourceBar } from './source-bar.tsx';
import { useImport } from './use-import.ts';
import { useOutcome } from './use-outcome.ts';
import './import-dialog.css';

type Tab = 'columns' | 'problems' | 'roles' | 'deals' | 'people';

export function ImportDialog() {
  const words = useWords();
  const { t, locale, number } = words;
  const into = useWorkshop((state) => state.open);
  const [client, setClient] = useState('');
  const [title, setTitle] = useState(t('new.defaultTitle'));
  const [tab, setTab] = useState<Tab>('columns');
  const [kept, setKept] = useState<ReadonlySet<string>>(new Set());
  const [where, setWhere] = useState<Readonly<Record<string, Where>>>({});
  const [separate, setSeparate] = useState<ReadonlySet<Id>>(new Set());
  const [removed, setRemoved] = useState<ReadonlySet<Id>>(new Set());
  const [withFigures, setFigures] = useState(true);
  const [leaving, setLeaving] = useState(false);
  const accepting = useRef(false);

  const begun = useCallback((file: FileRef) => {
    setClient((known) => known || file.name.replace(/\.[^.]+$/u, ''));
    setTab('columns');
    setKept(new Set());
    setWhere({});
    setSeparate(new Set());
    setRemoved(new Set());
  }, []);
  const session = useImport(begun, into ? metaOf(into.workshop).currency : null);
  const { file, preview, error, options, reading, change } = session;
  const outcome = useOutcome({ preview, into, where, separate, removed, withFigures });
  const openProblems = useMemo(
    () => preview?.problems.filter((problem) => !kept.has(problemKey(problem))).length ?? 0,
    [preview, kept],
  );

  const chosen = outcome?.chosen.people.length ?? 0;
  const placed = outcome?.chosen.people.filter(({ lane }) => lane !== null).length ?? 0;
  // While the file is read again, what is shown is not yet what was chosen.
  const ready =
    preview !== null &&
    outcome !== null &&
    error === null &&
    reading === null &&
    chosen > 0 &&
    preview.tooMany === null &&
    !preview.questions.some(isWaiting) &&
    (preview.deals?.unsettled ?? null) === null;
  const currency = options.currency ?? preview?.currency ?? (locale === 'hu' ? 'HUF' : 'EUR');
  const named = into !== null || title.trim() !== '';

  const accept = async () => {
    if (!ready || !named || accepting.current) return;
    if (!into) {
      accepting.current = true;
      const id = await createWorkshop({ title, client, locale, currency, date: null });
      accepting.current = false;
      if (!id) return;
    }
    const target = useWorkshop.getState().open;
    if (!target) return;
    const { people, matches } = outcome.chosen;
    const done = run({
      type: 'people.import',
      scenarioId: target.scenarioId,
      people: importedOf(people, matches),
      removedIds: outcome.removedIds,
      figures: outcome.figures,
      records: outcome.records,
    });
    if (!done) return;
    // Rows that were saved of this file before belong to whoever its people belong to.
    if (file) void call('import.accepted', { workshopId: target.id, file: file.id }).catch(tellError);
    remember(preview, options);
    openDialog(null);
    tell((w) => w.t(into ? 'import.done.into' : 'import.done', { count: people.length }));
  };

  /** Choices about a file are work: they are not lost by one key. */
  const isWork =
    preview !== null &&
    (Object.keys(options).some((key) => key !== 'currency') ||
      Object.keys(where).length + kept.size + separate.size + removed.size > 0);
  const close = () => {
    if (isWork && !leaving) setLeaving(true);
    else openDialog(null);
  };
  const tabs: [Tab, string][] = preview
    ? [
        ...(preview.columns.length > 0 ? [['columns', t('import.tab.columns')] as [Tab, string]] : []),
        ...(preview.deals ? [['deals', t('import.tab.deals')] as [Tab, string]] : []),
        ...(preview.columns.length > 0
          ? [['problems', t('import.tab.problems', { count: number(openProblems) })] as [Tab, string]]
          : []),
        ['roles', t('import.tab.roles', { count: number(outcome?.unsure ?? 0) })],
        ['people', t('import.tab.people', { count: number(chosen) })],
      ]
    : [];
  const shown = tabs.some(([name]) => name === tab) ? tab : (tabs[0]?.[0] ?? 'columns');

  return (
    <Dialog
      broad
      title={into ? t('import.title.into') : t('import.title')}
      closeLabel={t('dialog.close')}
      onClose={close}
      onSubmit={() => void accept()}
      footer={
        leaving ? (
          <div className="import-leaving" role="alert">
            <span>{t('import.leave')}</span>
            <span className="grow" />
            <Button autoFocus onClick={() => setLeaving(false)}>
              {t('import.leave.stay')}
            </Button>
            <Button variant="plain" onClick={() => openDialog(null)}>
              {t('import.leave.go')}
            </Button>
          </div>
        ) : (
          <>
            {file && (
              <Button onClick={() => void session.choose()}>
                <FileUp className="icon small" aria-hidden />
                {t('import.chooseOther')}
              </Button>
            )}
            {ready && (
              <span className="quiet import-promise">{t('import.promise', { placed: number(placed) })}</span>
            )}
            <span className="grow" />
            <Button variant="plain" onClick={close}>
              {t('dialog.cancel')}
            </Button>
            <Button variant="primary" type="submit" disabled={!ready || !named}>
              {preview
                ? acceptText(words, outcome?.plan ?? null, into !== null, chosen)
                : t('import.acceptNone')}
            </Button>
          </>
        )
      }
    >
      <div className="import-screen" data-reading={reading !== null}>
        {error && (
          <p className="callout high" role="alert">
            <OctagonAlert className="icon" aria-hidden />
            <span>{t(`error.${error.code}`, { name: file?.name ?? '', ...error.details })}</span>
          </p>
        )}
        {!file && (
          <ImportStart
            open={into}
            onChoose={() => void session.choose()}
            onPaste={(text) => void session.paste(text, t('import.pastedName'))}
          />
        )}
        {file && !preview && reading !== null && (
          <div className="import-reading" role="status">
            <p>{t('import.reading', { name: file.name })}</p>
            <div
              className="progress"
              role="progressbar"
              aria-label={t('import.reading', { name: file.name })}
              aria-valuenow={Math.round(reading * 100)}
            >
              <i style={{ width: `${reading * 100}%` }} />
            </div>
            <Button onClick={session.cancel}>{t('import.stopReading')}</Button>
          </div>
        )}
        {preview && !into && (
          <div className="import-names">
            <TextField
              label={t('new.client')}
              value={client}
              maxLength={200}
              onChange={(event) => setClient(event.target.value)}
            />
            <TextField
              label={t('new.title')}
              value={title}
              maxLength={200}
              onChange={(event) => setTitle(event.target.value)}
            />
            <SelectField
              label={t('new.currency')}
              value={currency}
              onChange={(code) => change({ ...options, currency: code })}
              options={currenciesWith(currency).map((code) => [code, code] as const)}
            />
          </div>
        )}
        {preview && (
          <>
            <SourceBar
              preview={preview}
              options={options}
              onChange={change}
              onDeals={() => {
                setTab('deals');
                void session.chooseDeals();
              }}
            />
            {preview.tooMany !== null && (
              <p className="callout high" role="alert">
                <OctagonAlert className="icon" aria-hidden />
                <span>{t('import.tooMany', { count: number(preview.tooMany), limit: number(5_000) })}</span>
              </p>
            )}
            {outcome?.nameless && (
              <p className="callout" role="status">
                <Info className="icon" aria-hidden />
                <span>{t('import.chooseNames')}</span>
              </p>
            )}
            <Segmented label={t('import.parts')} options={tabs} value={shown} onChange={setTab} />
            <div className="import-part-shown">
              {shown === 'columns' && <ImportColumns preview={preview} options={options} onChange={change} />}
              {shown === 'problems' && (
                <ImportProblems
                  workshopId={into?.id ?? null}
                  preview={preview}
                  options={options}
                  onChange={change}
                  kept={kept}
                  onKeep={(key) => setKept(new Set([...kept, key]))}
                />
              )}
              {shown === 'roles' && outcome && (
                <ImportRoles
                  groups={outcome.groups}
                  people={preview.people}
                  where={where}
                  onChange={setWhere}
                />
              )}
              {shown === 'deals' && preview.deals && (
                <ImportDeals
                  deals={preview.deals}
                  fileId={preview.file.id}
                  options={options}
                  onChange={change}
                  withFigures={withFigures}
                  onFigures={setFigures}
                />
              )}
              {shown === 'people' && outcome && (
                <ImportPeople
                  plan={outcome.plan}
                  currency={into ? metaOf(into.workshop).currency : currency}
                  people={outcome.chosen.people}
                  workshop={into?.workshop ?? null}
                  matches={outcome.found}
                  separate={separate}
                  onSeparate={(id, apart) => setSeparate(toggled(separate, [id], apart))}
                  removed={removed}
                  onRemove={(ids, remove) => setRemoved(toggled(removed, ids, remove))}
                />
              )}
            </div>
          </>
        )}
      </div>
    </Dialog>
  );
}

/** What the button does: of a roster that comes again, who is new and who changes. */
function acceptText(
  { t, list }: Translator,
  plan: ImportPlan | null,
  isAgain: boolean,
  chosen: number,
): string {
  const known = plan ? plan.changed.length + plan.same.length : 0;
  if (!plan || !isAgain || known === 0) return t('import.accept', { count: chosen });
  const parts = [
    ...(plan.added.length > 0 ? [t('import.accept.new', { count: plan.added.length })] : []),
    ...(plan.changed.length > 0 ? [t('import.accept.changed', { count: plan.changed.length })] : []),
  ];
  return parts.length === 0 ? t('import.accept.same') : t('import.accept.parts', { parts: list(parts) });
}

function toggled(set: ReadonlySet<Id>, ids: readonly Id[], on: boolean): ReadonlySet<Id> {
  const next = new Set(set);
  for (const id of ids) {
    if (on) next.add(id);
    else next.delete(id);
  }
  return next;
}
