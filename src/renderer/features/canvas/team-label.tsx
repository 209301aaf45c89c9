/** A market team's name at its row: click or F2 to rename, Enter keeps, Escape leaves it as it was. */
import { Pencil, Trash2 } from 'lucide-react';
import { memo, useLayoutEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { run, select } from '#renderer/state/open-workshop.ts';
import { answers } from '#renderer/state/requests.ts';
import { IconButton } from '#renderer/ui/button.tsx';
import type { Team } from '#shared/domain/team.ts';
import type { Seat } from './board-model.ts';
import type { CardContext } from './card-context.ts';
import { RowFigures } from './row-figures.tsx';

answers('team.name', (id) => {
  // A new row is drawn at once: the next key is part of its name.
  flushSync(() => undefined);
  document.querySelector<HTMLElement>(`[data-team="${CSS.escape(id)}"] [data-rename]`)?.click();
});

interface TeamLabelProps {
  readonly team: Team;
  readonly members: readonly Seat[];
  readonly context: CardContext;
}

export const TeamLabel = memo(function TeamLabel({ team, members, context }: TeamLabelProps) {
  const { words, locked } = context;
  const [editing, setEditing] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => {
    input.current?.focus();
    input.current?.select();
    input.current?.scrollIntoView({ block: 'nearest' });
  }, [editing]);

  const keep = () => {
    const name = input.current?.value.trim() ?? '';
    setEditing(false);
    if (name !== '' && name !== team.name) run({ type: 'team.edit', teamId: team.id, patch: { name } });
  };
  return (
    <div className="row-label team-label" data-team={team.id}>
      {editing ? (
        <input
          ref={input}
          className="input"
          aria-label={words.t('team.name')}
          defaultValue={team.name}
          maxLength={80}
          onBlur={keep}
          onKeyDown={(event) => {
            if (event.key === 'Enter') keep();
            if (event.key === 'Escape') setEditing(false);
            // Letters belong to the name; the keys of commands do not.
            if (!event.ctrlKey && !event.metaKey) event.stopPropagation();
          }}
        />
      ) : (
        <b title={words.t(`team.basis.${team.basis}`)} onDoubleClick={() => !locked && setEditing(true)}>
          <button type="button" className="team-name" onClick={() => select([team.id])}>
            {team.name}
          </button>
        </b>
      )}
      <RowFigures seats={members} context={context} />
      {!locked && (
        <span className="tools">
          <IconButton
            data-rename
            label={words.t('team.rename', { team: team.name })}
            onClick={() => setEditing(true)}
          >
            <Pencil className="icon small" aria-hidden />
          </IconButton>
          <IconButton
            label={words.t('team.remove', { team: team.name })}
            onClick={() => {
              select([]);
              run({ type: 'team.remove', teamId: team.id });
            }}
          >
            <Trash2 className="icon small" aria-hidden />
          </IconButton>
        </span>
      )}
    </div>
  );
});
