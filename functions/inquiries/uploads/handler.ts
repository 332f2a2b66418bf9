import { isMainThread, parentPort, Worker } from 'node:worker_threads'
import * as z from 'zod'
import { houseOfThisFunction, onLambda } from '../../platform/cloud/lambda'
import { workAt } from '../../platform/apart/task'
import { judge } from './judge'
import { judgingIn, memoryOfOne } from './judging'
import { uploadEndpoints } from './uploadEndpoints'

/** One packed file: the function itself, and the thread beside it that judges what came in. */
const judging = () =>
  judgingIn(() => new Worker(__filename, { resourceLimits: { maxOldGenerationSizeMb: memoryOfOne } }))

const uploading = () => {
  const house = houseOfThisFunction(['lookup'])
  return onLambda(house, uploadEndpoints(house, judging()))
}

if (!isMainThread) workAt(parentPort, (input) => judge(z.instanceof(Uint8Array).parse(input)))

export const handler = isMainThread ? uploading() : undefined
