/** How the 台账 goes out: as a workbook, or in plain lines. */
export const exportFormats = ['xlsx', 'csv'] as const
export type ExportFormat = (typeof exportFormats)[number]
export const exportFormatNames: Record<ExportFormat, string> = { xlsx: '导出 Excel（xlsx）', csv: '导出 CSV' }

/** How many cases one file may hold. */
export const mostExported = 20_000

/** Words that published replies are looked for by, in characters. */
export const mostSearched = 40
