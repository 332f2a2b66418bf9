/** What a column of a vendor's file may mean to us; `at` and one of `title` and `text` have to be there. */
export const sightingFields = ['at', 'title', 'text', 'link', 'key', 'platform', 'author', 'heat', 'place'] as const
export type SightingField = (typeof sightingFields)[number]

export const sightingFieldNames: Record<SightingField, string> = {
  at: '发布时间',
  title: '标题',
  text: '正文或摘要',
  link: '网址',
  key: '编号',
  platform: '来源平台',
  author: '作者',
  heat: '阅读、转发、点赞（可以几列）',
  place: '地方',
}

/** Which columns are read as what; several numbers of heat are added up. */
export type SightingMapping = { [F in Exclude<SightingField, 'heat'>]?: string | undefined } & {
  heat?: string[] | undefined
}

/** In characters: of a title, of a text, and of the other cells; what is longer is cut, its link leads to the whole. */
export const sightingSizes = { title: 120, text: 600, link: 500, other: 60, source: { least: 2, most: 30 } } as const

/** A file from a page comes in pieces; both in bytes. A larger one is imported with the command, which reads it where it lies. */
export const intakeSizes = { piece: 1_500_000, file: 20_000_000 } as const
/** So many rows of one file; more are refused whole. */
export const mostSightings = 200_000
/** So many refused rows are told one by one. */
export const refusedTold = 50

/** What became of the rows so far. */
export interface SightingCounts {
  /** Read in all. */
  rows: number
  added: number
  /** The same post of the same source again. */
  repeated: number
  /** Nearly the same words elsewhere: counted with the first one, and not kept. */
  near: number
  refused: number
}

export const noSightings: SightingCounts = { rows: 0, added: 0, repeated: 0, near: 0, refused: 0 }
