/** One person in the org chart, with the size of the team below. */
import { ChevronDown, ChevronRight } from 'lucide-react';
import { memo } from 'react';
import { useCardDisplay } from '#renderer/state/card-display.ts';
import { useIsSelected } from '#renderer/state/selection.ts';
import { Mark } from '#renderer/ui/marks.tsx';
import type { GroupMark } from '#shared/analysis/groups.ts';
import type { ReportingNode } from '#shared/analysis/reporting.ts';
import type { Id } from '#shared/domain/fields.ts';
import { CardFace, markOf } from '../card-face.tsx';
import type { Standing } from '../board-model.ts';
import type { CardContext } from '../card-context.ts';
import { toggleFold } from './folding.ts';
import { useHand } from '#renderer/state/chart-hand.ts';
import type { ChartBox } from '#shared/drawing/reporting-layout.ts';

/** How much of a card can be read at the zoom of the chart. */
export type Detail = 'full' | 'name' | 'far';

interface NodeProps {
  readonly node: ReportingNode;
  readonly at: Standing;
  readonly box: ChartBox;
  readonly context: CardContext;
  readonly detail: Detail;
  readonly focusable: boolean;
  readonly folded: boolean;
}

export const ChartNode = memo(function ChartNode(props: NodeProps) {
  const { node, at, box, context, detail, focusable, folded } = props;
  const { person, layer, reports, span, below, team } = node;
  const selected = useIsSelected(person.id);
  const change = useCardDisplay((state) => state.changes?.get(person.id));
  const note = useCardDisplay((state) => state.changeNotes?.get(person.id));
  const tag = useCardDisplay((state) => state.tags?.get(person.id));
  const dimmed = useCardDisplay((state) => state.spotlight !== null && !state.spotlight.has(person.id));
  const held = useHand((hand) => hand.personIds.includes(person.id));
  const over = useHand((hand) =>
    hand.target?.managerId === person.id ? (hand.refusal ? 'refused' : 'over') : '',
  );
  const leads = reports.length > 0;
  const classes = ['card', 'chart-card', detail === 'full' ? 'full' : 'compact', detail, over];
  if (selected) classes.push('selected');
  if (person.vacancy) classes.push('vacancy');
  if (change) classes.push(`is-${change}`);
  return (
    <article
      className={classes.filter(Boolean).join(' ')}
      style={{ left: `${box.left}rem`, top: `${box.top}rem` }}
      data-rep={person.id}
      data-dimmed={dimmed || undefined}
      data-dragging={held ? '1' : undefined}
      role="treeitem"
      tabIndex={focusable ? 0 : -1}
      aria-level={layer}
      aria-selected={selected}
      aria-expanded={leads ? !folded : undefined}
      aria-roledescription={context.words.t('canvas.card')}
      aria-describedby="chart-how"
      aria-label={detail === 'far' ? context.nameOf(person) : undefined}
    >
      {detail === 'far' ? (
        <Far at={at} context={context} mark={tag?.mark ?? markOf(at.placement)} />
      ) : (
        <CardFace
          at={at}
          context={context}
          size={detail === 'full' ? 'full' : 'compact'}
          tag={tag}
          change={change}
          note={note}
        />
      )}
      {leads && detail !== 'far' && (
        <FoldButton
          id={person.id}
          folded={folded}
          span={span}
          below={below}
          team={team}
          context={context}
          person={at}
        />
      )}
    </article>
  );
});

/** From afar only the shape of the organization and the colours are seen, with the first letters of the name. */
function Far({
  at,
  context,
  mark,
}: {
  readonly at: Standing;
  readonly context: CardContext;
  readonly mark: GroupMark;
}) {
  const initials = context.nameOf(at.person).split(/\s+/u).slice(0, 2);
  return (
    <>
      <Mark name={mark} />
      <b aria-hidden>{initials.map((word) => Array.from(word)[0] ?? '').join('')}</b>
    </>
  );
}

interface FoldProps {
  readonly id: Id;
  readonly folded: boolean;
  readonly span: number;
  /** Everybody who folds away. */
  readonly below: number;
  /** Those of them that count. */
  readonly team: number;
  readonly context: CardContext;
  readonly person: Standing;
}

function FoldButton({ id, folded, span, below, team, context, person }: FoldProps) {
  const { t } = context.words;
  const name = context.nameOf(person.person);
  const label = folded ? t('chart.unfold', { name, count: below }) : t('chart.fold', { name });
  const Sign = folded ? ChevronRight : ChevronDown;
  return (
    <button
      type="button"
      className="chart-fold"
      tabIndex={-1}
      aria-label={`${t('chart.span.label', { count: span, below: team })}. ${label}`}
      onClick={(event) => {
        event.stopPropagation();
        toggleFold(id);
      }}
    >
      {t('chart.span', { span, below: team })}
      <Sign className="icon small" aria-hidden />
    </button>
  );
}
