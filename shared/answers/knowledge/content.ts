import * as z from 'zod'
import { sectioned, titled } from '../../text/titles'
import { cardTopic } from '../cards/card'
import { pointSizes } from '../words'
import { fewestWays, knowledgeSizes, mostBasis, mostSteps, mostWays } from './words'

const text = ({ least, most }: { least: number; most: number }, what: string) =>
  z.string().trim().min(least, `${what}至少 ${least} 字`).max(most, `${what}最多 ${most} 字`)

const article = `${titled}(第[〇零一二三四五六七八九十百千]+条(?:之[一二三四五])?|${sectioned})`

/** 《物业管理条例》第四十一条, or of a notice without articles 《示例通知》三（二）: one a line. */
export const basisLine = new RegExp(`^${article}$`)

/** 没签合同满一个月的，工资按2倍给。（《劳动合同法》第八十二条）: what is said, and the article that says it; one a line. */
export const pointLine = new RegExp(`^(.*[^（(])[（(]${article}[）)]$`)
const pointText = (line: string) => pointLine.exec(line)?.[1]?.trim() ?? ''

/** What staff write on a card. */
export const cardContent = z.strictObject({
  topic: cardTopic,
  question: text(knowledgeSizes.question, '问题'),
  answer: text(knowledgeSizes.answer, '答案'),
  /** What to do next, a line for each step. */
  next: z
    .array(text(knowledgeSizes.step, '每一步'))
    .min(1, '至少写一步：接下来做什么、找谁')
    .max(mostSteps, `最多 ${mostSteps} 步`),
  /** 还要知道: points, a line each. */
  further: z
    .array(
      text(knowledgeSizes.further, '每个要点')
        .regex(pointLine, '要点一行一个，句子后面用括号写明是哪一条说的：……。（《文件名》第几条）')
        .refine((line) => pointText(line).length <= pointSizes.text, `每个要点的句子最多 ${pointSizes.text} 字`),
    )
    .max(pointSizes.most, `最多 ${pointSizes.most} 个要点`)
    .optional(),
  /** Other ways of asking the same. */
  ways: z
    .array(text(knowledgeSizes.way, '每种问法'))
    .min(fewestWays, `至少写 ${fewestWays} 种问法，一行一种，照老百姓的话写`)
    .max(mostWays, `最多 ${mostWays} 种问法`),
  basis: z
    .array(
      text(knowledgeSizes.basis, '每条依据').regex(
        basisLine,
        '依据一行一条，写成《文件名》第几条；没有分条的文件写成《文件名》三，或者《文件名》三（二）',
      ),
    )
    .min(1, '至少写一条依据')
    .max(mostBasis, `最多 ${mostBasis} 条依据`),
  /** The last day on which it answers, where one is set. */
  endsOn: z.iso.date('最后一天写成年-月-日').optional(),
})
export type CardContent = z.infer<typeof cardContent>

/** The same as it is read: what was written once is shown, whatever its form takes today. */
export const writtenContent = z.object({
  topic: cardTopic,
  question: z.string(),
  answer: z.string(),
  next: z.array(z.string()),
  further: z.array(z.string()).optional(),
  ways: z.array(z.string()),
  basis: z.array(z.string()),
  endsOn: z.iso.date().optional(),
})
