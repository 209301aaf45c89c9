/** What installers are signed with: keys from the environment, where there are any. */

type Env = Readonly<Record<string, string | undefined>>;

/** Keys by what they sign; electron-builder reads them by these names. */
const KEYS = {
  mac: ['CSC_LINK', 'CSC_KEY_PASSWORD'],
  notary: ['APPLE_ID', 'APPLE_APP_SPECIFIC_PASSWORD', 'APPLE_TEAM_ID'],
  windows: ['WIN_CSC_LINK', 'WIN_CSC_KEY_PASSWORD'],
} as const;

export interface Signing {
  /** The environment for electron-builder, in which a key is there or absent, and never empty. */
  readonly env: Readonly<Record<string, string>>;
  readonly args: readonly string[];
  /** One line for the person who makes installers. */
  readonly says: string;
}

/**
 * A build server hands an absent secret over as an empty text. What is incomplete is not used: an installer is signed or
 * it is not. Keys of the person's own keychain are used only where the environment says nothing of a build server.
 */
export function signingFor(platform: NodeJS.Platform, env: Env): Signing {
  const has = (names: readonly string[]) => names.every((name) => (env[name] ?? '').trim() !== '');
  const given = Object.fromEntries(
    Object.entries(env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
  const without = (...sets: (readonly string[])[]) => {
    for (const name of sets.flat()) delete given[name];
  };
  if (platform === 'darwin') {
    const signed = has(KEYS.mac);
    const notarized = signed && has(KEYS.notary);
    if (!signed) without(KEYS.mac);
    if (!notarized) without(KEYS.notary);
    // Apple's own processors start nothing that is not signed at all; a signature of nobody satisfies them.
    const nobody = !signed && Boolean(env['CI']);
    return {
      env: given,
      args: [
        `-c.mac.notarize=${notarized}`,
        ...(nobody ? ['-c.mac.identity=-', '-c.mac.hardenedRuntime=false'] : []),
      ],
      says: signed
        ? `signed${notarized ? ' and notarized' : ', not notarized'}`
        : 'not signed: CSC_LINK is not set',
    };
  }
  if (platform === 'win32') {
    const signed = has(KEYS.windows);
    if (!signed) without(KEYS.windows);
    return { env: given, args: [], says: signed ? 'signed' : 'not signed: WIN_CSC_LINK is not set' };
  }
  return { env: given, args: [], says: 'not signed: on Linux the sums are what is checked' };
}
