import type { Operation } from '@shared/operation'
import { handle, type LambdaContext, type LambdaEvent } from 'hono/aws-lambda'
import { type Capability, cloudEnv } from './cloudEnv'
import { type CloudHouse, cloudHouse } from './cloudHouse'
import { edgeOf } from '../http/edge'
import type { Endpoint } from '../http/endpoint'
import { api } from '../http/http'

/** The house of this function, made once per cold start out of its environment. */
export const houseOfThisFunction = (needs: readonly Capability[] = []): CloudHouse =>
  cloudHouse(cloudEnv(process.env, needs))

/** The handler of one slice for an API Gateway HTTP API (payload 2.0); it knows its callers by public keys unless it opens sessions. */
export const lambda = (endpointsOf: (house: CloudHouse) => Endpoint[], needs: readonly Capability[] = []) => {
  const house = houseOfThisFunction(needs.includes('sessions') ? needs : ['callers', ...needs])
  return onLambda(house, endpointsOf(house))
}

/** `described` are the contracts that /api/docs and /api/openapi.json tell of, where this function serves those. */
export function onLambda(house: CloudHouse, endpoints: readonly Endpoint[], described?: readonly Operation[]) {
  const respond = handle(api(endpoints, edgeOf(house), described), { isContentTypeBinary: goesAsBytes })
  return async (event: LambdaEvent, context?: LambdaContext) => {
    const reply = await respond(event, context)
    await house.settled()
    return reply
  }
}

/** Files travel as base64, a CSV too: read as text it would lose the mark at its front that spreadsheets look for. */
const goesAsBytes = (type: string) => !/^(application\/(problem\+)?json|text\/html|text\/plain)\b/.test(type)
