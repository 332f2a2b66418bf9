import type { Column, TableProps } from './tableProps'

const sideOf = <Row,>({ numeric }: Column<Row>) => (numeric ? 'table__cell table__cell--number' : 'table__cell')

/** A real table, so that screen readers say the heading with each value; narrow, each row becomes a small sheet. */
export function Table<Row>({ caption, columns, rows, keyOf }: TableProps<Row>) {
  const [first, ...others] = columns
  return (
    <table className="table">
      <caption className="for-readers">{caption}</caption>
      <thead className="table__head">
        <tr>
          {columns.map((column) => (
            <th key={column.heading} scope="col" className={sideOf(column)}>
              {column.heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={keyOf(row)} className="table__row">
            <th scope="row" className="table__name">
              {first?.of(row)}
            </th>
            {others.map((column) => (
              <td key={column.heading} className={sideOf(column)}>
                <span className="table__heading" aria-hidden>
                  {column.heading}
                </span>
                <span>{column.of(row)}</span>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
