/** What one cell of a table may hold, wherever the table came from. */
export type SheetCell = string | number | boolean | Date | null
