/** A rule of one's own: those who fit it get the colour. Each part is in force as soon as it is chosen or left. */
import { useWords } from '#renderer/state/app-state.ts';
import { Button } from '#renderer/ui/button.tsx';
import { NumberBox, TextBox } from '#renderer/ui/boxes.tsx';
import { SelectField } from '#renderer/ui/select.tsx';
import { Popover } from '#renderer/ui/menu.tsx';
import { RULE_FIELDS, RULE_TESTS } from '#shared/domain/look.ts';
import type { Rule, RuleField, RuleTest } from '#shared/domain/look.ts';
import type { Translator } from '#shared/i18n/index.ts';

interface RuleFormProps {
  readonly rule: Rule;
  readonly onChange: (rule: Rule) => void;
}

const TEXTS: readonly RuleField[] = ['title', 'territory'];
const MONEY: readonly RuleField[] = ['revenue', 'quota', 'ote'];

function testsFor(field: RuleField): readonly RuleTest[] {
  if (field === 'vacancy') return ['known', 'unknown'];
  return TEXTS.includes(field)
    ? RULE_TESTS.filter((test) => test !== 'atLeast' && test !== 'atMost')
    : BOUNDS;
}
const BOUNDS = RULE_TESTS.filter((test) => test !== 'contains');

/** A rule as a sentence; its bound is an amount for some fields. */
function ruleText(words: Translator, { field, test, value }: Rule): string {
  const { t } = words;
  const parts = [t(`look.of.${field}`), t(`look.test.${test}`)];
  if (test === 'contains') parts.push(`“${value}”`);
  if (test === 'atLeast' || test === 'atMost') parts.push(boundText(words, field, value));
  return parts.join(' ');
}

function boundText(words: Translator, field: RuleField, value: string): string {
  if (value.trim() === '' || !Number.isFinite(Number(value))) return '?';
  return MONEY.includes(field) && words.moneyHidden ? words.money(0, 'EUR') : words.number(Number(value), 2);
}

export function RuleForm({ rule, onChange }: RuleFormProps) {
  const words = useWords();
  const { t } = words;
  const tests = testsFor(rule.field);
  const chooseField = (field: RuleField) => {
    const fitting = testsFor(field);
    const test = fitting.includes(rule.test) ? rule.test : (fitting[0] ?? 'known');
    onChange({ field, test, value: '' });
  };
  const bounded = rule.test === 'atLeast' || rule.test === 'atMost';
  return (
    <Popover
      title={t('look.rule')}
      trigger={<Button className="rule-button">{ruleText(words, rule)}</Button>}
    >
      <SelectField
        label={t('look.rule.field')}
        value={rule.field}
        onChange={(value) => chooseField(value)}
        options={RULE_FIELDS.map((field) => [field, t(`look.of.${field}`)] as const)}
      />
      <SelectField
        label={t('look.rule.test')}
        value={rule.test}
        onChange={(value) => onChange({ ...rule, test: value })}
        options={tests.map((test) => [test, t(`look.test.${test}`)] as const)}
      />
      {rule.test === 'contains' && (
        <TextBox
          label={t('look.rule.value')}
          value={rule.value}
          max={100}
          onKeep={(value) => onChange({ ...rule, value })}
        />
      )}
      {bounded && (
        <NumberBox
          words={words}
          money={MONEY.includes(rule.field)}
          label={t('look.rule.value')}
          value={rule.value.trim() === '' ? null : Number(rule.value)}
          onKeep={(value) => onChange({ ...rule, value: value === null ? '' : String(value) })}
        />
      )}
    </Popover>
  );
}
