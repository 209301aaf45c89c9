import { useEffect } from 'react';
import { useApp } from '#renderer/state/app-state.ts';

/** Sets light or dark on the page, following the system where nothing was chosen. */
export function useTheme(): void {
  const theme = useApp((state) => state.theme);
  useEffect(() => {
    const system = window.matchMedia('(prefers-color-scheme: dark)');
    const set = () => {
      document.documentElement.dataset['theme'] =
        theme === 'system' ? (system.matches ? 'dark' : 'light') : theme;
    };
    set();
    system.addEventListener('change', set);
    return () => system.removeEventListener('change', set);
  }, [theme]);
}
