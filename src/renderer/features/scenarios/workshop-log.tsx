/** Everything that was decided, is to be done, or was put aside, of the whole workshop. */
import { useWords } from '#renderer/state/app-state.ts';
import { useNameOf } from '#renderer/state/shown-names.ts';
import { usePlan } from '#renderer/state/scenario-switch.ts';
import type { OpenState } from '#renderer/state/workshop-types.ts';
import type { Action, Decision } from '#shared/domain/entries.ts';
import { Actions, Decisions, ParkingLot } from './entry-lists.tsx';

const byOrder = (a: { readonly order: number }, b: { readonly order: number }) => a.order - b.order;
/** What is open comes first, then what is due first. */
const byDue = (a: Action, b: Action) =>
  Number(a.done) - Number(b.done) || (a.due ?? '9999').localeCompare(b.due ?? '9999') || byOrder(a, b);

export function Log({ open }: { readonly open: OpenState }) {
  const { t } = useWords();
  const nameOf = useNameOf();
  const planId = usePlan(open);
  const { workshop } = open;
  const plan = workshop.scenario[planId];
  const aboutText = ({ scenarioId, subjectId }: Decision | Action) => {
    const person = workshop.person[subjectId ?? ''];
    const what = person ? nameOf(person) : workshop.team[subjectId ?? '']?.name;
    return [what, workshop.scenario[scenarioId ?? '']?.name].filter(Boolean).join(' · ');
  };
  const about = { scenarioId: plan?.kind === 'target' ? planId : null, subjectId: null };
  return (
    <div className="log" aria-label={t('tab.decisions')} role="group">
      <Decisions
        entries={Object.values(workshop.decision).sort(byOrder)}
        about={about}
        aboutText={aboutText}
      />
      <Actions entries={Object.values(workshop.action).sort(byDue)} about={about} aboutText={aboutText} />
      <ParkingLot
        entries={Object.values(workshop.parking).sort(
          (a, b) => Number(a.resolved) - Number(b.resolved) || byOrder(a, b),
        )}
      />
    </div>
  );
}
