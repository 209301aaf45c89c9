import { Monitor, Moon, Sun } from 'lucide-react';
import { chooseLocale, chooseTheme, useApp, useWords } from '#renderer/state/app-state.ts';
import { IconButton } from '#renderer/ui/button.tsx';
import { Segmented } from '#renderer/ui/segmented.tsx';

/** Languages are called by their own names, so that they are found from any other. */
export const LANGUAGES = [
  ['en', 'English'],
  ['hu', 'Magyar'],
] as const;
export const THEMES = { system: Monitor, light: Sun, dark: Moon } as const;
const NEXT = { system: 'light', light: 'dark', dark: 'system' } as const;

/** Language and theme. */
export function Preferences() {
  const { t, locale } = useWords();
  const theme = useApp((state) => state.theme);
  const Icon = THEMES[theme];
  return (
    <div className="preferences">
      <Segmented label={t('settings.language')} options={LANGUAGES} value={locale} onChange={chooseLocale} />
      <IconButton label={t(`settings.theme.${theme}`)} onClick={() => chooseTheme(NEXT[theme])}>
        <Icon className="icon" aria-hidden />
      </IconButton>
    </div>
  );
}
