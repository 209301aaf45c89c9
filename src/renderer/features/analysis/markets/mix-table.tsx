/** The people that a market calls for beside those it has, with the arithmetic of each line. */
import { useWords } from '#renderer/state/app-state.ts';
import { Mark } from '#renderer/ui/marks.tsx';
import type { FunctionNeed, Needs } from '#shared/analysis/needs.ts';
import { FUNCTIONS } from '#shared/domain/functions.ts';
import { figureParams } from '#shared/i18n/figures.ts';
import { needTexts } from '#shared/wording/flow-text.ts';
import type { Translator } from '#shared/i18n/index.ts';
import { NotKnown } from '../parts/not-known.tsx';

interface MixTableProps {
  readonly needs: Needs;
  readonly growth: number | null;
  readonly currency: string;
}

export function MixTable({ needs, growth, currency }: MixTableProps) {
  const words = useWords();
  const { t } = words;
  const summed = FUNCTIONS.every((fn) => needs.functions[fn].how === 'sum');
  return (
    <div>
      <h4>{t('markets.mix')}</h4>
      <table className="mix">
        <thead>
          <tr>
            <th scope="col">{t('markets.function')}</th>
            <th scope="col" className="number">
              {t('markets.needs')}
            </th>
            <th scope="col" className="number">
              {t('markets.has')}
            </th>
            <th scope="col">{t('markets.gap')}</th>
          </tr>
        </thead>
        {FUNCTIONS.map((fn) => (
          <Need key={fn} need={needs.functions[fn]} currency={currency} words={words} />
        ))}
      </table>
      {needTexts(words, needs.development).map((text) => (
        <p key={text} className="note" data-development={needs.development.binds ?? ''}>
          {text}
        </p>
      ))}
      {growth !== null && growth > 0 && !summed && (
        <p className="note">{t('markets.growth', { growth: words.percent(growth) })}</p>
      )}
    </div>
  );
}

interface NeedProps {
  readonly need: FunctionNeed;
  readonly currency: string;
  readonly words: Translator;
}

function Need({ need, currency, words }: NeedProps) {
  const { fn, required, actual } = need;
  const fte = (value: number) => words.t('canvas.fte', { fte: words.number(value, 1) });
  return (
    <tbody data-need={fn} data-extra={need.extra ?? ''}>
      <tr>
        <th scope="row">
          <span className="fn-name">
            <Mark name={fn} />
            {words.t(`fn.${fn}`)}
          </span>
        </th>
        <td className="number">{required === null ? '–' : fte(required)}</td>
        <td className="number">{fte(actual)}</td>
        <td>
          <Gap need={need} words={words} />
        </td>
      </tr>
      <tr className="how">
        <td colSpan={4}>
          {required === null ? (
            <NotKnown missing={need.missing} />
          ) : (
            words.t(`mix.${need.how}`, figureParams(words, need.steps, currency))
          )}
        </td>
      </tr>
    </tbody>
  );
}

/** Less than this much of a person, to spare or short, is nothing to speak of. */
const NOTICEABLE = 0.05;

function Gap({ need: { gap, extra }, words }: Pick<NeedProps, 'need' | 'words'>) {
  if (gap === null || extra === null) return '–';
  if (extra > 0) {
    return (
      <span className="short">
        <b>{words.t('markets.short', { count: extra })}</b>
        <small>{words.t('markets.shortBy', { fte: words.number(gap, 1) })}</small>
      </span>
    );
  }
  if (gap > NOTICEABLE) return words.t('markets.nearly', { fte: words.number(gap, 2) });
  return gap > -NOTICEABLE
    ? words.t('markets.enough')
    : words.t('markets.spare', { fte: words.number(-gap, 1) });
}
