import * as z from 'zod'
import { named } from '../../named'
import { matterSizes } from './words'

const day = z.iso.date('日期写成 2026-11-23 这样')
const { document, attested } = matterSizes
const said = ({ least, most }: { least: number; most: number }, what: string) =>
  z.string().trim().min(least, `${what}至少 ${least} 个字`).max(most, `${what}最多 ${most} 字`)

/** 纸上已办: what is told of a step that went its way on paper, before the matter was taken over here. */
export const paperSaid = z
  .strictObject({
    /** First and last day, both counted. */
    from: day,
    until: day,
    /** Where law names places: the day on which the last of them had it. */
    posted: day.optional(),
    /** Which document shows it: its name, number and where it lies. */
    document: said(document, '凭的是哪份文件'),
    /** Who attests it, and how: 「某镇政府盖章的张贴证明」. */
    attested: said(attested, '谁证明'),
  })
  .refine(({ from, until }) => until >= from, { message: '最后一天不能早于第一天', path: ['until'] })
export type PaperSaid = z.infer<typeof paperSaid>

/** As it is kept: recorded by one, and good once another has confirmed it. */
export const paperKept = z.object({
  from: day,
  until: day,
  posted: day.optional(),
  document: z.string(),
  attested: z.string(),
  recordedBy: named,
  confirmedBy: named.optional(),
})
export type PaperKept = z.infer<typeof paperKept>
