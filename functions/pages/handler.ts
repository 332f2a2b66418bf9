import { handle, type LambdaContext, type LambdaEvent } from 'hono/aws-lambda'
import { houseOfThisFunction } from '../platform/cloud/lambda'
import { pagesFrom } from './servePages'

const house = houseOfThisFunction()
const respond = handle(pagesFrom(house.bucket, (process.env.SCREENS ?? '').split(' ').filter(Boolean)))

/** The H5 pages, where no other address of the API is meant. */
export const handler = (event: LambdaEvent, context?: LambdaContext) => respond(event, context)
