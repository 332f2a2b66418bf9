import { addDays } from '../../calendar/date'
import type { UpkeepFinding } from './event'
import { endsIt } from './words'

/** When a document ends by what its department found, and why: the first day on which it no longer applies. */
export function endOfStanding({
  verdict,
  from,
  expiresOn,
  successor,
}: UpkeepFinding): { endsOn: string; ending: '废止' | '失效' | '有效期届满'; words: string } | undefined {
  if (endsIt(verdict)) {
    const words = successor ? `已${verdict}，现行的是《${successor.title}》` : `已${verdict}`
    return { endsOn: from, ending: verdict, words }
  }
  return expiresOn === undefined
    ? undefined
    : { endsOn: addDays(expiresOn, 1), ending: '有效期届满', words: '有效期已满' }
}
