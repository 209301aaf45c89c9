/** The field in a cell that is being edited. What cannot be understood stays in the field, with the reason. */
import { useId, useLayoutEffect, useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import type { Person } from '#shared/domain/person.ts';
import type { Column, TableContext } from './columns.ts';

export type Move = 'down' | 'right' | 'left' | 'stay';

interface CellEditorProps {
  readonly column: Column;
  readonly label: string;
  readonly context: TableContext;
  readonly person: Person;
  readonly start: string;
  readonly onFinish: (text: string | null, move: Move, all: boolean) => void;
}

export function CellEditor({ column, label, context, person, start, onFinish }: CellEditorProps) {
  const [text, setText] = useState(start);
  const [problem, setProblem] = useState<string | null>(null);
  const input = useRef<HTMLInputElement>(null);
  const ended = useRef(false);
  const id = useId();
  const choices = column.choices?.(context) ?? [];
  useLayoutEffect(() => {
    input.current?.focus();
    // Typing replaces; opening with Enter goes on behind what is there.
    if (start.length !== 1) input.current?.select();
  }, [start]);

  const end = (move: Move, all = false) => {
    if (ended.current) return;
    const unchanged = text === (column.edited?.(person, context) ?? '') && !all;
    const reading = column.read?.(text, person, context);
    if (!unchanged && reading && 'problem' in reading) {
      setProblem(context.words.t(reading.problem));
      return;
    }
    ended.current = true;
    onFinish(unchanged ? null : text, move, all);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation();
    if (event.key === 'Escape') {
      ended.current = true;
      onFinish(null, 'stay', false);
    } else if (event.key === 'Enter') {
      const all = event.ctrlKey || event.metaKey;
      end(all ? 'stay' : 'down', all);
    } else if (event.key === 'Tab') end(event.shiftKey ? 'left' : 'right');
    else return;
    event.preventDefault();
  };
  return (
    <>
      <input
        ref={input}
        className="grid-input"
        aria-label={label}
        aria-invalid={problem !== null}
        aria-describedby={problem === null ? undefined : id}
        data-draft="typing"
        value={text}
        list={choices.length > 0 ? `${id}-choices` : undefined}
        onChange={(event) => {
          setText(event.target.value);
          setProblem(null);
        }}
        onKeyDown={onKeyDown}
        onBlur={() => {
          if (ended.current) return;
          const reading = column.read?.(text, person, context);
          ended.current = true;
          // Left with the mouse: what can be understood is kept, the rest goes back.
          onFinish(reading && 'patch' in reading ? text : null, 'stay', false);
        }}
      />
      {choices.length > 0 && (
        <datalist id={`${id}-choices`}>
          {choices.map((choice) => (
            <option key={choice} value={choice} />
          ))}
        </datalist>
      )}
      {problem !== null && (
        <span id={id} className="grid-problem" role="alert">
          {problem}
        </span>
      )}
    </>
  );
}
