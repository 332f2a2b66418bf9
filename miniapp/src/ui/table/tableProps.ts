export interface Column<Row> {
  heading: string
  of: (row: Row) => string
  /** Numbers stand at the right, under each other. */
  numeric?: boolean
}

export interface TableProps<Row> {
  /** What the table is of; read out before it. */
  caption: string
  /** The first names the row. */
  columns: readonly Column<Row>[]
  rows: readonly Row[]
  keyOf: (row: Row) => string
}
