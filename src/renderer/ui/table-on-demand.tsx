/** The numbers of a picture as a table, for whoever wants them in writing. */
import './charts.css';

interface TableOnDemandProps {
  readonly summary: string;
  /** Names the table. */
  readonly caption: string;
  readonly heads: readonly string[];
  /** Cells by row; the first of each names the row. */
  readonly rows: readonly (readonly string[])[];
}

export function TableOnDemand({ summary, caption, heads, rows }: TableOnDemandProps) {
  return (
    <details className="on-demand">
      <summary>{summary}</summary>
      <div className="scroll" tabIndex={0} role="group" aria-label={caption}>
        <table>
          <caption className="visually-hidden">{caption}</caption>
          <thead>
            <tr>
              {heads.map((head, column) => (
                <th key={head} scope="col" className={column > 0 ? 'number' : ''}>
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(([name, ...cells], row) => (
              <tr key={row}>
                <th scope="row">{name}</th>
                {cells.map((cell, column) => (
                  <td key={column} className="number">
                    {cell}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
