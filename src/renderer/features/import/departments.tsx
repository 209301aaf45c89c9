/** Whose rows are wanted, where the file lists the whole company. */
import { useWords } from '#renderer/state/app-state.ts';
import { Button } from '#renderer/ui/button.tsx';
import { CheckField } from '#renderer/ui/field.tsx';
import type { ImportPreview } from '#shared/contract/import-types.ts';
import type { ImportOptions } from '#shared/contract/methods.ts';

interface DepartmentsProps {
  readonly preview: ImportPreview;
  readonly options: ImportOptions;
  readonly onChange: (options: ImportOptions) => void;
}

/** Departments that sell or look after customers, in either language. */
const SELLING = /sales|account|customer|revenue|business dev|értékesít|ertekesit|kereskedel|ügyfél|ugyfel/iu;

export function Departments({ preview, options, onChange }: DepartmentsProps) {
  const { t, number } = useWords();
  const { departments } = preview;
  if (departments.length < 2) return null;
  const all = departments.map(({ text }) => text);
  const chosen = new Set(options.departments ?? all);
  const choose = (next: readonly string[]) => {
    const rest = { ...options, departments: [...next] };
    if (next.length === all.length) delete (rest as ImportOptions).departments;
    onChange(rest);
  };
  const selling = all.filter((text) => SELLING.test(text));
  return (
    <details
      className="import-departments"
      open={preview.tooMany !== null || options.departments !== undefined}
    >
      <summary>{t('import.departments', { chosen: number(chosen.size), all: number(all.length) })}</summary>
      <div className="import-row">
        <Button onClick={() => choose(all)}>{t('import.departments.all')}</Button>
        {selling.length > 0 && selling.length < all.length && (
          <Button onClick={() => choose(selling)}>{t('import.departments.selling')}</Button>
        )}
      </div>
      <div className="import-checks">
        {departments.map(({ text, count }) => (
          <CheckField
            key={text}
            label={`${text || t('import.departments.none')} (${number(count)})`}
            checked={chosen.has(text)}
            onChange={(event) =>
              choose(
                event.target.checked
                  ? all.filter((one) => one === text || chosen.has(one))
                  : all.filter((one) => one !== text && chosen.has(one)),
              )
            }
          />
        ))}
      </div>
    </details>
  );
}
