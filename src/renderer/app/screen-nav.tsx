/** The way between the screens of a workshop. Not tabs: each screen is a place of its own, with its own tabs and keys. */
import { useWords } from '#renderer/state/app-state.ts';
import { showScreen, useView } from '#renderer/state/view.ts';
import { SCREENS } from '#shared/contract/types.ts';

export function ScreenNav() {
  const { t } = useWords();
  const screen = useView((view) => view.screen);
  return (
    <nav className="segmented" aria-label={t('screen.label')}>
      {SCREENS.map((name) => (
        <button
          key={name}
          type="button"
          aria-current={name === screen ? 'page' : undefined}
          onClick={() => showScreen(name)}
        >
          {t(`screen.${name}`)}
        </button>
      ))}
    </nav>
  );
}
