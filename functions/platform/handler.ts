import { answerCounts } from '../answers/answerCounts'
import { heldCorpus } from '../answers/answerSources'
import { heldCards } from '../answers/cards'
import { allContracts } from './allContracts'
import { healthEndpoints } from './health'
import { houseOfThisFunction, onLambda } from './cloud/lambda'

const house = houseOfThisFunction(['callers'])

/** Health, and the pages that describe the whole API. */
export const handler = onLambda(
  house,
  healthEndpoints(house, answerCounts({ corpus: heldCorpus(house), cards: heldCards(house.bucket, house.now) })),
  allContracts,
)
