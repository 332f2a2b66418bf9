import { bucketHere } from './bucketHere'
import { loadSeeds } from './loadSeeds'

/** `npm run seeds`: puts facts and answer cards into the bucket of a cloud stage (BUCKET=…), or of this machine. No examples. */
loadSeeds(bucketHere()).then(
  () => console.log(`资料已装入${process.env.BUCKET ? `桶 ${process.env.BUCKET}` : '本机'}`),
  (error: unknown) => {
    console.error('资料没有装入', error)
    process.exitCode = 1
  },
)
