import { useWords } from '#renderer/state/app-state.ts';
import type { WorkshopMeta } from '#shared/domain/workshop-meta.ts';
import { formerTexts } from '#shared/wording/former-text.ts';

/** What had been changed in the model's first edition and does not hold any more; nothing where nothing had been. */
export function FormerValues({ meta }: { readonly meta: WorkshopMeta }) {
  const words = useWords();
  const { t } = words;
  const texts = formerTexts(words, meta);
  if (texts.length === 0) return null;
  return (
    <details className="other-bounds former-values" data-former={texts.length}>
      <summary>{t('former.title')}</summary>
      <p className="note">{t('former.note')}</p>
      <table className="bounds">
        <thead>
          <tr>
            <th scope="col">{t('bounds.bound')}</th>
            <th scope="col" className="number">
              {t('former.value')}
            </th>
            <th scope="col">{t('former.now')}</th>
          </tr>
        </thead>
        <tbody>
          {texts.map(({ key, name, value, now }) => (
            <tr key={key}>
              <th scope="row">{name}</th>
              <td className="number">{value}</td>
              <td>{now}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
