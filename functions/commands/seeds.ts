import { Problem } from '@shared/problem'
import { renewedMeanings } from '../answers/corpus/renewed'
import { bucketHere } from './bucketHere'
import { loadSeeds, localFacts, seedFacts } from '../local/loadSeeds'

/** `npm run seeds`: puts facts and answer cards into the bucket of a cloud stage (BUCKET=…), or of this machine. No examples; after an upgrade, also what provisions mean. */
async function main(): Promise<void> {
  await loadSeeds(bucketHere(), process.env.BUCKET ? seedFacts : localFacts)
  console.log(`资料已装入${process.env.BUCKET ? `桶 ${process.env.BUCKET}` : '本机'}`)
  if (await renewedMeanings(bucketHere(), new Date())) console.log('政策文件的句意已按新的权重重做')
}

main().catch((error: unknown) => {
  console.error('没有做完，原来的不变', error instanceof Problem ? (error.detail ?? error.title) : error)
  process.exitCode = 1
})
