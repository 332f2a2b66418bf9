import { bitsOf, isWork, workText } from '@shared/limits/work'
import { Sha256Js } from '@smithy/core/checksum'

/** So many milliseconds of work, then the page has a turn: it is drawn and answers a finger meanwhile. */
const slice = 12

/** Finds the answer to a puzzle. The phone does it alone, a little at a time. */
export async function prove(puzzle: string): Promise<number> {
  const bits = bitsOf(puzzle)
  for (let answer = 0; ;) {
    const until = Date.now() + slice
    while (Date.now() < until) {
      if (isWork(await sha256(workText(puzzle, answer)), bits)) return answer
      answer++
    }
    await new Promise((resolve) => setTimeout(resolve))
  }
}

/** Of plain letters and numbers. WeChat has neither TextEncoder nor a hash of its own. */
function sha256(text: string): Promise<Uint8Array> {
  const hash = new Sha256Js()
  hash.update(Uint8Array.from(text, (letter) => letter.charCodeAt(0)))
  return hash.digest()
}
