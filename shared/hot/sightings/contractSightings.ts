import * as z from 'zod'
import { operation } from '../../operation'
import { analysts } from '../analysts'
import { sightingCounts, sightingMapping } from './sighting'
import { intakeSizes, sightingSizes } from './words'

const file = z.strictObject({ file: z.string().regex(/^[0-9a-z]{16,40}$/, '文件标识不对，请重新选文件') })
const pieces = Math.ceil(intakeSizes.file / intakeSizes.piece)
const sent = {
  /** How many pieces it came in. */
  pieces: z
    .number()
    .int()
    .min(1)
    .max(pieces, `文件超过 ${intakeSizes.file / 1_000_000} MB，请分成几个，或者请管理员用命令导入`),
  name: z.string().trim().min(1).max(200),
  source: z
    .string()
    .trim()
    .min(sightingSizes.source.least, '写明是谁提供的')
    .max(sightingSizes.source.most, `最多 ${sightingSizes.source.most} 字`),
}
const refused = z.array(z.object({ row: z.number().int(), reason: z.string() }))
const problems = ['not-found', 'bad-input', 'cannot-read-file', 'changed-meanwhile'] as const

export const keepSightingFile = operation({
  name: 'keepSightingFile',
  route: 'POST /api/hot/files',
  summary: '传监测线索文件的一段；一天没有导入就删掉',
  callers: analysts,
  body: z.strictObject({
    ...file.shape,
    nth: z
      .number()
      .int()
      .min(0)
      .max(pieces - 1),
    /** In base64. */
    content: z.string().max(Math.ceil(intakeSizes.piece / 3) * 4),
  }),
  largestBody: Math.ceil(intakeSizes.piece / 3) * 4 + 1024,
  reply: z.object({ kept: z.number().int() }),
  problems: ['bad-input'],
})

export const readSightingFile = operation({
  name: 'readSightingFile',
  route: 'POST /api/hot/files/{file}/reading',
  summary: '读监测线索文件的表头，按表头猜每一列是什么；同一来源上次怎么对应的，照上次',
  callers: analysts,
  params: file,
  body: z.strictObject(sent),
  reply: z.object({
    headings: z.array(z.string()),
    mapping: sightingMapping,
    /** As it was the last time with this source; else guessed from the headings. */
    remembered: z.boolean(),
    /** The first rows, by heading. */
    first: z.array(z.record(z.string(), z.string())),
    /** Of a workbook with several sheets: the place of the one that is read, from 0, and how many have something in them. */
    sheet: z.object({ sheet: z.number().int(), filled: z.number().int() }).optional(),
  }),
  problems,
})

export const trySightingFile = operation({
  name: 'trySightingFile',
  route: 'POST /api/hot/files/{file}/trial',
  summary: '试一遍：新的、重复的、几乎一样的、不能收的各多少，不能收的写明哪一行、为什么；什么都不写入',
  callers: analysts,
  params: file,
  body: z.strictObject({ ...sent, mapping: sightingMapping }),
  reply: z.object({
    counts: sightingCounts,
    refused,
    /** This very file was imported before, or an import of it was broken off. */
    there: z.enum(['done', 'begun']).optional(),
  }),
  problems,
})

export const takeSightingFile = operation({
  name: 'takeSightingFile',
  route: 'POST /api/hot/files/{file}/intake',
  summary: '导入监测线索，一次一段，没有导完再请求一次；中断了再来会接着，不会重复',
  callers: analysts,
  params: file,
  body: z.strictObject({ ...sent, mapping: sightingMapping }),
  reply: z.object({ counts: sightingCounts, refused, done: z.boolean() }),
  problems,
})

export const listIntakes = operation({
  name: 'listIntakes',
  route: 'GET /api/hot/intakes',
  summary: '最近导入的监测线索文件，新的在前',
  callers: analysts,
  reply: z.object({
    intakes: z.array(
      z.object({
        id: z.string(),
        name: z.string(),
        source: z.string(),
        by: z.string(),
        at: z.iso.datetime(),
        counts: sightingCounts,
        doneAt: z.iso.datetime().optional(),
      }),
    ),
  }),
})
