/** Decisions, actions and parked items as lists that can be added to, edited and ticked off. */
import { Pencil, Plus, Trash2 } from 'lucide-react';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { tell, useApp, useWords } from '#renderer/state/app-state.ts';
import { useInText } from '#renderer/state/names-in-text.ts';
import { run, undo } from '#renderer/state/open-workshop.ts';
import { Button, IconButton } from '#renderer/ui/button.tsx';
import { CheckField } from '#renderer/ui/field.tsx';
import type { EntryDraft } from '#shared/commands/command.ts';
import type { Action, Decision, Parking } from '#shared/domain/entries.ts';
import type { Id } from '#shared/domain/fields.ts';
import type { MessageKey, Translator } from '#shared/i18n/index.ts';
import { today } from '#renderer/state/window-clock.ts';
import { dueGroup } from './due.ts';
import { EntryForm } from './entry-form.tsx';
import type { Spoken } from './entry-form.tsx';
import './entry-lists.css';

/** What a new entry is about: a plan, and a person or team in it; nulls for the workshop as a whole. */
interface About {
  readonly scenarioId: Id | null;
  readonly subjectId: Id | null;
}

interface ListProps<E extends Spoken> {
  readonly entries: readonly E[];
  readonly about: About;
  /** Said in words for each entry, in the list of all. */
  readonly aboutText?: (entry: E) => string;
}

export function Decisions({ entries, about, aboutText }: ListProps<Decision>) {
  const words = useWords();
  return (
    <EntryList
      type="decision"
      title="log.decisions"
      add="log.addDecision"
      empty="log.noDecisions"
      entries={entries}
      start={{ date: today() }}
      about={about}
      aboutText={aboutText}
      line={(entry) => <DecisionLine entry={entry} words={words} />}
    />
  );
}

export function Actions({ entries, about, aboutText }: ListProps<Action>) {
  const words = useWords();
  return (
    <EntryList
      type="action"
      title="log.actions"
      add="log.addAction"
      empty="log.noActions"
      entries={entries}
      about={about}
      aboutText={aboutText}
      tick={{ field: 'done', label: 'log.markDone' }}
      line={(entry) => <Due owner={entry.owner} due={entry.due} done={entry.done} words={words} />}
    />
  );
}

export function ParkingLot({ entries }: { readonly entries: readonly Parking[] }) {
  const words = useWords();
  return (
    <EntryList
      type="parking"
      title="log.parking"
      add="log.addParking"
      empty="log.noParking"
      entries={entries}
      about={null}
      tick={{ field: 'resolved', label: 'log.markResolved' }}
      line={(entry) => (
        <>
          <small>{words.t(`log.kind.${entry.kind}`)}</small>
          <Due owner={entry.owner} due={entry.due} done={entry.resolved} words={words} />
        </>
      )}
    />
  );
}

function DecisionLine({ entry, words }: { readonly entry: Decision; readonly words: Translator }) {
  const { t } = words;
  const said = [
    entry.decidedBy && `${t('log.decidedBy')}: ${entry.decidedBy}`,
    entry.date && words.date(entry.date),
  ].filter(Boolean);
  return (
    <>
      {said.length > 0 && <small>{said.join(' · ')}</small>}
      {entry.reason && (
        <p>
          <b>{t('log.reason')}:</b> {entry.reason}
        </p>
      )}
      {entry.dissent && (
        <p className="dissent">
          <b>{t('log.dissent')}:</b> {entry.dissent}
        </p>
      )}
    </>
  );
}

interface DueProps {
  readonly owner: string;
  readonly due: string | null;
  readonly done: boolean;
  readonly words: Translator;
}

function Due({ owner, due, done, words }: DueProps) {
  const { t } = words;
  const group = done ? null : dueGroup(due, today());
  const when =
    group === null ? null : typeof group === 'number' ? t('log.within', { days: group }) : t(`log.${group}`);
  return (
    <small className={group === 'overdue' ? 'overdue' : ''}>
      {[owner, due && words.date(due), when].filter(Boolean).join(' · ')}
    </small>
  );
}

