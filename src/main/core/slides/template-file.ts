/** A firm's template that a person chose: read once, and only what slides need of it is kept. */
import { open } from 'node:fs/promises';
import { basename } from 'node:path';
import { PhaseboardError } from '#shared/domain/errors.ts';
import { SLIDE_ROLES } from '#shared/report/slide-template.ts';
import type { ChosenLayouts, SlideTemplate } from '#shared/report/slide-template.ts';
import { prunedTemplate } from './deck-package.ts';
import { MOST_PACKED, readTemplate } from './deck-template.ts';
import type { DeckTemplate } from './deck-template.ts';
import { layoutsByRole } from './layout-roles.ts';

/** What a library keeps of a template. */
export interface TemplateFile {
  readonly name: string;
  /** Base64 of its file without slides, people and properties. */
  readonly data: string;
  readonly layouts: readonly string[];
  /** The layout that plays each part as long as nobody chose another one. */
  readonly roles: SlideTemplate['roles'];
}

/** A template with what a person chose about it. */
export interface StoredTemplate extends TemplateFile {
  readonly chosen: ChosenLayouts;
}

/** Throws `file.notFound`, `file.notReadable` and `template.*`, each with the name of the file. */
export async function readTemplateFile(path: string): Promise<TemplateFile> {
  const name = basename(path);
  const bytes = await contentOf(path, name);
  try {
    return keptOf(name.slice(0, 300), readTemplate(bytes));
  } catch (error) {
    if (!(error instanceof PhaseboardError)) throw error;
    throw new PhaseboardError(error.code, { ...error.details, name }, error.message);
  }
}

function keptOf(name: string, template: DeckTemplate): TemplateFile {
  const roles = layoutsByRole(template.layouts, template.size);
  return {
    name,
    data: Buffer.from(prunedTemplate(template)).toString('base64'),
    layouts: [...new Set(template.layouts.map((layout) => layout.name))],
    roles: Object.fromEntries(SLIDE_ROLES.map((role) => [role, roles[role].name])) as SlideTemplate['roles'],
  };
}

async function contentOf(path: string, name: string): Promise<Buffer> {
  try {
    const file = await open(path);
    try {
      const { size } = await file.stat();
      if (size > MOST_PACKED) throw new PhaseboardError('template.tooLarge', { name });
      return await file.readFile();
    } finally {
      await file.close();
    }
  } catch (error) {
    if (error instanceof PhaseboardError) throw error;
    const missing = (error as NodeJS.ErrnoException).code === 'ENOENT';
    throw new PhaseboardError(missing ? 'file.notFound' : 'file.notReadable', { name });
  }
}
