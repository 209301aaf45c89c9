/** A market team: its name, by what its market is cut, and the market in figures. */
import { Trash2, Users } from 'lucide-react';
import { useWords } from '#renderer/state/app-state.ts';
import { run, select } from '#renderer/state/open-workshop.ts';
import { NumberBox, TextBox } from '#renderer/ui/boxes.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { SelectField } from '#renderer/ui/select.tsx';
import type { MarketFigures } from '#shared/domain/market-figures.ts';
import type { Workshop } from '#shared/domain/records.ts';
import { TEAM_BASES } from '#shared/domain/team.ts';
import type { Team } from '#shared/domain/team.ts';
import { metaOf, placementsOf } from '#shared/domain/workshop.ts';
import { peopleText } from '#shared/wording/people-text.ts';
import { Frame } from './frame.tsx';

interface Box {
  readonly field: keyof MarketFigures;
  readonly kind?: 'money' | 'share';
  readonly most?: number;
}
const FIGURES: readonly Box[] = [
  { field: 'leadsPerMonth' },
  { field: 'inboundShare', kind: 'share', most: 1 },
  { field: 'averageDeal', kind: 'money' },
  { field: 'winRate', kind: 'share', most: 1 },
  { field: 'cycleDays' },
  { field: 'customers' },
  { field: 'revenuePerCustomer', kind: 'money' },
  { field: 'growthTarget', kind: 'share' },
];

export function TeamDetails({ team, workshop }: { readonly team: Team; readonly workshop: Workshop }) {
  const words = useWords();
  const { t } = words;
  const { currency } = metaOf(workshop);
  const members = [
    ...new Set(
      placementsOf(workshop, team.scenarioId)
        .filter((placement) => placement.teamId === team.id)
        .map((placement) => placement.personId),
    ),
  ];
  const open = members.filter((id) => workshop.person[id]?.vacancy).length;
  const who = peopleText(words, { people: members.length - open, open, newSeats: 0, leaving: 0 });
  const edit = (patch: Partial<Pick<Team, 'name' | 'basis' | 'figures'>>) =>
    run({ type: 'team.edit', teamId: team.id, patch });
  return (
    <Frame title={t('inspector.team')} key={team.id}>
      <div className="columns">
        <TextBox
          className="all"
          label={t('team.name')}
          value={team.name}
          max={80}
          onKeep={(name) => edit({ name })}
        />
        <SelectField
          className="all"
          label={t('inspector.basis')}
          value={team.basis}
          onChange={(value) => edit({ basis: value })}
          options={TEAM_BASES.map((basis) => [basis, t(`team.basis.${basis}`)] as const)}
        />
        {FIGURES.map(({ field, kind, most }) => (
          <NumberBox
            key={field}
            words={words}
            money={kind === 'money'}
            label={t(`figures.${field}`, { currency })}
            value={team.figures[field]}
            factor={kind === 'share' ? 100 : 1}
            least={0}
            {...(most !== undefined && { most })}
            onKeep={(value) => edit({ figures: { ...team.figures, [field]: value } })}
          />
        ))}
      </div>
      <Button wide disabled={members.length === 0} onClick={() => select(members)}>
        <Users className="icon small" aria-hidden />
        {t('inspector.selectTeam', { who })}
      </Button>
      <Button wide onClick={() => run({ type: 'team.remove', teamId: team.id })}>
        <Trash2 className="icon small" aria-hidden />
        {t('inspector.removeTeam')}
      </Button>
    </Frame>
  );
}
