/** Time to read a roster, next to the CSV library's bare parse of the same text. */
import Papa from 'papaparse';
import { parseRoster } from '#main/core/files/parse-roster.ts';
import { printTable, rounds, timed } from './measure.ts';

const SIZES = [1_000, 5_000, 50_000];
const ROUNDS = 21;
/** Fewer of the biggest: a round takes a second. */
const BIG_ROUNDS = 7;

/** A roster as a spreadsheet saves it: semicolons, decimal commas, dates, managers by name. */
function roster(people: number): string {
  const lines = ['Name;E-mail;Job title;Manager;Team;Hire date;Quota;OTE;Territory'];
  for (let index = 0; index < people; index += 1) {
    const manager = index === 0 ? '' : `Person ${Math.floor(index / 8)}`;
    lines.push(
      `Person ${index};person${index}@example.com;Account Executive;${manager};Team ${index % 40};` +
        `2024-0${1 + (index % 9)}-15;${400 + (index % 90)}000,50;${60 + (index % 40)}000;"Region; ${index % 12}"`,
    );
  }
  return lines.join('\r\n');
}

for (const size of SIZES) {
  const text = roster(size);
  const bytes = new TextEncoder().encode(text);
  const count = size > 10_000 ? BIG_ROUNDS : ROUNDS;
  console.log(`${size} rows, ${Math.round(bytes.length / 1024)} KB, ${count} rounds`);
  const read = (): number => {
    // More people than a workshop takes are counted, not kept.
    const { people, tooMany } = parseRoster(bytes, 'roster.csv', {});
    return tooMany ?? people.length;
  };
  if (read() !== size) throw new Error('the roster was not read whole');
  printTable(
    await rounds(count, {
      import: () => timed(read),
      'bare parse': () => timed(() => Papa.parse(text, { delimiter: ';' })),
    }),
  );
}
