/** A small form for a decision, an action or a parked item; Enter keeps it, Escape leaves everything as it was. */
import { useRef } from 'react';
import type { FormEvent } from 'react';
import { useWords } from '#renderer/state/app-state.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Field, TextField } from '#renderer/ui/field.tsx';
import { SelectField } from '#renderer/ui/select.tsx';
import { PARKING_KINDS } from '#shared/domain/entries.ts';
import type { Action, Decision, Parking } from '#shared/domain/entries.ts';
import type { MessageKey } from '#shared/i18n/index.ts';

export type Spoken = Decision | Action | Parking;

/** What a form asks for, in its order; the text comes first. */
type Ask = { readonly name: string; readonly label: MessageKey } & (
  { readonly as: 'line' | 'area' | 'date' } | { readonly as: 'kind' }
);

const ASKED: Readonly<Record<Spoken['type'], readonly Ask[]>> = {
  decision: [
    { name: 'text', label: 'log.decision', as: 'line' },
    { name: 'decidedBy', label: 'log.decidedBy', as: 'line' },
    { name: 'date', label: 'log.date', as: 'date' },
    { name: 'reason', label: 'log.reason', as: 'area' },
    { name: 'dissent', label: 'log.dissent', as: 'area' },
  ],
  action: [
    { name: 'text', label: 'log.action', as: 'line' },
    { name: 'owner', label: 'log.owner', as: 'line' },
    { name: 'due', label: 'log.due', as: 'date' },
  ],
  parking: [
    { name: 'text', label: 'log.parked', as: 'line' },
    { name: 'kind', label: 'log.kind', as: 'kind' },
    { name: 'owner', label: 'log.owner', as: 'line' },
    { name: 'due', label: 'log.due', as: 'date' },
  ],
};

/** Longest texts that the records take. */
const LONGEST: Readonly<Record<string, number>> = { text: 2000, owner: 200, decidedBy: 200 };

interface EntryFormProps {
  readonly type: Spoken['type'];
  /** What the fields say at first. */
  readonly values: Readonly<Record<string, string>>;
  /** Keeps what was typed; answers whether that went well. */
  readonly onKeep: (values: Readonly<Record<string, string | null>>) => boolean;
  readonly onClose: () => void;
}

export function EntryForm({ type, values, onKeep, onClose }: EntryFormProps) {
  const { t } = useWords();
  const form = useRef<HTMLFormElement>(null);
  const keep = (event: FormEvent) => {
    event.preventDefault();
    if (!form.current) return;
    const typed = new FormData(form.current);
    const read = ASKED[type].map(({ name, as }) => {
      const value = String(typed.get(name) ?? '').trim();
      return [name, as === 'date' ? value || null : value] as const;
    });
    if (onKeep(Object.fromEntries(read))) onClose();
  };
  return (
    <form
      ref={form}
      className={`entry-form ${type}`}
      onSubmit={keep}
      onKeyDown={(event) => {
        if (event.key === 'Escape') {
          onClose();
          event.stopPropagation();
        }
      }}
    >
      {ASKED[type].map(({ name, label, as }, index) => {
        const common = { name, defaultValue: values[name] ?? '', maxLength: LONGEST[name] ?? 5000 };
        if (as === 'kind') {
          const options = PARKING_KINDS.map((kind) => [kind, t(`log.kind.${kind}`)] as const);
          return (
            <SelectField
              key={name}
              label={t(label)}
              name={name}
              defaultValue={values[name] ?? 'topic'}
              options={options}
            />
          );
        }
        if (as === 'area') {
          return (
            <Field key={name} label={t(label)} className="wide">
              {(ids) => <textarea className="input" rows={2} {...ids} {...common} />}
            </Field>
          );
        }
        return (
          <TextField
            key={name}
            className={name === 'text' ? 'wide' : ''}
            label={t(label)}
            autoFocus={index === 0}
            {...(as === 'date' ? { type: 'date', max: '9999-12-31' } : { maxLength: common.maxLength })}
            name={name}
            defaultValue={common.defaultValue}
          />
        );
      })}
      <span className="entry-buttons wide">
        <Button variant="primary" type="submit">
          {t('log.save')}
        </Button>
        <Button onClick={onClose}>{t('dialog.cancel')}</Button>
      </span>
    </form>
  );
}
