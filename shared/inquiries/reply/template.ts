import * as z from 'zod'

/** 答复模板: wording of ours (本市约定) for a department, or for all where `department` is absent. Fields stand in 【】. */
export const replyTemplate = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]{3,60}$/),
  department: z.string().optional(),
  title: z.string().min(2).max(20),
  /** When it fits, in a sentence. */
  fits: z.string().min(4).max(60),
  text: z.string().min(20).max(2000),
})
export type ReplyTemplate = z.infer<typeof replyTemplate>

export const replyTemplatesFile = z.array(replyTemplate)

/** A year in brackets is part of a document number 鲁政发【2020】3号, not a field. */
const field = /【(?!\d{4}】)[^【】\n]{1,20}】/gu

/** The fields still open in a text, each once, in order: 【办理结果】. */
export const fieldsIn = (text: string): string[] => [...new Set(text.match(field) ?? [])]

/** Puts values into their fields, e.g. { 事项: '换发身份证' }; a field without a value stays open. */
export const filled = (text: string, values: Readonly<Record<string, string>>): string =>
  text.replace(field, (open) => values[open.slice(1, -1)]?.trim() || open)
