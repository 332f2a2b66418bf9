import type { readPaperWork } from '@shared/answers/papers/contractPapers'
import type { PaperFacts } from '@shared/answers/papers/facts'
import { type PaperAttribute, paperLacks, paperSizes, type WithholdingGround } from '@shared/answers/papers/words'
import type { Replied } from '@shared/operation'
import { longEnough } from '@shared/size'

/** A registered document with all its words. */
export type RegisteredPaper = Replied<typeof readPaperWork>

/** A registered document as it is being written; '' and undefined stand for what is not stated yet. */
export interface WrittenPaper {
  title: string
  number: string
  issuedOn: string
  effectiveFrom: string
  expiresOn: string
  isRule: boolean
  facesPeople: boolean
  attribute?: PaperAttribute | undefined
  reason: string
  ground?: WithholdingGround | undefined
  text: string
  interpretation: string
}

const blank: WrittenPaper = {
  title: '',
  number: '',
  issuedOn: '',
  effectiveFrom: '',
  expiresOn: '',
  isRule: false,
  facesPeople: false,
  reason: '',
  text: '',
  interpretation: '',
}

/** What the form begins with: nothing, or what stands in the register. */
export function startOf(there?: RegisteredPaper): WrittenPaper {
  if (!there) return blank
  const { number = '', effectiveFrom = '', expiresOn = '', reason = '', ...facts } = there.paper.facts
  const { text, interpretation = '' } = there
  return { ...facts, number, effectiveFrom, expiresOn, reason, text, interpretation }
}

/** What a document is asked for besides, as its attribute and readers have it. */
export const asksOf = ({ attribute, facesPeople }: Pick<WrittenPaper, 'attribute' | 'facesPeople'>) => ({
  reason: attribute !== undefined && attribute !== '主动公开',
  ground: attribute === '不予公开',
  interpretation: facesPeople && attribute === '主动公开',
})

/** What is sent: what is not asked for, or not written yet, is left out. */
export function sentOf(written: WrittenPaper): { facts: PaperFacts; text?: string; interpretation?: string } {
  const { title, number, issuedOn, effectiveFrom, expiresOn, isRule, facesPeople, attribute, ground } = written
  const asks = asksOf(written)
  const [text, interpretation, reason] = [written.text.trim(), written.interpretation.trim(), written.reason.trim()]
  return {
    facts: {
      title: title.trim(),
      issuedOn,
      isRule,
      facesPeople,
      ...(number.trim() ? { number: number.trim() } : {}),
      ...(effectiveFrom ? { effectiveFrom } : {}),
      ...(expiresOn ? { expiresOn } : {}),
      ...(attribute ? { attribute } : {}),
      ...(asks.reason && reason ? { reason } : {}),
      ...(asks.ground && ground ? { ground } : {}),
    },
    ...(text ? { text } : {}),
    ...(asks.interpretation && interpretation ? { interpretation } : {}),
  }
}

/** What is still missing before it can be handed in, in the words of the form. */
export function missingIn(written: WrittenPaper): (typeof paperLacks)[number][] {
  const asks = asksOf(written)
  const missing: Record<(typeof paperLacks)[number], boolean> = {
    公文属性: written.attribute === undefined,
    理由: asks.reason && !longEnough(written.reason, paperSizes.reason),
    不予公开的依据: asks.ground && written.ground === undefined,
    全文: !longEnough(written.text, paperSizes.text),
    解读稿: asks.interpretation && !longEnough(written.interpretation, paperSizes.interpretation),
  }
  return paperLacks.filter((one) => missing[one])
}
