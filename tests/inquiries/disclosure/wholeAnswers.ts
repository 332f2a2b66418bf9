import { groundRules, kindRules } from '@shared/inquiries/disclosure/decisionLaw'
import { answerKinds, type DisclosureDecision, groundsOf } from '@shared/inquiries/disclosure/decisionWords'
import { askedOf } from '@shared/inquiries/disclosure/missing'

const opening = { judged: '暂不转', reason: '示例：还要看一看' } as const

/** With all that is asked for, each thing in words that say which it is. */
function whole(decision: DisclosureDecision): DisclosureDecision {
  const shown = Object.fromEntries(askedOf(decision).map(({ key, choices }) => [key, choices?.[0] ?? `示例：${key}`]))
  return { ...decision, shown, opening }
}

/** Every kind of answer, and each ground of those that have grounds. */
export const wholeAnswers: readonly { name: string; answer: DisclosureDecision }[] = answerKinds.flatMap((kind) => {
  const grounds = groundsOf({ kind })
  if (!grounds) return [{ name: kind, answer: whole({ kind }) }]
  return grounds.map((ground) => ({
    name: `${kind} · ${ground}（${kindRules[kind].article}、${groundRules[ground].article}）`,
    answer: whole(
      kind === '部分公开'
        ? { kind, parts: [{ what: '示例第 3 页', ground, reason: '示例：写着理由' }] }
        : { kind, ground },
    ),
  }))
})
