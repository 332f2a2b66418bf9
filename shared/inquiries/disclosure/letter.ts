import { beijingDate } from '../../calendar/date'
import type { disclosureForms } from '../words'
import type { SpokenAnswer } from './spoken'

/** 形式要求 as a letter names it (政府信息公开条例 第二十九条第二款第三项). */
const formsOnPaper: Record<(typeof disclosureForms)[number], string> = {
  online: '电子件',
  posted: '纸质件（邮寄）',
  collected: '纸质件（自取）',
  onSite: '现场查阅',
}

/** What of a case its letter is made from. */
export interface LetterFrom {
  id: string
  text: string
  submittedAt: string
  /** Since when it counts: before it was written down, where it came in on an earlier day. */
  clock?: { startedAt: string } | undefined
  /** 补正: when, and to what. */
  mended?: { at: string; text?: string | undefined } | undefined
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
export function letterOf({ id, contact, reply, answer, ...asked }: LetterFrom): Letter {
  const { says, basis, told, withheld, remedies, plain } = answer
  const files = reply.attachments?.length ? `附件 ${reply.attachments.length} 份，随本告知书提供。` : undefined
  return {
    title: '政府信息公开申请答复告知书',
    number: `编号 ${id}`,
    to: `${contact?.name ?? '申请人'}：`,
    paragraphs: [
      askedFor(asked),
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

/** What was applied for, when, and what it was corrected to (政府信息公开条例 第三十条): that is what the answer answers. */
function askedFor({ text, submittedAt, clock, mended, form }: Omit<LetterFrom, 'id' | 'reply' | 'answer'>) {
  const [came = submittedAt] = [submittedAt, clock?.startedAt ?? submittedAt].sort()
  return [
    `你于${spokenDay(came)}提出申请，要求公开：“${text.trim()}”`,
    ...(form ? [`提供形式为${formsOnPaper[form]}`] : []),
    ...(mended?.text ? [`${spokenDay(mended.at)}补正为：“${mended.text.trim()}”`] : []),
  ]
    .join('，')
    .concat('。')
}

/** 2026年11月28日 of an instant, in 北京时间. */
export function spokenDay(instant: string): string {
  const [year, month, day] = beijingDate(instant).split('-').map(Number)
  return `${year}年${month}月${day}日`
}
