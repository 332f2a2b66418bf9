import { Problem } from '@shared/problem'
import { bucketHere } from './bucketHere'
import { loadSeeds, localFacts, seedFacts } from '../local/loadSeeds'

/** `npm run seeds`: puts facts and answer cards into the bucket of a cloud stage (BUCKET=…), or of this machine. No examples. */
loadSeeds(bucketHere(), process.env.BUCKET ? seedFacts : localFacts).then(
  () => console.log(`资料已装入${process.env.BUCKET ? `桶 ${process.env.BUCKET}` : '本机'}`),
  (error: unknown) => {
    console.error('资料没有装入，原来的不变', error instanceof Problem ? (error.detail ?? error.title) : error)
    process.exitCode = 1
  },
)
