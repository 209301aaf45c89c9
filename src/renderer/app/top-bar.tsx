/** The bar above the canvas: where we are, what can be undone, whether it is safe, and the report. */
import {
  Banknote,
  BanknoteX,
  Check,
  CircleAlert,
  Eye,
  EyeOff,
  History,
  House,
  LoaderCircle,
  Presentation,
  Redo2,
  Undo2,
} from 'lucide-react';
import { ScenarioSwitcher } from '#renderer/features/scenarios/scenario-switcher.tsx';
import { openDialog, useApp, useWords } from '#renderer/state/app-state.ts';
import { canRedo, canUndo, useWorkshop } from '#renderer/state/open-workshop.ts';
import { useHistory } from '#renderer/state/history.ts';
import type { Saving } from '#renderer/state/session/session-state.ts';
import type { OpenState } from '#renderer/state/workshop-types.ts';
import { MoreMenu } from './more-menu.tsx';
import { ScreenNav } from './screen-nav.tsx';
import { Button, IconButton } from '#renderer/ui/button.tsx';
import { stepToRedo, stepToUndo } from '#shared/contract/steps.ts';
import { describeShown } from '#renderer/state/shown-names.ts';
import { metaOf } from '#shared/domain/workshop.ts';
import type { MenuCommand } from '#shared/contract/bridge.ts';
import { runCommand } from './commands.ts';
import { shortcutOf } from './shortcuts.ts';

const STATES = { saved: Check, saving: LoaderCircle, waiting: CircleAlert } satisfies Record<Saving, unknown>;

export function TopBar({ open }: { readonly open: OpenState }) {
  const words = useWords();
  const { t } = words;
  const namesHidden = useApp((state) => state.namesHidden);
  const moneyHidden = useApp((state) => state.moneyHidden);
  const historyOpen = useHistory((state) => state.panelOpen);
  const { title, client, date } = metaOf(open.workshop);
  const undone = stepToUndo(open.history, open.cursor);
  const redone = stepToRedo(open.history, open.cursor);
  const tip = (command: MenuCommand, text: string) => `${text} (${shortcutOf(command)})`;
  return (
    <header className="top">
      <div className="top-left">
        <IconButton label={t('command.home')} onClick={() => runCommand('home')}>
          <House className="icon" aria-hidden />
        </IconButton>
        <button
          type="button"
          className="workshop-name"
          title={t('details.title')}
          onClick={() => openDialog('details')}
        >
          <b>{client || title}</b>
          <span>{[client ? title : '', date ? words.date(date) : ''].filter(Boolean).join(' · ')}</span>
        </button>
        <ScenarioSwitcher open={open} />
      </div>
      <ScreenNav />
      <div className="top-right">
        <IconButton
          label={
            undone
              ? tip(
                  'undo',
                  t('history.undo', { what: describeShown(words, undone.label, namesHidden, open.workshop) }),
                )
              : t('command.undo')
          }
          disabled={!canUndo(open)}
          onClick={() => runCommand('undo')}
        >
          <Undo2 className="icon" aria-hidden />
        </IconButton>
        <IconButton
          label={
            redone
              ? tip(
                  'redo',
                  t('history.redo', { what: describeShown(words, redone.label, namesHidden, open.workshop) }),
                )
              : t('command.redo')
          }
          disabled={!canRedo(open)}
          onClick={() => runCommand('redo')}
        >
          <Redo2 className="icon" aria-hidden />
        </IconButton>
        <IconButton
          label={tip('history', t('command.history'))}
          aria-pressed={historyOpen}
          onClick={() => runCommand('history')}
        >
          <History className="icon" aria-hidden />
        </IconButton>
        <SavingState />
        <IconButton
          label={tip('toggleNames', t('command.toggleNames'))}
          aria-pressed={namesHidden}
          onClick={() => runCommand('toggleNames')}
        >
          {namesHidden ? <EyeOff className="icon" aria-hidden /> : <Eye className="icon" aria-hidden />}
        </IconButton>
        <IconButton
          label={tip('toggleMoney', t('command.toggleMoney'))}
          aria-pressed={moneyHidden}
          onClick={() => runCommand('toggleMoney')}
        >
          {moneyHidden ? (
            <BanknoteX className="icon" aria-hidden />
          ) : (
            <Banknote className="icon" aria-hidden />
          )}
        </IconButton>
        <MoreMenu />
        <Button variant="primary" title={shortcutOf('focusMode')} onClick={() => runCommand('focusMode')}>
          <Presentation className="icon small" aria-hidden />
          {t('focusMode.button')}
        </Button>
      </div>
    </header>
  );
}

/** Never behind: "saved" is shown of what is on the screen only. */
function SavingState() {
  const { t } = useWords();
  const saving = useWorkshop((state) => state.open?.saving ?? 'saved');
  const Icon = STATES[saving];
  return (
    <span className={`saving ${saving}`} role="status" data-saving={saving}>
      <Icon className="icon small" aria-hidden />
      {t(`saving.${saving}`)}
    </span>
  );
}
