import type { ReactNode } from 'react';

export type Column<Row> = Readonly<{
  key: string;
  title: string;
  cell: (row: Row) => ReactNode;
  /** The cell that names its row. */
  names?: boolean;
  align?: 'end';
}>;

type Props<Row> = Readonly<{
  caption: string;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  rowClass?: (row: Row) => string;
  testId?: string;
}>;

/** A table that becomes a stack of labelled cells on a narrow screen. The roles are spelt out: `display: block` takes them away. */
export const StackedTable = <Row,>({ caption, columns, rows, rowKey, rowClass, testId }: Props<Row>) => (
  <table role="table" className="stacked" aria-label={caption} data-testid={testId}>
    <thead role="rowgroup">
      <tr role="row">
        {columns.map(({ key, title, align }) => (
          <th key={key} role="columnheader" scope="col" className={align && 'stacked__end'}>
            {title}
          </th>
        ))}
      </tr>
    </thead>
    <tbody role="rowgroup">
      {rows.map((row) => (
        <tr key={rowKey(row)} role="row" className={rowClass?.(row)} data-row={rowKey(row)}>
          {columns.map(({ key, title, cell, names, align }) => {
            const Cell = names ? 'th' : 'td';
            return (
              <Cell
                key={key}
                role={names ? 'rowheader' : 'cell'}
                data-label={title}
                className={align && 'stacked__end'}
              >
                {/* One box, so that on a narrow screen all of it stands beside its label. */}
                <div>{cell(row)}</div>
              </Cell>
            );
          })}
        </tr>
      ))}
    </tbody>
  </table>
);
