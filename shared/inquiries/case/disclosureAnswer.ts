import * as z from 'zod'
import { Problem } from '../../problem'
import {
  type AnswerKind,
  answerKinds,
  deskSizes,
  groundsOf,
  refuses,
  type WithheldGround,
  withheldGrounds,
} from '../deskWords'
import type { inquiryKinds } from '../words'

/** What a reply to an application decides; while it is drafted it may be half filled in. */
export const disclosureAnswer = z.object({
  kind: z.enum(answerKinds),
  ground: z.enum(withheldGrounds).optional(),
  /** 行政复议机关, by name. */
  reviewBody: z.string().trim().max(deskSizes.reviewBody.most, `最多 ${deskSizes.reviewBody.most} 字`).optional(),
})
export type DisclosureAnswer = z.infer<typeof disclosureAnswer>

const law = '政府信息公开条例'
const items: Record<AnswerKind, string> = {
  已经主动公开: '第三十六条第（一）项',
  予以公开: '第三十六条第（二）项',
  部分公开: '第三十七条',
  不予公开: '第三十六条第（三）项',
  信息不存在: '第三十六条第（四）项',
  不归本单位公开: '第三十六条第（五）项',
  重复申请: '第三十六条第（六）项',
  按特别规定办理: '第三十六条第（七）项',
  需要加工分析: '第三十八条',
  申请明显过多: '第三十五条',
  不作为公开申请处理: '第三十九条',
}
const articles: Record<WithheldGround, string> = {
  国家秘密或者危及安全稳定: '第十四条',
  商业秘密或者个人隐私: '第十五条',
  内部事务信息: '第十六条第一款',
  过程性信息或者执法案卷: '第十六条第二款',
  不属于政府信息的内容: '第三十七条',
}

/** What the applicant reads beside the words of the reply: which answer it is, its ground, and what can be done against it. */
export interface SpokenAnswer {
  kind: AnswerKind
  basis: string[]
  remedies?: string | undefined
}

/** 告知 of basis and remedies: 行政复议法 第二十条, 第二十三条第一款第四项; 政府信息公开条例 第五十一条. */
export function spokenAnswer(answer: DisclosureAnswer): SpokenAnswer {
  const { kind, ground, reviewBody } = answer
  const basis = [`${law} ${items[kind]}`]
  if (ground && groundsOf(answer)) basis.push(`${law} ${articles[ground]}（${ground}）`)
  if (!refuses(answer)) return { kind, basis }
  const remedies =
    `对这份答复不服，可以从知道之日起六十日内，先向${reviewBody || '行政复议机关'}申请行政复议；` +
    '对行政复议决定不服，再依法向人民法院提起行政诉讼（行政复议法 第二十条、第二十三条）。'
  return { kind, basis, remedies }
}

/** Checks a reply as it is handed in and again as it is signed. @throws Problem 'bad-input' naming what is missing. */
export function requireWholeAnswer(kind: (typeof inquiryKinds)[number], answer: DisclosureAnswer | undefined): void {
  const wrong = (field: string, message: string) => {
    throw new Problem('bad-input', message, [{ field, message }])
  }
  if (kind !== 'disclosure') {
    if (answer) wrong('answer.kind', '只有信息公开申请才选答复的种类')
    return
  }
  if (!answer) return wrong('answer.kind', `先选这是哪一种答复（${law} 第三十六条）`)
  if (groundsOf(answer) && !answer.ground)
    wrong('answer.ground', `不予公开要有依据，选第十四条、第十五条、第十六条里的一条（${law}）`)
  if (answer.kind === '不予公开' && answer.ground === '不属于政府信息的内容')
    wrong('answer.ground', `不予公开只能依据第十四条、第十五条、第十六条（${law}）`)
  if (refuses(answer) && !answer.reviewBody)
    wrong('answer.reviewBody', '写明向哪个机关申请行政复议（行政复议法 第二十条）')
}
