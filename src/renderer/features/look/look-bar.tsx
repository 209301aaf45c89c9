/** The bar over matrix, chart and table: which of them, what cards say, what colours mean, who stands in the light. */
import { ListChecks, Sun } from 'lucide-react';
import type { ReactNode } from 'react';
import { useWords } from '#renderer/state/app-state.ts';
import { changeLook, showLayout, useView } from '#renderer/state/view.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Menu, MenuCheck } from '#renderer/ui/menu.tsx';
import { Segmented } from '#renderer/ui/segmented.tsx';
import { Select } from '#renderer/ui/select.tsx';
import { CARD_FIELDS, COLOUR_KEYS, LAYOUTS } from '#shared/domain/look.ts';
import type { CardField } from '#shared/domain/look.ts';
import { FindPerson } from './find-person.tsx';
import { Legend } from './legend.tsx';
import './look-bar.css';
import { RuleForm } from './rule-form.tsx';
import { useChosenLook } from './use-chosen-look.ts';

interface LookBarProps {
  /** What stands at the left end. */
  readonly before?: ReactNode;
  /** What else belongs over the people, at the right end. */
  readonly children?: ReactNode;
}

export function LookBar({ before, children }: LookBarProps) {
  const { t } = useWords();
  const layout = useView((view) => view.layout);
  const look = useView((view) => view.look);
  const toggle = (field: CardField, shown: boolean) =>
    changeLook({
      fields: CARD_FIELDS.filter((name) => (name === field ? shown : look.fields.includes(name))),
    });
  return (
    <div className="look-bar">
      <Chosen />
      {before}
      <Segmented
        label={t('layout.label')}
        options={LAYOUTS.map((name) => [name, t(`layout.${name}`)] as const)}
        value={layout}
        onChange={showLayout}
      />
      <Select
        label={t('look.colourBy')}
        prefix={t('look.colour')}
        options={COLOUR_KEYS.map((key) => ({ value: key, label: t(`look.by.${key}`) }))}
        value={look.colourBy}
        onChange={(colourBy) => changeLook({ colourBy })}
      />
      {look.colourBy === 'rule' && (
        <RuleForm rule={look.rule} onChange={(rule) => changeLook({ rule, spotlight: [] })} />
      )}
      {layout !== 'table' && (
        <Menu
          trigger={
            <Button>
              <ListChecks className="icon small" aria-hidden />
              {t('look.fields')}
            </Button>
          }
        >
          {CARD_FIELDS.map((field) => (
            <MenuCheck
              key={field}
              checked={look.fields.includes(field)}
              onChange={(shown) => toggle(field, shown)}
            >
              {t(`look.field.${field}`)}
            </MenuCheck>
          ))}
        </Menu>
      )}
      {look.spotlight.length > 0 && (
        <Button variant="plain" onClick={() => changeLook({ spotlight: [] })}>
          <Sun className="icon small" aria-hidden />
          {t('look.allLit')}
        </Button>
      )}
      {layout !== 'matrix' && <FindPerson />}
      <span className="look-end">{children}</span>
      {(layout !== 'matrix' || look.colourBy !== 'function') && <Legend />}
    </div>
  );
}

/** Apart from the bar, because every edit may change who belongs to which group. */
function Chosen() {
  useChosenLook();
  return null;
}
