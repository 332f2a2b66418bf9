import { answerCounts } from '../answers/answerCounts'
import { answerSources } from '../answers/answerSources'
import { allContracts } from './allContracts'
import { healthEndpoints } from './health'
import { houseOfThisFunction, onLambda } from './cloud/lambda'

const house = houseOfThisFunction(['callers'])

/** Health, and the pages that describe the whole API. */
export const handler = onLambda(house, healthEndpoints(house, answerCounts(answerSources(house))), allContracts)
