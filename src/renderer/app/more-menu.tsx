/** What is needed now and then: the file, language and theme, help. */
import { Ellipsis } from 'lucide-react';
import { chooseLocale, chooseTheme, useApp, useWords } from '#renderer/state/app-state.ts';
import { IconButton } from '#renderer/ui/button.tsx';
import { Menu, MenuChoices, MenuItem, MenuLine } from '#renderer/ui/menu.tsx';
import type { MenuCommand } from '#shared/contract/bridge.ts';
import { runCommand } from './commands.ts';
import { LANGUAGES } from './preferences.tsx';
import type { THEMES } from './preferences.tsx';
import { shortcutOf } from './shortcuts.ts';

const THEME_NAMES = ['system', 'light', 'dark'] as const satisfies readonly (keyof typeof THEMES)[];

export function MoreMenu() {
  const { t, locale } = useWords();
  const theme = useApp((state) => state.theme);
  const command = (name: MenuCommand) => (
    <MenuItem onClick={() => runCommand(name)}>
      {t(`command.${name}`)}
      <kbd>{shortcutOf(name)}</kbd>
    </MenuItem>
  );
  return (
    <Menu
      trigger={
        <IconButton label={t('command.more')} data-more>
          <Ellipsis className="icon" aria-hidden />
        </IconButton>
      }
    >
      {command('importRoster')}
      <MenuLine />
      {command('focusMode')}
      {command('toggleTray')}
      {command('togglePanel')}
      <MenuLine />
      {command('exportFile')}
      {command('exportSealed')}
      {command('backups')}
      <MenuLine />
      <MenuChoices
        options={LANGUAGES.map(([value, text]) => ({ value, text }))}
        value={locale}
        onChange={chooseLocale}
      />
      <MenuLine />
      <MenuChoices
        options={THEME_NAMES.map((value) => ({ value, text: t(`settings.theme.${value}`) }))}
        value={theme}
        onChange={chooseTheme}
      />
      <MenuLine />
      {command('shortcuts')}
      {command('about')}
    </Menu>
  );
}
