/** Takes in one respondent after the other: a name, Enter, the next name. */
import { UserPlus } from 'lucide-react';
import { useState } from 'react';
import { useWords } from '#renderer/state/app-state.ts';
import { goTo } from '#renderer/state/questionnaire-state.ts';
import { run, useWorkshop } from '#renderer/state/open-workshop.ts';
import { Button } from '#renderer/ui/button.tsx';
import { respondentsOf } from './shown-answers.ts';

export function AddRespondent() {
  const { t } = useWords();
  const [name, setName] = useState('');
  const add = () => {
    if (name.trim() === '' || !run({ type: 'respondent.add', name })) return;
    setName('');
    const { open } = useWorkshop.getState();
    const added = open && respondentsOf(open.workshop.respondent).at(-1);
    if (added) goTo(1, added.id);
  };
  return (
    <form
      className="add-respondent"
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      <input
        className="input"
        aria-label={t('ask.add.name')}
        placeholder={t('ask.add.name')}
        autoComplete="off"
        spellCheck={false}
        maxLength={200}
        value={name}
        onChange={(event) => setName(event.target.value)}
      />
      <Button type="submit" disabled={name.trim() === ''}>
        <UserPlus className="icon small" aria-hidden />
        {t('ask.add')}
      </Button>
    </form>
  );
}
