import type { Citation } from '@shared/answers/answer/answer'
import type { AnswerCard } from '@shared/answers/cards/card'
import type { CitedProvision, Corpus, Found } from '../corpus/corpus'

/** Where a provision is read, a path of this API. */
export const linkTo = (policyId: string, provision: string) =>
  `/api/policies/${policyId}#${encodeURIComponent(provision)}`

/** 依据 from a document held here: with the words of the provision. */
export function citationOf({ policy, provision, status }: CitedProvision): Citation {
  return {
    title: policy.title,
    provision: provision.id,
    quote: provision.text,
    level: policy.level,
    effectiveFrom: policy.effectiveFrom,
    versionDate: policy.versionDate,
    status,
    url: linkTo(policy.id, provision.id),
  }
}

export const citationOfFound = ({ document, provisionFound }: Found): Citation =>
  citationOf({ policy: document, provision: provisionFound, status: 'in-force' })

type CardCitation = AnswerCard['citations'][number]

/** Whether a card was checked against a version that has since been replaced or repealed. */
export async function isReplaced(cited: CardCitation, corpus: Corpus): Promise<boolean> {
  const held = await corpus.provision(cited.title, cited.provision)
  return held ? outdates(held, cited) : corpus.holds(cited.title)
}

const outdates = ({ status, policy }: CitedProvision, { effectiveFrom }: CardCitation) =>
  status !== 'in-force' || policy.effectiveFrom > effectiveFrom

/**
 * The citations of a card, with the words of each provision where the document is held. Undefined when one of its
 * documents has a newer version in force than the card was checked against: an answer dies with its document
 * (答案随文件失效). The day it took effect is the card's, which a person has read up; the document may not state it.
 */
export async function citationsOfCard(card: AnswerCard, corpus: Corpus): Promise<Citation[] | undefined> {
  const citations = await Promise.all(
    card.citations.map(async (cited): Promise<Citation | undefined> => {
      const { title, provision, effectiveFrom } = cited
      const held = await corpus.provision(title, provision)
      if (!held) return corpus.holds(title) ? undefined : { title, provision, effectiveFrom, status: 'in-force' }
      const { versionDate: _read, ...shown } = citationOf(held)
      return outdates(held, cited) ? undefined : { ...shown, title, provision, effectiveFrom }
    }),
  )
  const standing = citations.filter((one) => one !== undefined)
  return standing.length === citations.length ? standing : undefined
}

/** The same at once, without the provisions' words: enough to know whether a card still stands. */
export function standingCitations(card: AnswerCard, corpus: Corpus): Citation[] | undefined {
  const citations = card.citations.flatMap(({ title, provision, effectiveFrom }): Citation[] => {
    const standing = corpus.standing(title, provision)
    if (standing === 'replaced') return []
    if (standing !== 'unknown' && standing.effectiveFrom > effectiveFrom) return []
    return [{ title, provision, effectiveFrom, status: 'in-force' }]
  })
  return citations.length === card.citations.length ? citations : undefined
}
