/** The first screen: workshops to go on with, ways to begin, and a demo for each phase. */
import { Archive, FolderOpen, Plus, Upload } from 'lucide-react';
import { useMemo, useState } from 'react';
import type { ReactNode } from 'react';
import { openDialog, useWords } from '#renderer/state/app-state.ts';
import { receiveFile } from '#renderer/state/safety-state.ts';
import { Button } from '#renderer/ui/button.tsx';
import { SearchField } from '#renderer/ui/field.tsx';
import { PhaseIcon } from '#renderer/ui/marks.tsx';
import { Demos } from './demos.tsx';
import { matching, useLibrary } from './workshop-list.ts';
import { Recent } from './recent.tsx';
import './start.css';

export function Start({ preferences }: { readonly preferences: ReactNode }) {
  const { t } = useWords();
  const library = useLibrary();
  const [search, setSearch] = useState('');
  const shown = useMemo(() => matching(library ?? [], search), [library, search]);
  const empty = library?.length === 0;
  return (
    <main className="start">
      <aside className="start-side">
        <h1>
          <PhaseIcon phase={3} size="1.75rem" /> {t('app.name')}
        </h1>
        <p className="lead">{t('start.lead')}</p>
        <Button variant="primary" wide onClick={() => openDialog('new')}>
          <Plus className="icon" aria-hidden />
          {t('start.new')}
        </Button>
        <Button variant="plain" wide onClick={() => void receiveFile()}>
          <FolderOpen className="icon" aria-hidden />
          {t('start.open')}
        </Button>
        <Button variant="plain" wide onClick={() => openDialog('import')}>
          <Upload className="icon" aria-hidden />
          {t('start.import')}
        </Button>
        <Button variant="plain" wide onClick={() => openDialog('backups')}>
          <Archive className="icon" aria-hidden />
          {t('command.backups')}
        </Button>
        <div className="start-foot">
          <p className="quiet">{t('start.private')}</p>
          {preferences}
          <button type="button" className="link quiet" onClick={() => openDialog('about')}>
            {t('command.about')}
          </button>
        </div>
      </aside>
      <div className={`start-main ${empty ? 'fresh' : ''}`}>
        <header>
          <h2>{t('start.recent')}</h2>
          {!empty && (
            <SearchField
              label={t('start.search')}
              value={search}
              onChange={(event) => setSearch(event.target.value)}
              data-find
            />
          )}
        </header>
        {empty ? (
          <p className="start-empty">{t('start.empty')}</p>
        ) : (
          library && <Recent workshops={shown} search={search} />
        )}
        <Demos />
      </div>
    </main>
  );
}
