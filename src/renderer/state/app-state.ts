/** What the whole window shares: language, theme, which screen is open, which dialog, the message of the moment. */
import { create } from 'zustand';
import { bridge, call } from '#renderer/client/client.ts';
import { remember, remembered } from '#renderer/client/window-memory.ts';
import type { AccessProblem } from '#shared/contract/bridge.ts';
import { translator, withoutMoney } from '#shared/i18n/index.ts';
import type { Translator } from '#shared/i18n/index.ts';
import { toErrorData } from '#shared/domain/errors.ts';
import type { ErrorData } from '#shared/domain/errors.ts';
import type { Settings } from '#shared/contract/types.ts';
import type { MessageKey } from '#shared/i18n/index.ts';
import type { Locale } from '#shared/domain/workshop-meta.ts';

export type DialogName =
  | 'backups'
  | 'forget'
  | 'openFile'
  | 'recovery'
  | 'sealed'
  | 'new'
  | 'import'
  | 'shortcuts'
  | 'about'
  | 'details'
  | 'palette';

export interface Notice {
  readonly kind: 'info' | 'error';
  /** Put into words where it is shown, so that it follows a change of language. */
  readonly text: (words: Translator) => string;
  /** What can be done about it at once. */
  readonly action: { readonly key: MessageKey; readonly run: () => void } | null;
}

interface AppState {
  readonly locale: Locale;
  readonly theme: Settings['theme'];
  readonly dialog: DialogName | null;
  readonly notice: Notice | null;
  readonly online: boolean;
  /** Why this page may not call its host; null where it may. */
  readonly noAccess: AccessProblem | null;
  /** Initials in place of names, everywhere on the screen. */
  readonly namesHidden: boolean;
  /** Dots in place of every amount of money, everywhere on the screen. */
  readonly moneyHidden: boolean;
}

function systemLocale(): Locale {
  return navigator.language.toLowerCase().startsWith('hu') ? 'hu' : 'en';
}

export const useApp = create<AppState>()(() => ({
  locale: systemLocale(),
  theme: 'system',
  dialog: null,
  notice: null,
  online: true,
  noAccess: null,
  namesHidden: false,
  moneyHidden: false,
}));

/** The one place that decides about amounts: who writes money with these words hides it where it is to be hidden. */
function wordsFor(locale: Locale, moneyHidden: boolean): Translator {
  return moneyHidden ? withoutMoney(translator(locale)) : translator(locale);
}

/** The words of the chosen language. */
export function useWords(): Translator {
  return wordsFor(
    useApp((state) => state.locale),
    useApp((state) => state.moneyHidden),
  );
}

export function words(): Translator {
  const { locale, moneyHidden } = useApp.getState();
  return wordsFor(locale, moneyHidden);
}

export function openDialog(dialog: DialogName | null): void {
  useApp.setState({ dialog });
}

export function tell(text: Notice['text'], action: Notice['action'] = null): void {
  useApp.setState({ notice: { kind: 'info', text, action } });
}

/** Shows what went wrong, in the reader's words. */
export function tellError(error: unknown): void {
  const data = toErrorData(error);
  // An unexpected error keeps its stack for whoever looks into the developer tools; the screen says it in words.
  if (data.code === 'internal') reportError(error);
  tellErrorData(data);
}

/** The same for an error that has crossed a border already. */
export function tellErrorData({ code, details }: ErrorData): void {
  useApp.setState({ notice: { kind: 'error', text: (w) => w.t(`error.${code}`, details), action: null } });
}

export function dismissNotice(): void {
  useApp.setState({ notice: null });
}

type Hidden = Pick<Settings, 'namesHidden' | 'moneyHidden'>;

/** Hides or shows something in this window; the library keeps it for the next start. */
function hide(patch: Partial<Hidden>): void {
  useApp.setState(patch);
  const { namesHidden, moneyHidden } = useApp.getState();
  remember('hidden', { namesHidden, moneyHidden });
  call('settings.set', patch).catch(tellError);
}

export async function loadSettings(): Promise<Settings> {
  const settings = await call('settings.get', {});
  const { theme } = settings;
  // What is hidden belongs to the window: another one that shows names shows none here, after a reload either.
  const { namesHidden, moneyHidden } = remembered<Hidden>('hidden') ?? settings;
  useApp.setState({ locale: settings.locale ?? systemLocale(), theme, namesHidden, moneyHidden });
  return settings;
}

export function chooseLocale(locale: Locale): void {
  useApp.setState({ locale });
  call('settings.set', { locale }).catch(tellError);
}

export function chooseTheme(theme: Settings['theme']): void {
  useApp.setState({ theme });
  call('settings.set', { theme }).catch(tellError);
}

/** Hides or shows names; kept, so that a restart in front of the room shows none either. */
export function toggleNames(): void {
  hide({ namesHidden: !useApp.getState().namesHidden });
}

/** Hides or shows pay and revenue; kept as well. */
export function toggleMoney(): void {
  hide({ moneyHidden: !useApp.getState().moneyHidden });
}

bridge.on((event) => {
  if (event.type === 'host.connection') useApp.setState({ online: event.online });
  if (event.type === 'host.access') useApp.setState({ noAccess: event.problem });
});
