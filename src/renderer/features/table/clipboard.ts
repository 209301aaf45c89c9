/** Cells as text, the way spreadsheets exchange them: tabs between cells, new lines between rows, quotes where needed. */

/** Rows of cells of a text from the clipboard; one last empty line is none. Quoted cells may hold tabs and new lines. */
export function cellsOf(text: string): string[][] {
  const rows: string[][] = [[]];
  let cell = '';
  let quoted = false;
  let began = true;
  const endCell = () => {
    rows.at(-1)?.push(cell);
    cell = '';
    began = true;
  };
  for (let at = 0; at < text.length; at += 1) {
    const char = text[at] ?? '';
    if (quoted) {
      if (char !== '"') cell += char;
      else if (text[at + 1] === '"') {
        cell += '"';
        at += 1;
      } else quoted = false;
    } else if (char === '"' && began && closes(text, at + 1)) quoted = true;
    else if (char === '\t') endCell();
    else if (char === '\n' || char === '\r') {
      if (char === '\r' && text[at + 1] === '\n') at += 1;
      endCell();
      rows.push([]);
    } else {
      cell += char;
      began = false;
    }
    if (quoted) began = false;
  }
  if (cell !== '' || (rows.at(-1)?.length ?? 0) > 0) endCell();
  else if (rows.length > 1) rows.pop();
  return rows.filter((row, index) => row.length > 0 || index < rows.length - 1);
}

/** A quote opens a cell only where another closes it at its end; an inch sign is none. */
function closes(text: string, from: number): boolean {
  for (let at = text.indexOf('"', from); at >= 0; at = text.indexOf('"', at + 1)) {
    if (text[at + 1] === '"') at += 1;
    else return at + 1 >= text.length || /[\t\r\n]/u.test(text[at + 1] ?? '');
  }
  return false;
}

export function textOf(rows: readonly (readonly string[])[]): string {
  const quoted = (cell: string) => (/["\t\r\n]/u.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
  return rows.map((row) => row.map(quoted).join('\t')).join('\n');
}
