/** One row for each workshop: who, which phase, when. */
import { Eraser, Trash2 } from 'lucide-react';
import { call } from '#renderer/client/client.ts';
import { dismissNotice, tell, tellError, useWords } from '#renderer/state/app-state.ts';
import { startForgetting } from '#renderer/state/safety-state.ts';
import { enter } from '#renderer/state/session.ts';
import { IconButton } from '#renderer/ui/button.tsx';
import { PhaseIcon } from '#renderer/ui/marks.tsx';
import type { WorkshopSummary } from '#shared/contract/types.ts';
import type { Translator } from '#shared/i18n/index.ts';

interface RecentProps {
  readonly workshops: readonly WorkshopSummary[];
  readonly search: string;
}

export function Recent({ workshops, search }: RecentProps) {
  const words = useWords();
  if (workshops.length === 0) return <p className="start-empty">{words.t('start.noMatch', { search })}</p>;
  return (
    <ul className="recent">
      {workshops.map((workshop) => (
        <li key={workshop.id} data-workshop={workshop.id}>
          <button type="button" className="recent-open" onClick={() => void enter(workshop.id)}>
            <PhaseIcon phase={workshop.phase} />
            <span className="who">
              <b>{workshop.client || workshop.title}</b>
              <span>{workshop.client ? workshop.title : ''}</span>
            </span>
            <span className="what">
              <span>{phaseText(words, workshop)}</span>
              <small>{words.t('canvas.people', { count: workshop.people })}</small>
            </span>
            <span className="when">
              <span>{workshop.date ? words.date(workshop.date) : words.t('start.noDate')}</span>
              <small>{words.t('start.edited', { when: words.date(workshop.editedAt, 'moment') })}</small>
            </span>
          </button>
          <IconButton
            label={words.t('start.remove', { title: workshop.title })}
            onClick={() => void remove(workshop)}
          >
            <Trash2 className="icon small" aria-hidden />
          </IconButton>
          <IconButton
            label={words.t('start.forget', { name: workshop.client || workshop.title })}
            onClick={() => startForgetting(workshop.id)}
          >
            <Eraser className="icon small" aria-hidden />
          </IconButton>
        </li>
      ))}
    </ul>
  );
}

function phaseText(words: Translator, { phase, betweenWith }: WorkshopSummary): string {
  if (phase === null) return words.t('phase.none');
  const name = words.t(`phase.${phase}`);
  if (betweenWith === null) return `${phase} · ${name}`;
  return words.t('phase.between', { a: name, b: words.t(`phase.${betweenWith}`) });
}

/** Takes a workshop off the list at once; it can be put back as long as the message stands. */
async function remove({ id, title }: WorkshopSummary): Promise<void> {
  try {
    await call('library.remove', { workshopId: id });
    const putBack = () => {
      dismissNotice();
      call('library.putBack', { workshopId: id }).catch(tellError);
    };
    tell((words) => words.t('start.removed', { title }), { key: 'command.undo', run: putBack });
  } catch (error) {
    tellError(error);
  }
}
