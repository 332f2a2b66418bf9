import * as z from 'zod'
import { named } from '../../named'

/** 监测线索: what somebody wrote elsewhere, as a monitoring vendor saw it. Internal; no concern yet. */
export const sighting = z.object({
  /** Its row in the file, as a spreadsheet counts. */
  row: z.number().int(),
  at: z.iso.datetime(),
  title: z.string().optional(),
  text: z.string(),
  link: z.string().optional(),
  platform: z.string().optional(),
  place: z.string().optional(),
  /** Who wrote it, as a key that says nothing else: the same person twice is one voice. Names are not kept. */
  by: z.string().optional(),
  /** Read, passed on and liked, added up. */
  heat: z.number().int().min(0).optional(),
  /** What makes two rows the same post, and two posts the same words: compared, and never read. */
  key: z.string(),
  words: z.string(),
  /** By which nearly the same words are known again: base64 of 64 bytes, and the numbers in it. */
  mark: z.string(),
})
export type Sighting = z.infer<typeof sighting>

/** Some rows of one file, in its order: kept under an id that tells which, so that to write them again doubles nothing. */
export const sightingPage = z.object({
  id: z.string(),
  version: z.number().int(),
  /** When they were written, and from which source; both of the intake. */
  at: z.iso.datetime(),
  source: z.string(),
  sightings: z.array(sighting),
  /** Nearly the same words as one that was there: its id, and when. */
  echoes: z.array(z.object({ row: z.number().int(), of: z.string(), at: z.iso.datetime() })),
})
export type SightingPage = z.infer<typeof sightingPage>

const counts = z.object({
  rows: z.number().int(),
  added: z.number().int(),
  repeated: z.number().int(),
  near: z.number().int(),
  refused: z.number().int(),
})

export const sightingMapping = z.strictObject({
  at: z.string().max(200).optional(),
  title: z.string().max(200).optional(),
  text: z.string().max(200).optional(),
  link: z.string().max(200).optional(),
  key: z.string().max(200).optional(),
  platform: z.string().max(200).optional(),
  author: z.string().max(200).optional(),
  heat: z.array(z.string().max(200)).max(12).optional(),
  place: z.string().max(200).optional(),
})

/** 一次导入: one file of one source, named by what is in it: the same file again goes on where it was. */
export const intake = z.object({
  id: z.string(),
  version: z.number().int(),
  at: z.iso.datetime(),
  by: named,
  /** What the file was called. */
  name: z.string(),
  source: z.string(),
  mapping: sightingMapping,
  /** The first row that is still to be read, as a spreadsheet counts. */
  next: z.number().int(),
  counts,
  refused: z.array(z.object({ row: z.number().int(), reason: z.string() })),
  doneAt: z.iso.datetime().optional(),
})
export type Intake = z.infer<typeof intake>
export const sightingCounts = counts

/** Of a sighting among all messages: the page it is on and its place there. */
export const sightingId = (page: string, nth: number): string => `${page}.${nth}`
export const isSightingId = (id: string): boolean => id.startsWith(sightingPrefix)
export const pageOfSighting = (id: string): { page: string; nth: number } => {
  const dot = id.lastIndexOf('.')
  return { page: id.slice(0, dot), nth: Number(id.slice(dot + 1)) }
}
export const sightingPrefix = 'sightings:'
