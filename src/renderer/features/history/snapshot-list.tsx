/** The named snapshots of a workshop, and the way to make one. */
import { Camera, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useWords } from '#renderer/state/app-state.ts';
import { useInText } from '#renderer/state/names-in-text.ts';
import { addSnapshot, showSnapshot, removeSnapshot, useHistory } from '#renderer/state/history.ts';
import { Button, IconButton } from '#renderer/ui/button.tsx';
import { TextField } from '#renderer/ui/field.tsx';

export function Snapshots() {
  const words = useWords();
  const snapshots = useHistory((state) => state.snapshots);
  const inText = useInText();
  const [name, setName] = useState('');
  const wanted = name.trim();
  return (
    <section>
      <h2>{words.t('time.snapshots')}</h2>
      <form
        className="snapshot-form"
        onSubmit={(event) => {
          event.preventDefault();
          if (wanted === '') return;
          void addSnapshot(wanted);
          setName('');
        }}
      >
        <TextField
          label={words.t('time.snapshotName')}
          maxLength={120}
          value={name}
          onChange={(event) => setName(event.target.value)}
        />
        <Button type="submit" disabled={wanted === ''}>
          <Camera className="icon small" aria-hidden />
          {words.t('time.snapshotKeep')}
        </Button>
      </form>
      <ul className="snapshots">
        {snapshots.map((snapshot) => (
          <li key={snapshot.id}>
            <button type="button" className="history-line" onClick={() => void showSnapshot(snapshot)}>
              <span className="what">{inText(snapshot.name)}</span>
              <span className="when">
                {words.date(snapshot.at, 'moment')} · {words.t('canvas.people', { count: snapshot.people })}
              </span>
            </button>
            <IconButton
              label={words.t('time.snapshotRemove', { name: inText(snapshot.name) })}
              onClick={() => void removeSnapshot(snapshot)}
            >
              <Trash2 className="icon small" aria-hidden />
            </IconButton>
          </li>
        ))}
      </ul>
    </section>
  );
}
