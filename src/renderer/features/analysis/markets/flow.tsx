/** The steady flow: what arrives, what is qualified, won and cared for, and which function holds it up. */
import { ArrowRight, TriangleAlert } from 'lucide-react';
import { useWords } from '#renderer/state/app-state.ts';
import { LevelBar } from '#renderer/ui/bars.tsx';
import { Mark } from '#renderer/ui/marks.tsx';
import type { FlowStage, Throughput } from '#shared/analysis/throughput.ts';
import { FUNCTIONS } from '#shared/domain/functions.ts';
import type { Translator } from '#shared/i18n/index.ts';
import { NotKnown } from '../parts/not-known.tsx';

interface FlowProps {
  readonly throughput: Throughput;
  /** The flow is that of several markets side by side. */
  readonly summed: boolean;
  readonly currency: string;
}

export function Flow({ throughput, summed, currency }: FlowProps) {
  const words = useWords();
  const { stages, wonDeals, revenue, caredFor, missing } = throughput;
  return (
    <div data-flow={throughput.bottleneck ?? ''}>
      <h4>{words.t('flow.title')}</h4>
      {stages === null || wonDeals === null || revenue === null ? (
        <NotKnown missing={missing} />
      ) : (
        <>
          <Steps
            words={words}
            steps={[
              ['leads', words.number(stages.outbound.load + stages.inbound.load)],
              ['qualified', words.number(stages.closing.load, 1)],
              ['won', words.number(wonDeals, 1)],
              ['cared', caredFor === null ? '–' : words.number(Math.floor(caredFor))],
              ['revenue', words.moneyShort(revenue, currency)],
            ]}
          />
          <ul className="stages">
            {FUNCTIONS.map((fn) => (
              <Stage
                key={fn}
                stage={stages[fn]}
                known={fn !== 'account' || caredFor !== null}
                words={words}
              />
            ))}
          </ul>
          <Binding throughput={throughput} words={words} />
          {summed && <p className="note">{words.t('flow.summed')}</p>}
        </>
      )}
    </div>
  );
}

interface StepsProps {
  readonly words: Translator;
  readonly steps: readonly (readonly [
    step: 'leads' | 'qualified' | 'won' | 'revenue' | 'cared',
    value: string,
  ])[];
}

function Steps({ words, steps }: StepsProps) {
  return (
    <ol className="flow-steps">
      {/* Revenue comes of the won deals; it is no step of its own. */}
      {steps.map(([step, value], index) => (
        <li key={step} data-step={step}>
          <b>{value}</b>
          <small>{words.t(`flow.${step}`)}</small>
          {index < steps.length - 2 && <ArrowRight className="icon small" aria-hidden />}
        </li>
      ))}
    </ol>
  );
}

interface StageProps {
  readonly stage: FlowStage;
  readonly known: boolean;
  readonly words: Translator;
}

function Stage({ stage: { fn, load, capacity, utilisation }, known, words }: StageProps) {
  const over = utilisation === null || utilisation > 1 + 1e-9;
  return (
    <li data-stage={fn} data-over={over || undefined}>
      <span className="fn-name">
        <Mark name={fn} />
        {words.t(`fn.${fn}`)}
      </span>
      <span className="fullness">
        {over && <TriangleAlert className="icon small" aria-hidden />}
        {known ? utilisationText(words, utilisation, load) : '–'}
      </span>
      <LevelBar value={utilisation ?? Infinity} warns />
      <small>
        {known ? (
          words.t(`flow.stage.${fn}`, { load: words.number(load), capacity: words.number(capacity) })
        ) : (
          <NotKnown missing={['customers']} />
        )}
      </small>
    </li>
  );
}

function utilisationText(words: Translator, utilisation: number | null, load: number): string {
  if (utilisation === null) return words.t('flow.nobody');
  if (load === 0) return words.t('flow.nothing');
  const share = words.percent(utilisation);
  return utilisation > 1 + 1e-9 ? `${share}, ${words.t('flow.over')}` : share;
}

function Binding({ throughput, words }: { readonly throughput: Throughput; readonly words: Translator }) {
  const { bottleneck, stages } = throughput;
  if (bottleneck === null || stages === null) return <p className="binding">{words.t('flow.free')}</p>;
  const fn = words.t(`fn.${bottleneck}`);
  const { utilisation } = stages[bottleneck];
  return (
    <p className="binding">
      {utilisation === null
        ? words.t('flow.bindingNobody', { fn })
        : words.t('flow.binding', { fn, share: words.percent(utilisation) })}
    </p>
  );
}
