import type { House } from '../platform/house'
import type { Cards } from './cards'
import type { Corpus } from './corpus/corpus'
import { openCorpus } from './corpus/openCorpus'
import type { CataloguedPolicy } from './corpus/corpusFiles'
import { cardsOf } from './knowledge/laidCards'
import { decisionsIn, opennessReviews } from './openness/reviews'
import { signedSince } from './papers/said'
import type { Encoder } from '@shared/answers/encoder/encoder'
import { shippedEncoder } from '@shared/answers/encoder/shipped'
import { joinedSaid, type PolicySaid } from '@shared/answers/documents/said'

/** What answers come from: held once in a process, however many ask. */
export interface AnswerSources {
  corpus(): Promise<Corpus>
  cards(): Promise<Cards>
}

export function answerSources(house: House): AnswerSources {
  return { corpus: heldCorpus(house, shippedEncoder), cards: cardsOf(house) }
}

/** How often, in milliseconds, the bucket is asked for newer documents; less often while what it has cannot be read. */
const lookEvery = 2_000
const lookAtLeastEvery = 60_000

/** The corpus as the last import left it; opened on the first question and kept while the process lives. */
export function heldCorpus(house: House, encoder?: () => Encoder): () => Promise<Corpus> {
  let opened: Promise<Corpus> | undefined
  let lookedAt = house.now().getTime()
  let pause = lookEvery
  const reviews = house.store(opennessReviews)
  const signed = signedSince(house)
  const said = async (imported: readonly CataloguedPolicy[]) => {
    const found = new Map<string, PolicySaid>()
    const unstated = new Set(imported.flatMap(({ id, attribute }) => (attribute === '未标明' ? id : [])))
    if (unstated.size > 0)
      for (const [id, attribute] of await decisionsIn(reviews)) if (unstated.has(id)) found.set(id, { attribute })
    // Its own department goes before an editor.
    for (const [id, one] of await signed(imported)) found.set(id, joinedSaid(found.get(id), one))
    return found
  }
  return async () => {
    opened ??= openCorpus(house.bucket, { now: house.now, note: (problem) => house.log.note(problem), said, encoder })
    const corpus = await opened
    const at = house.now().getTime()
    if (Math.abs(at - lookedAt) >= pause) {
      lookedAt = at
      const { problem } = await corpus.refresh()
      pause = problem ? Math.min(2 * pause, lookAtLeastEvery) : lookEvery
    }
    return corpus
  }
}
