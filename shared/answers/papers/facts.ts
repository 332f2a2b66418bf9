import * as z from 'zod'
import { day } from '../documents/policy'
import { paperAttributes, withholdingGrounds } from './words'

/** What a department states of a document when it registers it. Days as YYYY-MM-DD. */
export const paperFacts = z.object({
  title: z.string(),
  /** 文号, as the rules for official documents write it: 聊政办字〔2023〕12号. */
  number: z.string().optional(),
  /** 成文日期. */
  issuedOn: day,
  /** 施行日期; the day of issue where none is stated. */
  effectiveFrom: day.optional(),
  /** 有效期至: the last day on which it applies. */
  expiresOn: day.optional(),
  /** 规范性文件: it is cleared up and watched. */
  isRule: z.boolean(),
  /** 面向企业和市民: its interpretation is handed in with it. */
  facesPeople: z.boolean(),
  /** Absent: nobody has stated it yet, and so it is not public. */
  attribute: z.enum(paperAttributes).optional(),
  reason: z.string().optional(),
  ground: z.enum(withholdingGrounds).optional(),
})
export type PaperFacts = z.infer<typeof paperFacts>
