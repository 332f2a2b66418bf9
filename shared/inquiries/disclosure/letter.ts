import { beijingDate } from '../../calendar/date'
import { disclosureFormNames, type disclosureForms } from '../words'
import type { SpokenAnswer } from './spoken'

/** What of a case its letter is made from. */
export interface LetterFrom {
  id: string
  text: string
  submittedAt: string
  form?: (typeof disclosureForms)[number] | undefined
  contact?: { name?: string | undefined } | undefined
  reply: { text: string; department: string; at: string; attachments?: readonly string[] | undefined }
  answer: SpokenAnswer
}

export interface Letter {
  title: string
  number: string
  to: string
  paragraphs: string[]
  remedies?: string
  signedBy: string
  /** 2026年11月28日 */
  on: string
  plain: string[]
}

/** 告知书: the answer as it goes on paper, in the order of the law: what was asked, what is decided, on what, why, and what can be done. */
export function letterOf({ id, text, submittedAt, form, contact, reply, answer }: LetterFrom): Letter {
  const { says, basis, told, withheld, remedies, plain } = answer
  const files = reply.attachments?.length ? `附件 ${reply.attachments.length} 份，随本告知书提供。` : undefined
  return {
    title: '政府信息公开申请答复告知书',
    number: `编号 ${id}`,
    to: `${contact?.name ?? '申请人'}：`,
    paragraphs: [
      `你于${spokenDay(submittedAt)}提出申请，要求公开：“${text.trim()}”${form ? `，提供形式为${disclosureFormNames[form]}` : ''}。`,
      `${says}（${basis[0]}）`,
      ...withheld.map(
        ({ what, basis: ground, reason }, nth) =>
          `${nth + 1}．不予公开的内容：${what}。依据：${ground}。理由：${reason}`,
      ),
      ...(withheld.length === 0 && basis.length > 1 ? [`不予公开的依据：${basis.slice(1).join('；')}。`] : []),
      ...told.map(({ label, words }) => `${label}：${words}`),
      reply.text.trim(),
      ...(files ? [files] : []),
    ],
    ...(remedies ? { remedies } : {}),
    signedBy: reply.department,
    on: spokenDay(reply.at),
    plain,
  }
}

/** 2026年11月28日 of an instant, in 北京时间. */
export function spokenDay(instant: string): string {
  const [year, month, day] = beijingDate(instant).split('-').map(Number)
  return `${year}年${month}月${day}日`
}
