/** What a weight or bound of the phase diagnosis is called. */
import type { Translator } from './index.ts';

/** Signals whose weight has another name than they. */
const SIGNALS: Readonly<Record<string, string>> = {
  breadth: 'generalists',
  withQuota: 'quotas',
  handovers: 'handoff',
  ownTargets: 'segmentTargets',
};

/** @param key without its `phase.`: `p3.handovers`, `gate.founder.least` */
export function weightLabel(words: Translator, key: string): string {
  const own = words.maybe(`weight.${key}`);
  if (own !== null) return own;
  const [, phase = '', name = ''] = /^p(\d)\.(\w+)$/u.exec(key) ?? [];
  const signal = words.maybe(`signal.${SIGNALS[name] ?? name}`);
  return signal === null ? key : words.t('weight.of', { phase, signal });
}
