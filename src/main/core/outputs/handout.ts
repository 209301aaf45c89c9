/** For the wall and the table before the workshop: blank lanes to write into, and the roster with room for notes. */
import { FUNCTIONS } from '#shared/domain/functions.ts';
import { teamsOf } from '#shared/domain/workshop.ts';
import { functionMark } from '#shared/drawing/function-marks.ts';
import { PALETTE } from '#shared/drawing/palette.ts';
import { ruleAt, textAt } from '#shared/drawing/scene.ts';
import type { Shape } from '#shared/drawing/scene.ts';
import { ellipsis, wrap } from '#shared/drawing/fit-text.ts';
import type { ReportContext } from '../pdf/report-context.ts';
import { createPaper } from '../pdf/paper.ts';
import type { Node, Paper } from '../pdf/paper.ts';
import { printBook } from '../pdf/print.ts';
import { PROSE, write } from '../pdf/prose.ts';
import type { Typefaces } from '../pdf/typefaces.ts';

const TITLE = { size: 10, weight: 'semibold' } as const;
const SMALL = { size: 8, weight: 'regular' } as const;
const GAP = 10;
/** Room for one line of handwriting. */
const WRITING = 24;
const ACROSS = ['leadership', 'founder', 'oneManBand'] as const;

export async function renderHandout(
  context: ReportContext,
  typefaces: Typefaces,
): Promise<{ bytes: Uint8Array; pages: number }> {
  const { words, owner, options, date, meta, names } = context;
  const paper = createPaper(typefaces, {
    size: options.paper,
    accent: context.accent,
    owner,
    colophon: words.t('report.confidential', { client: owner }),
    pageLabel: (page, pages) => words.t('report.page', { page, pages }),
  });
  blankLanes(paper, context);
  roster(paper, context);
  const book = paper.finish();
  const bytes = await printBook(book, typefaces, {
    title: words.t('report.fileTitle', { client: owner, title: words.t('handout.title') }),
    author: names.other(meta.facilitator.trim()),
    subject: words.t('handout.title'),
    language: options.locale === 'hu' ? 'hu-HU' : 'en-GB',
    date,
  });
  return { bytes, pages: book.sheets.length };
}

/** One page for the shared organization, one for each team; a team without a name where there is none yet. */
function blankLanes(paper: Paper, { words, workshop, scenario, names }: ReportContext): void {
  const title = words.t('handout.lanes');
  const sheet = paper.section('organization', title, title);
  write(paper, sheet, 'H1', title, PROSE.headline, paper.width);
  paper.y += 10;
  const height = (paper.bottom - paper.y) * 0.14;
  for (const lane of ACROSS) {
    blankLane(paper, sheet, words.t(`lane.${lane}`), paper.left, paper.width, height);
    paper.y += height + GAP;
  }
  columns(paper, sheet, words);
  const teams = teamsOf(workshop, scenario.id).map((team) => names.inText(team.name));
  for (const name of teams.length > 0 ? teams : ['']) {
    paper.newPage();
    const head = name === '' ? words.t('handout.team') : words.t('report.team', { name });
    write(paper, sheet, 'H2', head, PROSE.headline, paper.width);
    paper.y += 10;
    const band = (paper.bottom - paper.y) * 0.14;
    blankLane(paper, sheet, words.t('lane.fullCycle'), paper.left, paper.width, band);
    paper.y += band + GAP;
    columns(paper, sheet, words);
  }
}

/** The four functions side by side, down to the end of the page. */
function columns(paper: Paper, sheet: Node, words: ReportContext['words']): void {
  const width = (paper.width - GAP * (FUNCTIONS.length - 1)) / FUNCTIONS.length;
  const height = paper.bottom - paper.y;
  FUNCTIONS.forEach((fn, index) => {
    const left = paper.left + index * (width + GAP);
    blankLane(paper, sheet, words.t(`fn.${fn}`), left, width, height, functionMark(fn, 8, 8, 9));
  });
}

/** An empty lane with its name in the corner. */
function blankLane(
  paper: Paper,
  sheet: Node,
  name: string,
  left: number,
  width: number,
  height: number,
  mark?: Shape,
): void {
  const indent = mark ? 22 : 8;
  const lines = wrap(name, width - indent - 6, TITLE, paper.measure);
  const box: Shape = {
    kind: 'box',
    x: 0,
    y: 0,
    width,
    height,
    radius: 4,
    stroke: PALETTE.edge,
    lineWidth: 0.8,
  };
  paper.ornament(mark ? [box, mark] : [box], left, paper.y);
  const words = lines.map((line, index) =>
    textAt(indent, 16 + index * 12, line, { ...TITLE, fill: PALETTE.ink }),
  );
  paper.tagged(sheet, 'P', words, left, paper.y);
}

/** Everybody with room to write what they really do. */
function roster(paper: Paper, { words, people, names }: ReportContext): void {
  const title = words.t('handout.roster');
  const sheet = paper.section('appendix', title, title);
  write(paper, sheet, 'H1', title, PROSE.headline, paper.width);
  paper.y += 10;
  const shares = [0.23, 0.37, 0.13, 0.27] as const;
  const heads = ['report.roster.name', 'report.roster.title', 'handout.function', 'handout.notes'] as const;
  const starts = shares.map((_, at) => shares.slice(0, at).reduce((sum, share) => sum + share, 0));
  const cells = (texts: readonly string[], y: number, weight: 'regular' | 'semibold'): Shape[] =>
    texts.map((text, at) => {
      const room = paper.width * (shares[at] ?? 0) - 6;
      const style = { ...SMALL, weight };
      return textAt(paper.width * (starts[at] ?? 0), y, ellipsis(text, room, style, paper.measure), {
        ...style,
        fill: PALETTE.ink,
      });
    });
  const head = () => {
    paper.tagged(
      sheet,
      'P',
      cells(
        heads.map((key) => words.t(key)),
        8,
        'semibold',
      ),
      paper.left,
      paper.y,
    );
    paper.y += 13;
    paper.ornament([ruleAt(paper.left, paper.left + paper.width, paper.y, PALETTE.ink)]);
  };
  head();
  for (const person of people) {
    if (paper.need(WRITING)) head();
    const texts = [names.of(person), names.inText(person.title), '', ''];
    paper.tagged(sheet, 'P', cells(texts, WRITING / 2 + 3, 'regular'), paper.left, paper.y);
    paper.y += WRITING;
    paper.ornament([ruleAt(paper.left, paper.left + paper.width, paper.y, PALETTE.hairline)]);
  }
}
