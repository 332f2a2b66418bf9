import * as z from 'zod'
import { named } from '../../named'
import { outgoing } from '../../outbox'
import { knowledgeEvent } from '../knowledge/event'
import { knowledgeStatuses } from '../knowledge/words'
import { accessionContent, accessionFile } from './content'

const edition = z.object({
  edition: z.number().int(),
  content: accessionContent,
  signedBy: named,
  signedAt: z.iso.datetime(),
})

/** 收录: one file on its way into the library, and what became of it there. What is signed stands in the library until it is withdrawn. */
export const accession = z.object({
  id: z.string(),
  version: z.number().int(),
  file: accessionFile,
  /** Whose hand it came from; 市政务公开办公室 for what an editor handed in. */
  unit: named,
  status: z.enum(knowledgeStatuses),
  draft: accessionContent.optional(),
  live: edition.optional(),
  withdrawn: z.object({ at: z.iso.datetime(), by: named, reason: z.string() }).optional(),
  former: z.array(edition),
  events: z.array(knowledgeEvent),
  outbox: z.array(outgoing).default([]),
})
export type Accession = z.infer<typeof accession>

/** How their ids begin: they share a table with notices. The same file is the same accession. */
export const accessionIds = 'accession#'
const digits = 24
export const accessionId = (sha256: string): string => `${accessionIds}${sha256.slice(0, digits)}`
/** As an address has it. */
export const accessionName = ({ id }: Pick<Accession, 'id'>): string => id.slice(accessionIds.length)
export const accessionNames = z.string().regex(/^[0-9a-f]{24}$/, '没有这份收录')

/** Of which nothing has happened yet. */
export const bornAccession = ({ file, unit }: Pick<Accession, 'file' | 'unit'>): Accession => ({
  id: accessionId(file.sha256),
  version: 0,
  file,
  unit,
  status: 'settled',
  former: [],
  events: [],
  outbox: [],
})

/** The versions that it ever was in the library. */
export const everPlaced = ({ live, former }: Pick<Accession, 'live' | 'former'>): string[] =>
  [...former, ...(live ? [live] : [])].map(({ content }) => content.policy)
