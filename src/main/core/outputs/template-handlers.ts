/** The methods of the contract about the template of slides: one for the library, others for single workshops. */
import type { Id } from '#shared/domain/fields.ts';
import type { SlideTemplate } from '#shared/report/slide-template.ts';
import type { SourceDesk } from '../core.ts';
import type { Library } from '../database/library.ts';
import type { Errands } from '../dispatch.ts';
import { readOutside } from '../outside/outside-reader.ts';
import type { OwnTemplate } from '../slides/render-slides.ts';
import type { StoredTemplate } from '../slides/template-file.ts';

interface Parts {
  readonly library: Library;
  readonly files: SourceDesk;
}

type TemplateMethods = 'template.get' | 'template.choose' | 'template.layout' | 'template.drop';

/** The template that a workshop's slides are made in, and whose it is. */
function usedFor(
  { templates }: Library,
  workshopId: Id,
): { of: 'workshop' | 'library'; stored: StoredTemplate } | null {
  const own = templates.get(workshopId);
  if (own) return { of: 'workshop', stored: own };
  const general = templates.get(null);
  return general ? { of: 'library', stored: general } : null;
}

/** The kept template as slides are told it; null for the program's own. */
export function keptTemplate(library: Library, workshopId: Id): OwnTemplate | null {
  const used = usedFor(library, workshopId)?.stored;
  return used ? { bytes: Buffer.from(used.data, 'base64'), layouts: used.chosen } : null;
}

/** A template of a file, for slides that are made once. Throws `template.*`. */
export async function templateIn(path: string): Promise<OwnTemplate> {
  const { data } = await readOutside({ kind: 'template', path });
  return { bytes: Buffer.from(data, 'base64'), layouts: {} };
}

export function templateHandlers({ library, files }: Parts): Pick<Errands, TemplateMethods> {
  const told = (workshopId: Id): SlideTemplate | null => {
    library.load(workshopId);
    const used = usedFor(library, workshopId);
    if (!used) return null;
    const { name, layouts, roles, chosen } = used.stored;
    return { of: used.of, name, layouts, roles: { ...roles, ...chosen } };
  };
  const keyOf = (workshopId: Id, of: 'workshop' | 'library') => (of === 'workshop' ? workshopId : null);
  return {
    'template.get': ({ workshopId }) => told(workshopId),
    'template.choose': async ({ workshopId, file, of }) => {
      library.load(workshopId);
      const read = await readOutside({ kind: 'template', path: files.sourceOf(file) });
      library.templates.set(keyOf(workshopId, of), { ...read, chosen: {} });
      return told(workshopId);
    },
    'template.layout': ({ workshopId, role, layout }) => {
      const used = usedFor(library, workshopId);
      if (!used) return null;
      const { [role]: _former, ...others } = used.stored.chosen;
      const known = layout !== null && used.stored.layouts.includes(layout);
      const chosen = known ? { ...others, [role]: layout } : others;
      library.templates.set(keyOf(workshopId, used.of), { ...used.stored, chosen });
      return told(workshopId);
    },
    'template.drop': ({ workshopId, of }) => {
      library.templates.set(keyOf(workshopId, of), null);
      return told(workshopId);
    },
  };
}
