import * as z from 'zod'
import { templateSizes } from './words'

const text = ({ least, most }: { least: number; most: number }) => z.string().min(least).max(most)

/** 答复模板: wording of ours (本市约定) for a unit, or for all where `department` is absent. Fields stand in 【】. */
export const replyTemplate = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]{3,60}$/, '没有这份模板'),
  department: z.string().optional(),
  title: text(templateSizes.title),
  /** When it fits, in a sentence. */
  fits: text(templateSizes.fits),
  text: text(templateSizes.text),
})
export type ReplyTemplate = z.infer<typeof replyTemplate>

export const replyTemplatesFile = z.array(replyTemplate)
