import * as contract from '@shared/answers/contract'
import { checkBasis as checkBasisContract } from '@shared/answers/contractBasis'
import * as missed from '@shared/answers/contractMissed'
import * as openness from '@shared/answers/contractOpenness'
import { findProvision as findProvisionContract } from '@shared/answers/contractProvision'
import { checkReplies, findSimilarReplies } from '@shared/answers/contractReplies'
import { spotOf } from '@shared/answers/local/spots'
import { cityCode } from '@shared/areas/words'
import { beijingDate } from '@shared/calendar/date'
import { countyOfUnit } from '@shared/departments/units/unitTree'
import { agreed } from '@shared/limits/agreed'
import { Problem } from '@shared/problem'
import { type Endpoint, endpoint } from '../platform/http/endpoint'
import type { House } from '../platform/house'
import { countingHere } from '../platform/countHere'
import { inHeavyTurn } from '../platform/heavyTurns'
import { countOne } from '../platform/limits'
import { answeredBy } from './question/answeredBy'
import { answerFor } from './question/answerFor'
import { answerSources } from './answerSources'
import { checkBasis } from './documents/checkBasis'
import { findProvision } from './documents/findProvision'
import { inPlainerWords } from './question/inPlainerWords'
import { knowledgeEndpoints } from './knowledge/endpoints'
import { localEndpoints } from './local/endpoints'
import { askedTally } from './local/askedStore'
import { templateEndpoints } from './templates/endpoints'
import { saidLocally } from './local/saidLocally'
import { interpretationEndpoints } from './interpretations/endpoints'
import { judgeAnswer } from './judging/judgeAnswer'
import { listCommonQuestions } from './question/listCommonQuestions'
import { listPolicies } from './documents/listPolicies'
import { decideOpenness } from './openness/decideOpenness'
import { listUnstatedPolicies } from './openness/listUnstatedPolicies'
import { readUnstatedPolicy } from './openness/readUnstatedPolicy'
import { opennessReviews } from './openness/reviews'
import { paperEndpoints } from './papers/endpoints'
import { upkeepEndpoints } from './papers/upkeepEndpoints'
import { keepMissed } from './missed/keepMissed'
import { listMissed } from './missed/listMissed'
import { settleMissed } from './missed/settleMissed'
import { missedQuestions } from './missed/store'
import { readPolicy } from './documents/readPolicy'
import { rephraseFrom } from './question/rephrase'
import { goneReplies } from './replies/goneReplies'
import { similarTo } from './question/similarTo'
import * as stores from './store'

/** 问答: questions, the common ones, and the documents behind the answers. */
export function answerEndpoints(
  house: House,
  { corpus, cards } = answerSources(house),
  rephrase = rephraseFrom(process.env),
): Endpoint[] {
  const interpretations = house.store(stores.interpretations)
  const secondInterpretations = house.store(stores.secondInterpretations)
  const judgements = house.store(stores.judgements)
  const reviews = house.store(opennessReviews)
  const local = saidLocally(house)
  const tally = askedTally(house)
  const [countQuestion, countSearch] = [countingHere(house.now), countingHere(house.now)]
  const needs = async () => ({
    interpretations,
    secondInterpretations,
    judgements,
    cards: await cards(),
    corpus: await corpus(),
    reference: await house.reference(),
    secret: house.lookupSecret,
    now: house.now(),
  })
  const missedNeeds = async () => ({ ...(await needs()), missed: house.store(missedQuestions) })
  return [
    endpoint(contract.askQuestion, async ({ body: { question, area, ...asking } }, caller, { address }) => {
      const words = caller ? '你这段时间问得太多' : '这个网络里问得太多，登录后可以接着问'
      countQuestion(caller?.id ?? address, agreed.ask.each, words)
      const reference = await house.reference()
      if (area && !reference.areas.get(area)) throw new Problem('not-found', '没有这个地方，请重新选择')
      const here = { localOf: await local(), today: beijingDate(house.now()) }
      const held = { cards: await cards(), corpus: await corpus(), reference, local: here }
      const answer = await inHeavyTurn(caller, address, () => answerFor(question, area, held, asking))
      const card = answeredBy(answer, held.cards.all)
      if (card !== undefined && (!caller || caller.role === 'citizen')) {
        const at = answer.place?.code ?? area
        await tally.count(card, (at && spotOf(at, reference.areas)?.id) || cityCode)
      }
      await keepMissed({ question, answer, caller, address }, house, reference)
      return inPlainerWords(answer, rephrase)
    }),
    endpoint(checkBasisContract, async (received, caller) => {
      const held = await corpus()
      // What is offered counts where the caller works; what is written down is looked up wherever it counts.
      const here = held.at(caller?.department === undefined ? undefined : countyOfUnit(caller.department))
      return checkBasis(received, { ...here, provision: held.provision })
    }),
    endpoint(findSimilarReplies, async ({ body }) => similarTo(body.question, await needs())),
    endpoint(checkReplies, async (received) => goneReplies(received, (await cards()).published, await corpus())),
    endpoint(contract.listCommonQuestions, async () => listCommonQuestions(await cards())),
    endpoint(contract.listPolicies, async ({ query }, caller, { address }) => {
      const words = caller ? '你这段时间查得太多' : '这个网络里查得太多，登录后可以接着查'
      countSearch(caller?.id ?? address, agreed.search.each, words)
      const held = await needs()
      if (query.search !== undefined) await held.corpus.open(query.search)
      return inHeavyTurn(caller, address, () => listPolicies(query, held))
    }),
    endpoint(findProvisionContract, async (received) => findProvision(received, await corpus())),
    ...paperEndpoints(house, corpus),
    endpoint(contract.readPolicy, async ({ params }) => readPolicy(params.id, await needs())),
    endpoint(openness.listUnstatedPolicies, async () => listUnstatedPolicies({ corpus: await corpus(), reviews })),
    endpoint(openness.readUnstatedPolicy, async ({ params }) =>
      readUnstatedPolicy(params.id, { corpus: await corpus(), reviews }),
    ),
    endpoint(openness.decideOpenness, async (received, caller) =>
      decideOpenness(received, caller, { corpus: await corpus(), reviews, now: house.now() }),
    ),
    endpoint(contract.judgeAnswer, async (received, caller, { address }) => {
      const [whom, limits] = caller ? [caller.id, agreed.judge.person] : [address, agreed.judge.address]
      await countOne([{ what: 'judge', whom, limits, words: '这段时间评价得太多' }], house)
      return judgeAnswer(received, caller, await needs())
    }),
    ...interpretationEndpoints(needs, house),
    ...knowledgeEndpoints(house, { corpus, cards, tally }),
    endpoint(missed.listMissed, async (_received, caller) => listMissed(caller, await missedNeeds())),
    endpoint(missed.settleMissed, async (received, caller) => settleMissed(received, caller, await missedNeeds())),
    ...localEndpoints(house, { cards, tally }),
    ...templateEndpoints(house, corpus),
    ...upkeepEndpoints(house, corpus),
  ]
}
