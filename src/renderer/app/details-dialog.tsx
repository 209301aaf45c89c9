/** Title, client, date and facilitator of the open workshop. */
import { useState } from 'react';
import { openDialog, useWords } from '#renderer/state/app-state.ts';
import { run } from '#renderer/state/open-workshop.ts';
import type { OpenState } from '#renderer/state/workshop-types.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { TextField } from '#renderer/ui/field.tsx';
import { metaOf } from '#shared/domain/workshop.ts';

export function DetailsDialog({ open }: { readonly open: OpenState }) {
  const { t } = useWords();
  const meta = metaOf(open.workshop);
  const [draft, setDraft] = useState({
    client: meta.client,
    title: meta.title,
    industry: meta.industry,
    facilitator: meta.facilitator,
    date: meta.date ?? '',
    currency: meta.currency,
  });
  const field = (key: keyof typeof draft) => ({
    value: draft[key],
    maxLength: 200,
    onChange: (event: { target: { value: string } }) => setDraft({ ...draft, [key]: event.target.value }),
  });
  const currency = draft.currency.toUpperCase();
  const currencyFits = /^[A-Z]{3}$/u.test(currency);
  const keep = () => {
    if (run({ type: 'workshop.edit', patch: { ...draft, currency, date: draft.date || null } }))
      openDialog(null);
  };
  const close = () => openDialog(null);
  return (
    <Dialog
      title={t('details.title')}
      closeLabel={t('dialog.close')}
      onClose={close}
      onSubmit={keep}
      footer={
        <>
          <Button variant="plain" onClick={close}>
            {t('dialog.cancel')}
          </Button>
          <Button variant="primary" type="submit" disabled={draft.title.trim() === '' || !currencyFits}>
            {t('dialog.keep')}
          </Button>
        </>
      }
    >
      <div className="columns">
        <TextField className="all" label={t('new.client')} {...field('client')} />
        <TextField
          className="all"
          label={t('new.title')}
          problem={draft.title.trim() === '' ? t('error.workshop.title') : null}
          {...field('title')}
        />
        <TextField label={t('details.industry')} {...field('industry')} />
        <TextField label={t('details.facilitator')} {...field('facilitator')} />
        <TextField label={t('new.date')} type="date" {...field('date')} />
        <TextField
          label={t('new.currency')}
          problem={currencyFits ? null : t('details.currencyProblem')}
          {...field('currency')}
        />
      </div>
    </Dialog>
  );
}
