import classes from './paper-table.module.css';

interface PaperTableProps {
  readonly head?: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** A table for paper. */
export function PaperTable({ head, rows }: PaperTableProps) {
  return (
    <table className={classes.table}>
      {head && (
        <thead>
          <tr>
            {head.map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
      )}
      <tbody>
        {rows.map((cells, row) => (
          <tr key={row}>
            {cells.map((cell, column) => (
              <td key={column}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