interface EntryListProps<E extends Spoken> {
  readonly type: E['type'];
  readonly title: MessageKey;
  readonly add: MessageKey;
  readonly empty: MessageKey;
  readonly entries: readonly E[];
  /** Values that a new entry begins with. */
  readonly start?: Readonly<Record<string, string>>;
  /** Null where entries of the kind are about the workshop as a whole. */
  readonly about: About | null;
  readonly aboutText?: ((entry: E) => string) | undefined;
  readonly tick?: { readonly field: 'done' | 'resolved'; readonly label: MessageKey };
  readonly line: (entry: E) => ReactNode;
}

function EntryList<E extends Spoken>(props: EntryListProps<E>) {
  const { type, title, add, empty, start = {}, about, aboutText, tick, line } = props;
  const { t } = useWords();
  const namesHidden = useApp((state) => state.namesHidden);
  const inText = useInText();
  const entries = namesHidden ? props.entries.map((entry) => withoutNames(entry, inText)) : props.entries;
  const [editing, setEditing] = useState<Id | 'new' | null>(null);
  const close = () => setEditing(null);
  const create = (values: object) =>
    run({ type: 'entry.add', draft: { type, ...about, ...values } as EntryDraft });
  const edit = (id: Id, patch: object) => run({ type: 'entry.edit', entryType: type, id, patch: patch });
  const remove = (id: Id) => {
    const done = run({ type: 'entry.remove', entryType: type, id });
    if (done) tell((w) => w.t(`history.entryRemoved`, { entry: w.t(`entry.${type}`) }), UNDO);
  };
  return (
    <section className="entry-list" data-entries={type} aria-label={t(title)}>
      <h3>{t(title)}</h3>
      {entries.length === 0 && editing === null && <p className="quiet">{t(empty)}</p>}
      <ul>
        {entries.map((entry) => (
          <li key={entry.id}>
            {editing === entry.id && !namesHidden ? (
              <EntryForm
                type={type}
                values={valuesOf(entry)}
                onKeep={(values) => edit(entry.id, values)}
                onClose={close}
              />
            ) : (
              <>
                <div className="entry-text">
                  {tick ? (
                    <CheckField
                      label={entry.text}
                      aria-label={t(tick.label, { text: entry.text })}
                      checked={isTicked(entry)}
                      onChange={(event) => edit(entry.id, { [tick.field]: event.target.checked })}
                    />
                  ) : (
                    <b>{entry.text}</b>
                  )}
                  {line(entry)}
                  {aboutText && <small className="about">{aboutText(entry)}</small>}
                </div>
                <IconButton
                  label={namesHidden ? t('log.namesHidden') : t('log.edit', { text: entry.text })}
                  disabled={namesHidden}
                  onClick={() => setEditing(entry.id)}
                >
                  <Pencil className="icon small" aria-hidden />
                </IconButton>
                <IconButton label={t('log.remove', { text: entry.text })} onClick={() => remove(entry.id)}>
                  <Trash2 className="icon small" aria-hidden />
                </IconButton>
              </>
            )}
          </li>
        ))}
      </ul>
      {editing === 'new' ? (
        <EntryForm type={type} values={start} onKeep={create} onClose={close} />
      ) : (
        <Button onClick={() => setEditing('new')}>
          <Plus className="icon small" aria-hidden />
          {t(add)}
        </Button>
      )}
    </section>
  );
}

const SPOKEN = ['text', 'reason', 'decidedBy', 'dissent', 'owner'];

/** The entry with initials for the names in everything that was typed. */
function withoutNames<E extends Spoken>(entry: E, inText: (text: string) => string): E {
  const hidden = Object.entries(entry).flatMap(([name, value]) =>
    SPOKEN.includes(name) && typeof value === 'string' ? [[name, inText(value)]] : [],
  );
  return { ...entry, ...Object.fromEntries(hidden) };
}

const UNDO = { key: 'command.undo', run: () => void undo() } as const;

function isTicked(entry: Spoken): boolean {
  return (entry.type === 'action' && entry.done) || (entry.type === 'parking' && entry.resolved);
}

function valuesOf(entry: Spoken): Record<string, string> {
  return Object.fromEntries(
    Object.entries(entry).flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])),
  );
}
