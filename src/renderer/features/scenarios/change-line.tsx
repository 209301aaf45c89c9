/** One change: what it is, its verdict, and below it, when opened, why, by whose decision, with which actions. */
import { ArrowLeftToLine, Check, ChevronRight, MessageSquareText, Undo2 } from 'lucide-react';
import { tell, useApp, useWords } from '#renderer/state/app-state.ts';
import { focusOn } from '#renderer/state/focus.ts';
import { run, undo } from '#renderer/state/open-workshop.ts';
import { NotesBox } from '#renderer/ui/boxes.tsx';
import { IconButton } from '#renderer/ui/button.tsx';
import { ChangeSign } from '#renderer/ui/change-sign.tsx';
import { TextField } from '#renderer/ui/field.tsx';
import type { ChangeRow } from '#shared/tables/change-rows.ts';
import { COLUMNS } from './change-filter.ts';
import { Actions, Decisions } from './entry-lists.tsx';
import type { Comparison } from './use-comparison.ts';

interface ChangeLineProps {
  readonly row: ChangeRow;
  readonly comparison: Comparison;
  /** The later scenario is a plan: its changes can be accepted and taken back. */
  readonly decidable: boolean;
  readonly open: boolean;
  readonly onToggle: () => void;
}

export function ChangeLine({ row, comparison, decidable, open, onToggle }: ChangeLineProps) {
  const { t } = useWords();
  const namesHidden = useApp((state) => state.namesHidden);
  const { change, text, verdict, why, decidedBy } = row;
  const { baseId, planId } = comparison;
  const { subjectId } = change;
  const name = text.who;
  const about = { scenarioId: planId, subjectIds: [subjectId] };
  const review = (patch: { verdict?: 'open' | 'accepted'; reason?: string }) =>
    run({ type: 'changes.review', ...about, patch });
  const reject = () => {
    const done = run({ type: 'changes.reject', ...about, againstId: baseId });
    if (done) tell((w) => w.t('changes.rejected'), { key: 'command.undo', run: () => void undo() });
  };
  const base = comparison.workshop.scenario[baseId];
  const takeOver = () =>
    run({ type: 'changes.takeOver', scenarioId: baseId, fromId: planId, subjectIds: [subjectId] });
  const show = () =>
    focusOn(
      change.subject === 'person'
        ? { kind: 'person', personId: subjectId }
        : { kind: 'team', teamId: subjectId },
    );
  const attached = row.decisions.length + row.actions.length;
  return (
    <>
      <tr className={`change-row ${open ? 'open' : ''}`} data-change={name} data-verdict={verdict}>
        <th scope="row" className="who">
          <button type="button" className="link" title={t('changes.show', { name })} onClick={show}>
            {name}
          </button>
        </th>
        <td className="change">
          <span className="kind">
            <ChangeSign kind={change.kind} />
            {text.kind}
          </span>
        </td>
        <td>{text.from}</td>
        <td>
          {text.to}
          {text.details.map((detail) => (
            <small key={detail}>{detail}</small>
          ))}
        </td>
        {/* While the line is open the reason stands below: as it is typed, nothing moves from under the hand. */}
        <td className="why">{open ? '' : why}</td>
        <td>{decidedBy}</td>
        <td className="judged">{t(`changes.verdict.${verdict}`)}</td>
        <td className="tools">
          <div>
            {decidable && (
              <>
                <IconButton
                  label={t(verdict === 'accepted' ? 'changes.reopen' : 'changes.accept', { name })}
                  aria-pressed={verdict === 'accepted'}
                  onClick={() => review({ verdict: verdict === 'accepted' ? 'open' : 'accepted' })}
                >
                  <Check className="icon small" aria-hidden />
                </IconButton>
                <IconButton label={t('changes.reject', { name })} onClick={reject}>
                  <Undo2 className="icon small" aria-hidden />
                </IconButton>
              </>
            )}
            {base?.kind === 'target' && (
              <IconButton label={t('changes.takeOver', { name, scenario: base.name })} onClick={takeOver}>
                <ArrowLeftToLine className="icon small" aria-hidden />
              </IconButton>
            )}
            <IconButton label={t('changes.details', { name })} aria-expanded={open} onClick={onToggle}>
              {attached > 0 && !open ? (
                <MessageSquareText className="icon small" aria-hidden />
              ) : (
                <ChevronRight className="icon small turn" aria-hidden />
              )}
            </IconButton>
          </div>
        </td>
      </tr>
      {open && (
        <tr className="change-more">
          <td colSpan={COLUMNS.length + 1}>
            <div>
              {namesHidden ? (
                <TextField label={t('changes.why')} value={why} hint={t('log.namesHidden')} readOnly />
              ) : (
                <NotesBox label={t('changes.why')} value={why} onKeep={(reason) => review({ reason })} />
              )}
              <Decisions entries={row.decisions} about={{ scenarioId: planId, subjectId }} />
              <Actions entries={row.actions} about={{ scenarioId: planId, subjectId }} />
            </div>
          </td>
        </tr>
      )}
    </>
  );
}
