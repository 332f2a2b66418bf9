import * as z from 'zod'

const feeStep = z.object({
  from: z.number().int().min(1),
  yuan: z.number().int().min(0),
  every: z.number().int().min(1).optional(),
  rise: z.number().int().min(1).optional(),
})

const rises = (steps: readonly { from: number }[]): boolean =>
  steps[0]?.from === 1 && steps.every(({ from }, nth) => nth === 0 || from > steps[nth - 1]!.from)

const scale = z.array(feeStep).min(1).refine(rises, '从第 1 件（页）起，一级比一级高')

/** A sentence of the guide in plain words, with the article it rests on. */
const line = z.object({ text: z.string().min(4), basis: z.string().optional() })

/** 信息处理费: by item or by page, never both. */
export const fees = z.object({ basis: z.string(), items: scale, pages: scale })
export type Fees = z.infer<typeof fees>

/**
 * 政府信息公开指南: what every department's guide says alike. `limits` names the deadline rules that it tells; phone, hours
 * and duties come from the department itself. Source: 政府信息公开条例 第十二条.
 */
export const guideFile = z.object({
  sections: z.array(z.object({ title: z.string().min(2), lines: z.array(line).min(1) })).min(1),
  limits: z.array(z.string()),
  fees,
})
export type GuideFile = z.infer<typeof guideFile>

/** The guide of one department as anybody reads it. */
export const guideView = z.object({
  department: z.object({ id: z.string(), name: z.string(), duties: z.array(z.string()) }),
  contact: z.object({ phone: z.string().optional(), address: z.string().optional(), hours: z.string().optional() }),
  sections: guideFile.shape.sections,
  limits: z.array(line),
  fees,
})
export type GuideView = z.infer<typeof guideView>
