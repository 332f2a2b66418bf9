import * as contract from '@shared/answers/contract'
import { Problem } from '@shared/problem'
import { type Endpoint, endpoint } from '../platform/endpoint'
import type { House } from '../platform/house'
import { askQuestion } from './askQuestion'
import { cardsFrom } from './cards'
import { type Corpus, openCorpus } from './corpus'
import { listCommonQuestions } from './listCommonQuestions'
import { listPolicies } from './listPolicies'
import { readPolicy } from './readPolicy'

/** How often, in milliseconds, the bucket is asked whether an import has brought newer documents. */
const lookEvery = 2_000

/** The corpus as the last import left it; opened on the first question and kept while the process lives. */
export function corpusOf(house: House): () => Promise<Corpus> {
  let opened: Promise<Corpus> | undefined
  let lookedAt = house.now().getTime()
  return async () => {
    opened ??= openCorpus(house.bucket, { now: house.now })
    const corpus = await opened
    const at = house.now().getTime()
    if (at - lookedAt >= lookEvery) {
      lookedAt = at
      const { problem } = await corpus.refresh()
      if (problem) house.log.note(problem)
    }
    return corpus
  }
}

/** 问答: questions, the common ones, and the documents behind the answers. */
export function answerEndpoints(house: House, corpus = corpusOf(house)): Endpoint[] {
  const cards = cardsFrom(house.bucket, house.now)
  return [
    endpoint(contract.askQuestion, async ({ body: { question, area } }) => {
      const reference = await house.reference()
      if (area && !reference.areas.get(area)) throw new Problem('not-found', '没有这个地方，请重新选择')
      return askQuestion(question, { cards: await cards(), corpus: await corpus(), reference })
    }),
    endpoint(contract.listCommonQuestions, async () => listCommonQuestions(await cards())),
    endpoint(contract.listPolicies, async ({ query }) => listPolicies(query, await corpus(), await house.reference())),
    endpoint(contract.readPolicy, async ({ params }) => readPolicy(params.id, await corpus())),
  ]
}
