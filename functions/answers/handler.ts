import { houseOfThisFunction, onLambda } from '../platform/cloud/lambda'
import { answerSources } from './answerSources'
import { keptAwake } from './awake'
import { answerEndpoints } from './endpoints'

const house = houseOfThisFunction(['callers', 'lookup'])
const sources = answerSources(house)
const answer = onLambda(house, answerEndpoints(house, sources))
const stayAwake = keptAwake(house, sources)

type Asked = Parameters<typeof answer>[0]

/** Questions as they come, and the clock, which keeps one of these functions ready. */
export const handler = async (event: Asked | { source: 'aws.events' }, context?: Parameters<typeof answer>[1]) =>
  'source' in event ? stayAwake() : answer(event, context)
