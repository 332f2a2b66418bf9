import * as z from 'zod'
import { fileReply, operation } from '../../operation'
import { attribute, category, provision } from '../documents/policy'
import { id, reply } from './acts/act'
import { accessionFacts } from './content'
import { besideShown, shownAccession } from './desk'
import { accessionSizes, largestAccession } from './words'

const whoWrites = ['officer', 'lead', 'editor'] as const
const whoSees = ['officer', 'lead', 'editor', 'supervisor'] as const
const { name, pasted } = accessionSizes

const fileId = z.string().regex(/^[0-9a-f]{64}$/, '文件标识不对，请重新选文件')
const wholeText = {
  provisions: z.array(provision),
  /** How many there are, where not all are told. */
  more: z.number().int().optional(),
}

export const readForAccession = operation({
  name: 'readForAccession',
  route: 'POST /api/accessions/readings',
  summary:
    '读一份要收录的文件：标题、机关、文号、施行日期、条文、和文件库里已有的关系、没有读出来的；文件库不变，一天没有交上就删掉',
  callers: whoWrites,
  county: true,
  body: z.strictObject({
    /** Which kind of document it is. */
    category,
    file: z
      .strictObject({
        name: z.string().trim().min(name.least).max(name.most, `文件名最多 ${name.most} 个字`),
        /** In base64. */
        content: z.string().max(Math.ceil(largestAccession / 3) * 4, `文件最大 ${largestAccession / 1_000_000} MB`),
      })
      .optional(),
    /** The text itself, where there is no file. */
    text: z
      .string()
      .trim()
      .min(pasted.least, `文字太少，至少 ${pasted.least} 个字`)
      .max(pasted.most, `一次最多贴 ${pasted.most / 10_000} 万字`)
      .optional(),
  }),
  largestBody: Math.ceil(largestAccession / 3) * 4 + 2048,
  reply: z.object({
    file: fileId,
    name: z.string(),
    facts: accessionFacts,
    attribute,
    /** Where alone it is to count: a county or a zone, by its name. */
    only: z.string().optional(),
    draft: z.string().optional(),
    notes: z.array(z.string()),
    beside: besideShown,
    count: z.number().int(),
    ...wholeText,
  }),
  problems: ['bad-input', 'not-allowed', 'cannot-read-file', 'too-large', 'too-many-attempts', 'already-exists'],
})

export const beginAccession = operation({
  name: 'beginAccession',
  route: 'POST /api/accessions',
  summary: '把读过、改好的文件交上收录，等市、县（市、区）政务公开办公室另一个人对照原文件核对',
  callers: whoWrites,
  county: true,
  status: 201,
  body: z.strictObject({
    file: fileId,
    name: z.string().trim().min(name.least).max(name.most),
    category,
    facts: accessionFacts,
  }),
  reply,
  problems: [
    'bad-input',
    'not-found',
    'not-allowed',
    'cannot-read-file',
    'already-exists',
    'not-now',
    'too-many-attempts',
  ],
})

export const listAccessions = operation({
  name: 'listAccessions',
  route: 'GET /api/accessions',
  summary:
    '收录：等核对的、退回的、收进文件库的、撤出的，新的在前；单位看自己交的，县（市、区）政务公开办公室看本地的，市政务公开办公室看全部',
  callers: whoSees,
  county: true,
  reply: z.object({
    accessions: z.array(shownAccession),
    handsIn: z.boolean(),
    looks: z.boolean(),
    /** The county or zone whose own documents the caller hands in, by its name. */
    only: z.string().optional(),
  }),
  problems: ['not-allowed'],
})

export const readAccession = operation({
  name: 'readAccession',
  route: 'GET /api/accessions/{id}',
  summary: '打开一份收录：读出来的全文，和它在文件库里的情况',
  callers: whoSees,
  county: true,
  params: id,
  reply: z.object({ accession: shownAccession, ...wholeText }),
  problems: ['not-found', 'not-allowed'],
})

export const openAccessionFile = operation({
  name: 'openAccessionFile',
  route: 'GET /api/accessions/{id}/file',
  summary: '下载交上的原文件，对照着核对',
  callers: whoSees,
  county: true,
  params: id,
  reply: fileReply,
  problems: ['not-found', 'not-allowed'],
})
