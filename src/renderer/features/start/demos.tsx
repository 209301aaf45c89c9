/** Four made-up engagements, one for each phase, to try things on. */
import { useEffect, useState } from 'react';
import { call } from '#renderer/client/client.ts';
import { tellError, useWords } from '#renderer/state/app-state.ts';
import { openDemo } from '#renderer/state/session.ts';
import type { DemoSummary } from '#shared/contract/types.ts';
import { DemoPicture } from './demo-picture.tsx';

export function Demos() {
  const words = useWords();
  const { locale } = words;
  const [demos, setDemos] = useState<readonly DemoSummary[]>([]);
  useEffect(() => void call('library.demos', { locale }).then(setDemos, tellError), [locale]);
  return (
    <section className="demos" aria-label={words.t('start.demos')}>
      <h2>
        {words.t('start.demos')} <em>{words.t('start.demos.hint')}</em>
      </h2>
      <div className="demo-row">
        {demos.map((demo) => (
          <button key={demo.phase} type="button" className="demo" onClick={() => void openDemo(demo.phase)}>
            <DemoPicture phase={demo.phase} />
            <b>
              {demo.phase} · {words.t(`phase.${demo.phase}`)}
            </b>
            <span>
              {demo.client} · {words.t('canvas.people', { count: demo.people })}
              {demo.teams > 0 && ` · ${words.t('start.teams', { count: demo.teams })}`}
            </span>
          </button>
        ))}
      </div>
    </section>
  );
}
