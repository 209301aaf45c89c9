/** Where a number comes from: the grade in a letter and in words, and the source where there is one. */
import { useWords } from '#renderer/state/app-state.ts';
import type { Grade, SourceId } from '#shared/analysis/sources.ts';
import { sourceText } from '#shared/wording/source-text.ts';

interface BasisProps {
  readonly grade: Grade;
  readonly source: SourceId | null;
}

export function Basis({ grade, source }: BasisProps) {
  const words = useWords();
  const { t } = words;
  return (
    <span className="basis" data-grade={grade}>
      {t('metrics.gradeSource', { grade, text: t(`grade.${grade}`) })}
      {source && <span className="source">{sourceText(words, source)}</span>}
    </span>
  );
}
