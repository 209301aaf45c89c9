/** A field that finds: what matches stands below, arrows choose, Enter goes there. Knows nothing of what is found. */
import { Autocomplete as Base } from '@base-ui/react/autocomplete';
import { Search } from 'lucide-react';
import { useState } from 'react';
import type { ReactNode } from 'react';
import './popup.css';

export interface Found {
  readonly key: string;
  readonly text: string;
  /** Tells things of one name apart. */
  readonly detail?: string;
  /** Keys that do the same. */
  readonly keys?: string;
  readonly icon?: ReactNode;
  readonly run: () => void;
}

interface FinderProps {
  readonly label: string;
  /** What is shown for a query; for an empty one as well. */
  readonly find: (query: string) => readonly Found[];
  /** Said where nothing matches. */
  readonly nothing: (query: string) => string;
  /** The list stands below the field all the time, instead of opening over the page. */
  readonly inline?: boolean;
  /** Marks the field for the key that finds. */
  readonly isFind?: boolean;
  /** After something was chosen. */
  readonly onDone?: () => void;
}

export function Finder({ label, find, nothing, inline = false, isFind = false, onDone }: FinderProps) {
  const [query, setQuery] = useState('');
  const entries = inline || query.trim() !== '' ? find(query) : [];
  const done = (entry: Found) => {
    setQuery('');
    onDone?.();
    entry.run();
  };
  const list = (
    <>
      <Base.Empty className="finder-empty">{query.trim() !== '' && nothing(query)}</Base.Empty>
      <Base.List className="finder-list">
        {(entry: Found) => (
          <Base.Item key={entry.key} className="popup-item" value={entry} onClick={() => done(entry)}>
            <span className="popup-check">{entry.icon}</span>
            <span className="finder-text">
              {entry.text}
              {entry.detail && <small>{entry.detail}</small>}
            </span>
            {entry.keys && <kbd>{entry.keys}</kbd>}
          </Base.Item>
        )}
      </Base.List>
    </>
  );
  return (
    <Base.Root
      items={entries}
      mode="none"
      autoHighlight="always"
      value={query}
      itemToStringValue={(entry: Found) => entry.text}
      onValueChange={(value, { reason }) => {
        if (reason !== 'item-press') setQuery(value);
      }}
      {...(inline && { inline: true, open: true })}
    >
      <label className={`search ${inline ? 'finder-inline' : 'finder'}`}>
        <span className="visually-hidden">{label}</span>
        <Search className="icon small" aria-hidden />
        <Base.Input
          className="input"
          placeholder={label}
          spellCheck={false}
          {...(isFind && { 'data-find': '' })}
        />
      </label>
      {inline ? (
        list
      ) : (
        <Base.Portal>
          <Base.Positioner className="positioner" sideOffset={4} align="end">
            <Base.Popup className="popup">{list}</Base.Popup>
          </Base.Positioner>
        </Base.Portal>
      )}
    </Base.Root>
  );
}
