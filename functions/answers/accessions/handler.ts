import { isMainThread, parentPort, Worker } from 'node:worker_threads'
import { workAt } from '../../platform/apart/task'
import { houseOfThisFunction, onLambda } from '../../platform/cloud/lambda'
import { memoryOfReading, readDocument, readingIn, type Unread } from '../importer/readDocument'
import { accessionEndpoints } from './endpoints'

/** A call of the cloud ends within half a minute. */
const seconds = 22

/** One packed file: the function itself, and the thread beside it that reads what came in. */
const taking = () => {
  const house = houseOfThisFunction(['callers', 'nudge'])
  const start = () => new Worker(__filename, { resourceLimits: { maxOldGenerationSizeMb: memoryOfReading } })
  return onLambda(house, accessionEndpoints(house, readingIn(start, { seconds })))
}

if (!isMainThread) workAt(parentPort, (input) => readDocument(input as Unread))

export const handler = isMainThread ? taking() : undefined
