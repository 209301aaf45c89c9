/** Everything that can be done, and everybody, found by a few letters. */
import { Keyboard, User } from 'lucide-react';
import { openDialog, useApp, useWords } from '#renderer/state/app-state.ts';
import { usePersonSearch } from '#renderer/state/person-search.ts';
import { focusOn } from '#renderer/state/focus.ts';
import { useNameOf } from '#renderer/state/shown-names.ts';
import { showScreen, showLayout } from '#renderer/state/view.ts';
import { useWorkshop } from '#renderer/state/open-workshop.ts';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { Finder } from '#renderer/ui/finder.tsx';
import type { Found } from '#renderer/ui/finder.tsx';
import { MENU_COMMANDS } from '#shared/contract/bridge.ts';
import type { MenuCommand } from '#shared/contract/bridge.ts';
import { SCREENS } from '#shared/contract/types.ts';
import { LAYOUTS } from '#shared/domain/look.ts';
import { folded } from '#shared/i18n/fold.ts';
import { isAvailable, runCommand } from './commands.ts';
import { shortcutOf } from './shortcuts.ts';

/** What the palette itself is, or what would need something else to have the focus. */
const LEFT_OUT: readonly MenuCommand[] = ['palette'];

export function CommandPalette() {
  const words = useWords();
  const { t } = words;
  const nameOf = useNameOf();
  const search = usePersonSearch();
  const inWorkshop = useWorkshop((state) => state.open !== null);
  const close = () => openDialog(null);

  const commands: readonly Found[] = MENU_COMMANDS.filter(
    (command) => !LEFT_OUT.includes(command) && isAvailable(command),
  ).map((command) => ({
    key: command,
    text: t(`command.${command}`),
    keys: shortcutOf(command),
    icon: <Keyboard className="icon small" aria-hidden />,
    // The dialog is gone by then: commands that open another one, or look for the focus, find the page as it was.
    run: () => requestAnimationFrame(() => runCommand(command)),
  }));
  const places: readonly Found[] = inWorkshop
    ? [
        ...SCREENS.map((screen) => ({
          key: `screen ${screen}`,
          text: t('palette.goTo', { place: t(`screen.${screen}`) }),
          run: () => showScreen(screen),
        })),
        ...LAYOUTS.map((layout) => ({
          key: `layout ${layout}`,
          text: t('palette.goTo', { place: t(`layout.${layout}`) }),
          run: () => showLayout(layout),
        })),
      ]
    : [];

  const find = (query: string): readonly Found[] => {
    const wanted = folded(query).split(/\s+/u).filter(Boolean);
    const found = [...commands, ...places].filter(({ text }) => {
      const plain = folded(text);
      return wanted.every((word) => plain.includes(word));
    });
    const people = search(query).map(({ person, place }) => ({
      key: person.id,
      text: nameOf(person),
      detail: place,
      icon: <User className="icon small" aria-hidden />,
      run: () => requestAnimationFrame(() => focusOn({ kind: 'person', personId: person.id })),
    }));
    return [...found, ...people];
  };
  return (
    <Dialog
      title={t('command.palette')}
      closeLabel={t('dialog.close')}
      onClose={close}
      footer={null}
      className="palette"
      initialFocus={() => document.querySelector<HTMLElement>('.palette input')}
    >
      <Finder
        inline
        label={t(inWorkshop ? 'palette.label' : 'palette.labelAtStart')}
        find={find}
        nothing={(query) => t('palette.nothing', { search: query })}
        onDone={() => useApp.setState({ dialog: null })}
      />
    </Dialog>
  );
}
