/** Says what letting a file go over the window would do, and takes it. */
import { FileUp } from 'lucide-react';
import { useEffect, useState } from 'react';
import { tell, useApp, useWords } from '#renderer/state/app-state.ts';
import { takeDropped, takesFiles } from '#renderer/state/dropped.ts';

const hasFiles = ({ dataTransfer }: DragEvent) => dataTransfer?.types.includes('Files') === true;

export function FileDrop() {
  const { t } = useWords();
  const importing = useApp((state) => state.dialog === 'import');
  const over = useFilesOver();
  if (!over) return null;
  return (
    <div className="file-drop" data-file-drop>
      <p>
        <FileUp className="icon large" aria-hidden />
        {t(importing ? 'drop.letGo.import' : 'drop.letGo')}
      </p>
    </div>
  );
}

/** Whether a file is held over the window. */
function useFilesOver(): boolean {
  const [over, setOver] = useState(false);
  useEffect(() => {
    const hold = (event: DragEvent) => {
      if (!hasFiles(event)) return;
      // Also where it is not taken: the browser would leave the page for the file.
      event.preventDefault();
      const takes = takesFiles();
      if (event.dataTransfer) event.dataTransfer.dropEffect = takes ? 'copy' : 'none';
      setOver(takes);
    };
    const leave = (event: DragEvent) => {
      // Out of the window, and not merely from one part of it to another.
      if (event.relatedTarget === null) setOver(false);
    };
    const drop = (event: DragEvent) => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      setOver(false);
      const folder = [...(event.dataTransfer?.items ?? [])].find(
        (item) => item.webkitGetAsEntry()?.isDirectory === true,
      );
      const name = folder?.getAsFile()?.name ?? '';
      if (folder) tell((w) => w.t('drop.folder', { name }));
      else void takeDropped([...(event.dataTransfer?.files ?? [])]);
    };
    window.addEventListener('dragenter', hold);
    window.addEventListener('dragover', hold);
    window.addEventListener('dragleave', leave);
    window.addEventListener('drop', drop);
    return () => {
      window.removeEventListener('dragenter', hold);
      window.removeEventListener('dragover', hold);
      window.removeEventListener('dragleave', leave);
      window.removeEventListener('drop', drop);
    };
  }, []);
  return over;
}
