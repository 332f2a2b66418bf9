import { type Size, longEnough } from '../../size'
import { type ShownAsked, groundRules, kindRules, regulation, riskAsked } from './decisionLaw'
import {
  type DisclosureDecision,
  decisionSizes,
  groundsOf,
  judgesOpening,
  refuses,
  type WithheldGround,
} from './decisionWords'

/** The grounds that an answer rests on: its own, or those of its parts. */
export const groundsIn = ({ kind, ground, parts = [] }: DisclosureDecision): WithheldGround[] => {
  if (kind === '部分公开') return [...new Set([...parts.map((one) => one.ground), ...(ground ? [ground] : [])])]
  return kind === '不予公开' && ground ? [ground] : []
}

/** All that an answer is asked to say or show, in the order of the law, each once. */
export function askedOf(decision: DisclosureDecision): ShownAsked[] {
  const all = [
    ...kindRules[decision.kind].asks,
    ...groundsIn(decision).flatMap((one) => groundRules[one].asks),
    ...(refuses(decision) ? riskAsked : []),
  ]
  return all.filter(({ key }, nth) => all.findIndex((one) => one.key === key) === nth)
}

export interface Missing {
  field: string
  message: string
}

const written = (text: string | undefined, size: Size) => text !== undefined && longEnough(text, size)

/** What is not there yet of an answer that is to be signed, in the order of the form; nothing when it is whole. */
export function missingIn(decision: DisclosureDecision | undefined): Missing[] {
  if (!decision) return [{ field: 'answer.kind', message: `先选这是哪一种答复（${regulation} 第三十六条）` }]
  return [
    ...missingGrounds(decision),
    ...askedOf(decision)
      .filter(({ key, optional }) => !optional && !written(decision.shown?.[key], decisionSizes.shown))
      .map(({ key, label }) => ({ field: `answer.shown.${key}`, message: `写明：${label}` })),
    ...missingOpening(decision),
    ...(decision.reviewBody?.trim()
      ? []
      : [{ field: 'answer.reviewBody', message: '写明向哪个机关申请行政复议（行政复议法 第二十条）' }]),
  ]
}

function missingGrounds(decision: DisclosureDecision): Missing[] {
  const { kind, ground, parts = [] } = decision
  const choices = groundsOf(decision)
  if (!choices) return []
  if (kind === '不予公开') {
    if (ground && choices.includes(ground)) return []
    const message = `不予公开要有依据，选第十四条、第十五条、第十六条里的一种（${regulation}）`
    return [{ field: 'answer.ground', message }]
  }
  if (parts.length === 0)
    return [{ field: 'answer.parts', message: `逐处写明哪里不公开、依据和理由（${regulation} 第三十七条）` }]
  const whole = parts.every(
    ({ what, ground: one, reason }) =>
      choices.includes(one) && written(what, decisionSizes.part) && written(reason, decisionSizes.partReason),
  )
  return whole
    ? []
    : [{ field: 'answer.parts', message: `每一处都要写明是什么、依据哪一条、为什么（${regulation} 第三十七条）` }]
}

function missingOpening(decision: DisclosureDecision): Missing[] {
  if (!judgesOpening(decision)) return []
  const { opening } = decision
  if (!opening) return [{ field: 'answer.opening', message: '先判断能不能转为主动公开，再答复（同步审查）' }]
  if (opening.judged === '转为主动公开' || written(opening.reason, decisionSizes.openingReason)) return []
  return [{ field: 'answer.opening', message: '暂不转为主动公开的，写明为什么（同步审查）' }]
}
