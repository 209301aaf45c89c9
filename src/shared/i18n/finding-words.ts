/** A finding in words: its title, and what happened and what to do, by the text of what triggered it. */
import type { Figure, Figures } from '../domain/figure.ts';
import type { Id } from '../domain/fields.ts';
import { FUNCTIONS } from '../domain/functions.ts';
import type { Lane } from '../domain/lanes.ts';
import { figureText } from './figures.ts';
import type { Params, Translator } from './index.ts';

export interface Told {
  readonly key: string;
  /** Which of its texts says what happened; null for the only one. */
  readonly variant: string | null;
  /** Sentences that follow what happened. */
  readonly also?: readonly string[];
  readonly numbers: Figures;
  readonly causes: { readonly lanes: readonly Lane[]; readonly teamIds: readonly Id[] };
}

export interface Surroundings {
  readonly currency: string;
  readonly teams: Readonly<Record<Id, { readonly name: string } | undefined>>;
  /** How a number is written; left out: in full. */
  readonly figure?: (figure: Figure) => string;
}

/** Title and text. Functions and markets that it is about fill the holes of those names. */
export function findingWords(
  words: Translator,
  told: Told,
  { currency, teams, figure = (own) => figureText(words, own, currency) }: Surroundings,
): { readonly title: string; readonly text: string } {
  const params: Params = {
    ...Object.fromEntries(Object.entries(told.numbers).map(([name, own]) => [name, figure(own)])),
    fns: words.list(
      FUNCTIONS.filter((fn) => told.causes.lanes.includes(fn)).map((fn) => words.t(`fn.${fn}`)),
    ),
    markets: words.list(told.causes.teamIds.flatMap((id) => teams[id]?.name ?? [])),
  };
  const said = (told.also ?? []).flatMap(
    (name) => words.maybe(`finding.${told.key}.also.${name}`, params) ?? [],
  );
  return {
    title: text(words, told, 'title', params),
    text: [text(words, told, 'text', params), ...said].join(' '),
  };
}

function text(words: Translator, { key, variant }: Told, part: 'title' | 'text', params: Params): string {
  const own = variant === null ? null : words.maybe(`finding.${key}.${variant}.${part}`, params);
  return own ?? words.maybe(`finding.${key}.${part}`, params) ?? key;
}
