import { addDays } from '../../calendar/date'
import { groundRules, kindRules, regulation } from './decisionLaw'
import { type DisclosureDecision, refuses } from './decisionWords'
import { askedOf, groundsIn } from './missing'
import { remediesOf, reviewComesFirst } from './remedies'

/** What the applicant reads beside the words of the reply: which answer it is, its ground, and what can be done against it. */
export interface SpokenAnswer {
  kind: DisclosureDecision['kind']
  /** The sentence of the letter. */
  says: string
  basis: string[]
  /** What it has to say besides: where the information is, who has it, how it was looked for. */
  told: { label: string; words: string }[]
  /** 部分公开: what is left out. */
  withheld: { what: string; basis: string; reason: string }[]
  /** Absent on what was given before every answer told them. */
  remedies?: string | undefined
  /** The same in plain words, a sentence each: what it means, and what can be done by when. */
  plain: string[]
}

/** @param date 'YYYY-MM-DD' of the answer, in 北京时间; while it is a draft, today. */
export function spokenAnswer(decision: DisclosureDecision, date: string): SpokenAnswer {
  const { kind, shown = {}, parts = [] } = decision
  const { article, says } = kindRules[kind]
  const grounds = groundsIn(decision)
  return {
    kind,
    says,
    basis: [`${regulation} ${article}`, ...grounds.map((one) => `${regulation} ${groundRules[one].article}（${one}）`)],
    told: askedOf(decision).flatMap(({ key, label, onPaper, inside }) => {
      const words = shown[key]?.trim()
      return words && !inside ? [{ label: onPaper ?? label, words }] : []
    }),
    withheld: parts.map(({ what, ground, reason }) => ({
      what,
      basis: `${regulation} ${groundRules[ground].article}（${ground}）`,
      reason,
    })),
    ...(tellsRemedies(decision) ? { remedies: remediesOf(decision, date) } : {}),
    plain: plainOf(decision, date),
  }
}

const tellsRemedies = (decision: DisclosureDecision) => refuses(decision) || Boolean(decision.reviewBody?.trim())

function plainOf(decision: DisclosureDecision, date: string): string[] {
  const { kind, reviewBody } = decision
  const body = reviewBody?.trim() ? reviewBody.trim() : '行政复议机关'
  const last = spokenDay(addDays(date, 60))
  if (!tellsRemedies(decision)) return [kindRules[kind].plainly]
  return [
    kindRules[kind].plainly,
    reviewComesFirst(decision, date)
      ? `觉得不对，先找${body}申请行政复议，不要钱。当天就看到答复的，最晚到${last}。按规定要先复议，再去法院。`
      : `觉得不对，可以找${body}申请行政复议，当天就看到答复的，最晚到${last}；也可以在六个月内直接去法院。`,
    ...(refuses(decision) ? ['对复议决定还不服，从收到复议决定书起十五天内可以去法院。'] : []),
    '看不懂这份答复，可以打办理单位的电话，请工作人员讲给你听。',
  ]
}

const spokenDay = (date: string): string => {
  const [year, month, day] = date.split('-').map(Number)
  return `${year}年${month}月${day}日`
}
