import { once } from '@shared/text/once'
import type { House } from '../platform/house'
import type { AnswerSources } from './answerSources'
import { warmUp } from './question/warmUp'

/** In milliseconds: so long are common questions asked, well within the time of a function. */
const longest = 5_000

/**
 * What a function that answers does every few minutes, when nobody asks: it holds documents and ways of asking ready, so that whoever
 * asks after a rest waits for neither. The first time it asks common questions too; later it only looks whether something is new.
 * Nobody waits for it, and nothing depends on it: what fails is logged.
 */
export function keptAwake(house: House, { corpus, cards }: AnswerSources): () => Promise<void> {
  const needs = async () => ({ cards: await cards(), corpus: await corpus(), reference: await house.reference() })
  const warmed = once(async () => {
    const until = house.now().getTime() + longest
    await warmUp(await needs(), () => house.now().getTime() > until)
  })
  return async () => {
    try {
      await warmed()
      await needs()
    } catch (error) {
      house.log.broke('warmUp', error)
    }
  }
}
