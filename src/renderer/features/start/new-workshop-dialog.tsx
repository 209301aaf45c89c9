import { useState } from 'react';
import { openDialog, useWords } from '#renderer/state/app-state.ts';
import { createWorkshop } from '#renderer/state/session.ts';
import { today } from '#renderer/state/window-clock.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { TextField } from '#renderer/ui/field.tsx';
import { SelectField } from '#renderer/ui/select.tsx';
import { CURRENCIES } from '#shared/domain/currencies.ts';

export function NewWorkshopDialog() {
  const { t, locale } = useWords();
  const [client, setClient] = useState('');
  const [title, setTitle] = useState(t('new.defaultTitle'));
  const [date, setDate] = useState(today);
  const [currency, setCurrency] = useState(locale === 'hu' ? 'HUF' : 'EUR');
  const ready = title.trim() !== '';
  const close = () => openDialog(null);
  return (
    <Dialog
      title={t('start.new')}
      closeLabel={t('dialog.close')}
      onClose={close}
      onSubmit={() => ready && void createWorkshop({ title, client, locale, currency, date: date || null })}
      footer={
        <>
          <Button variant="plain" onClick={close}>
            {t('dialog.cancel')}
          </Button>
          <Button variant="primary" type="submit" disabled={!ready}>
            {t('new.create')}
          </Button>
        </>
      }
    >
      <div className="columns">
        <TextField
          className="all"
          label={t('new.client')}
          value={client}
          maxLength={200}
          autoFocus
          onChange={(event) => setClient(event.target.value)}
        />
        <TextField
          className="all"
          label={t('new.title')}
          value={title}
          maxLength={200}
          required
          problem={ready ? null : t('error.workshop.title')}
          onChange={(event) => setTitle(event.target.value)}
        />
        <TextField
          label={t('new.date')}
          type="date"
          value={date}
          onChange={(event) => setDate(event.target.value)}
        />
        <SelectField
          label={t('new.currency')}
          value={currency}
          onChange={(value) => setCurrency(value)}
          options={CURRENCIES.map((code) => [code, code] as const)}
        />
      </div>
    </Dialog>
  );
}
