/** Fields that keep what was typed when they are left or Enter is pressed, and go back on Escape. */
import { useState } from 'react';
import { flushSync } from 'react-dom';
import type { KeyboardEvent } from 'react';
import { HIDDEN_AMOUNT } from '#shared/i18n/index.ts';
import type { Translator } from '#shared/i18n/index.ts';
import { markOf, parseTypedNumber } from '#shared/i18n/parse-number.ts';
import { Field, TextField } from './field.tsx';

interface BoxProps<T> {
  readonly label: string;
  readonly value: T;
  readonly onKeep: (value: T) => void;
  readonly className?: string;
  readonly placeholder?: string | undefined;
  readonly hint?: string | undefined;
}

/** What is being typed; null while the field shows the stored value. */
function useDraft(stored: string, keep: (text: string) => boolean, onReset?: () => void) {
  const [draft, setDraft] = useState<string | null>(null);
  const commit = () => {
    if (draft === null || draft === stored || keep(draft)) setDraft(null);
  };
  return {
    // Says whose undo it is: the field's while something is typed, the app's when it is kept.
    'data-draft': draft === null ? 'kept' : 'typing',
    value: draft ?? stored,
    onChange: (event: { target: { value: string } }) => setDraft(event.target.value),
    onBlur: commit,
    onKeyDown: (event: KeyboardEvent<HTMLElement>) => {
      // While an input method composes, both keys are its own.
      if (event.nativeEvent.isComposing) return;
      if (event.key === 'Enter' && !(event.target instanceof HTMLTextAreaElement)) commit();
      if (event.key !== 'Escape') return;
      // Before the field is left, or leaving it would keep what was typed.
      flushSync(() => setDraft(null));
      onReset?.();
      // A dialog closes with its field; elsewhere the field is left and nothing else.
      if (event.currentTarget.closest('[role="dialog"]')) return;
      event.stopPropagation();
      event.currentTarget.blur();
    },
  };
}

export function TextBox({
  label,
  value,
  onKeep,
  className = '',
  max,
  placeholder,
  hint,
}: BoxProps<string> & { readonly max: number }) {
  const draft = useDraft(value, (text) => {
    onKeep(text.trim());
    return true;
  });
  return (
    <TextField
      label={label}
      className={className}
      maxLength={max}
      placeholder={placeholder}
      hint={hint}
      {...draft}
    />
  );
}

interface NumberBoxProps extends BoxProps<number | null> {
  readonly words: Translator;
  /** Limits of the stored value. */
  readonly least?: number;
  readonly most?: number;
  /** What the stored value is multiplied by to be shown: 100 for per cent. */
  readonly factor?: number;
  /** An amount of money: dots while amounts are hidden. */
  readonly money?: boolean;
}

export function NumberBox({ money = false, ...box }: NumberBoxProps) {
  const { words, label, className = '' } = box;
  if (!money || !words.moneyHidden) return <OpenNumberBox {...box} money={money} />;
  return (
    <TextField
      label={label}
      className={className}
      value={box.value === null ? '' : HIDDEN_AMOUNT}
      hint={words.t('money.hidden')}
      readOnly
    />
  );
}

function OpenNumberBox({
  words,
  label,
  value,
  onKeep,
  className = '',
  least,
  most,
  factor = 1,
  hint,
  placeholder,
  money,
}: NumberBoxProps) {
  const [refused, setRefused] = useState<'bad' | 'unclear' | null>(null);
  const bounds =
    least !== undefined && most !== undefined
      ? words.t('field.numberBetween', {
          least: words.number(least * factor),
          most: words.number(most * factor),
        })
      : words.t(least === 0 ? 'field.numberPositive' : 'field.number');
  const draft = useDraft(
    value === null ? '' : words.number(value * factor, 2),
    (text) => {
      const unit = money ? 'money' : factor === 100 ? 'percent' : 'plain';
      const limits = {
        ...(least !== undefined && { least: least * factor }),
        ...(most !== undefined && { most: most * factor }),
      };
      const typed = parseTypedNumber(text, { unit, mark: markOf(words.locale), ...limits });
      if (typed === 'unclear') {
        setRefused('unclear');
        return false;
      }
      const stored = typed === null ? null : typed / factor;
      const bad =
        stored !== null && (!Number.isFinite(stored) || stored < (least ?? -1e15) || stored > (most ?? 1e15));
      setRefused(bad ? 'bad' : null);
      if (!bad) onKeep(stored);
      return !bad;
    },
    () => setRefused(null),
  );
  return (
    <TextField
      label={label}
      className={className}
      inputMode="decimal"
      placeholder={placeholder}
      hint={hint}
      problem={refused === 'unclear' ? words.t('field.numberUnclear') : refused && bounds}
      {...draft}
    />
  );
}

interface NumbersBoxProps extends BoxProps<readonly number[]> {
  readonly words: Translator;
  /** Most numbers that are kept. */
  readonly most: number;
  readonly factor?: number;
  readonly hint: string;
}

/** A list of numbers of zero or more. A comma without a space after it is a decimal one. */
export function NumbersBox({ words, label, value, onKeep, most, factor = 1, hint }: NumbersBoxProps) {
  const [bad, setBad] = useState(false);
  const stored = value.map((number) => words.number(number * factor, 2)).join('; ');
  const draft = useDraft(stored, (text) => {
    const typed = text
      .replaceAll('%', ' ')
      .split(/,\s+|[;\s]+/u)
      .flatMap((part) => parseTypedNumber(part, { unit: 'percent', mark: markOf(words.locale) }) ?? []);
    const numbers = typed.filter((number) => number !== 'unclear' && number >= 0) as number[];
    const isBad = typed.length > most || numbers.length < typed.length;
    setBad(isBad);
    if (!isBad) onKeep(numbers.map((number) => number / factor));
    return !isBad;
  });
  const problem = bad ? words.t('field.numbersBetween', { most }) : null;
  return <TextField label={label} hint={hint} problem={problem} {...draft} />;
}

export function DateBox({ label, value, onKeep, className = '', hint }: BoxProps<string | null>) {
  return (
    <TextField
      label={label}
      className={className}
      type="date"
      hint={hint}
      max="9999-12-31"
      value={value ?? ''}
      onChange={(event) => onKeep(event.target.value || null)}
    />
  );
}

interface NotesBoxProps extends BoxProps<string> {
  readonly max?: number;
  readonly rows?: number;
}

export function NotesBox({ label, value, onKeep, max = 10_000, rows = 3 }: NotesBoxProps) {
  const draft = useDraft(value, (text) => {
    onKeep(text);
    return true;
  });
  return (
    <Field label={label}>
      {(ids) => <textarea className="input" rows={rows} maxLength={max} {...ids} {...draft} />}
    </Field>
  );
}
