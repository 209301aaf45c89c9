import { openDialog, useWords } from '#renderer/state/app-state.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { SHORTCUTS, shortcutText } from './shortcuts.ts';

/** Keys of the canvas itself, which are no commands. */
const CANVAS_KEYS = [
  ['keys.walk', '← ↑ → ↓'],
  ['keys.pickUp', 'Space'],
  ['keys.position', 'Shift ↑ ↓'],
  ['keys.secondHat', 'Shift+Space'],
  ['keys.secondHat.drag', 'Ctrl'],
  ['keys.cancel', 'Esc'],
  ['keys.inspect', 'Enter'],
  ['keys.unplace', 'Delete'],
  ['keys.inLane', 'Alt ↑ ↓'],
  ['keys.menu', 'Shift+F10'],
  ['keys.several', 'Ctrl'],
  ['keys.range', 'Shift'],
  ['keys.all', 'Ctrl+A'],
  ['keys.pan', 'Space'],
  ['keys.regions', 'F6'],
] as const;

export function ShortcutsDialog() {
  const { t } = useWords();
  const close = () => openDialog(null);
  const commands = SHORTCUTS.filter(
    (entry, index) => SHORTCUTS.findIndex((e) => e.command === entry.command) === index,
  );
  return (
    <Dialog
      title={t('command.shortcuts')}
      closeLabel={t('dialog.close')}
      onClose={close}
      onSubmit={close}
      footer={
        <Button variant="primary" type="submit">
          {t('dialog.close')}
        </Button>
      }
    >
      <dl className="keys-list">
        {CANVAS_KEYS.map(([key, text]) => (
          <div key={key}>
            <dt>{t(key)}</dt>
            <dd>
              <kbd>{text.replace('Space', t('keys.space'))}</kbd>
            </dd>
          </div>
        ))}
        {commands.map((shortcut) => (
          <div key={shortcut.command}>
            <dt>{t(`command.${shortcut.command}`)}</dt>
            <dd>
              <kbd>{shortcutText(shortcut)}</kbd>
            </dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
