import { createHash, createHmac, timingSafeEqual } from 'node:crypto'
import { agreed } from '@shared/limits/agreed'
import { liveCount } from '@shared/limits/counting'
import { bitsOf, isWork, workText, workWanted } from '@shared/limits/work'
import type { Received } from '@shared/operation'
import type { sendCode as contract } from '@shared/people/contract'
import { Problem } from '@shared/problem'
import type { House } from '../../platform/house'
import { countOne, countsOf } from '../../platform/limits'

type Needs = Pick<House, 'store' | 'now' | 'random' | 'lookupSecret'>
type Asked = Received<typeof contract>['body']

/** A puzzle is good for so many seconds, for one phone and for one code. */
const lasts = 600

/**
 * Past a threshold a page proves some work before a code costs anything; people notice nothing but a moment's wait.
 * @throws Problem 'prove-first' with a puzzle, where nothing was proved, or not enough, or that was proved before.
 */
export async function requireWork(
  { phone, work }: Asked,
  { address, sentToday }: { address: string | undefined; sentToday: number },
  needs: Needs,
): Promise<void> {
  const bits = workWanted({ ...(await sentSoFar(address, needs)), phone: sentToday })
  if (bits === 0) return
  if (work && isProved(phone, work, needs) && (await isFirstUse(work.puzzle, needs))) return
  throw new Problem('prove-first', undefined, undefined, { puzzle: puzzleFor(phone, bits, needs) })
}

async function sentSoFar(address: string | undefined, needs: Needs) {
  const at = needs.now().getTime()
  const { address: ofAddress, city } = agreed.code
  const [here, everywhere] = await Promise.all([
    address === undefined ? {} : countsOf('sms:address', address, needs),
    countsOf('sms:city', 'city', needs),
  ])
  const within = (counts: Awaited<ReturnType<typeof countsOf>>, seconds: number) =>
    liveCount(counts[String(seconds)], seconds, at).n
  return {
    address: within(here, ofAddress[0].seconds),
    cityNow: within(everywhere, city[0].seconds),
    cityToday: within(everywhere, city[1].seconds),
  }
}

const sealOf = (phone: string, inside: string, { lookupSecret }: Pick<Needs, 'lookupSecret'>) =>
  createHmac('sha256', lookupSecret).update(`work ${phone} ${inside}`).digest('base64url').slice(0, 22)

/** `bits.until.chance.seal`: nothing of it is kept here until it comes back. */
function puzzleFor(phone: string, bits: number, needs: Needs): string {
  const until = needs.now().getTime() + lasts * 1000
  const chance = [0, 0].map(() => needs.random(2 ** 31).toString(36)).join('')
  const inside = `${bits}.${until.toString(36)}.${chance}`
  return `${inside}.${sealOf(phone, inside, needs)}`
}

/** Ours, for this phone, still good, and proved with as many bits as it asked for when it was given. */
function isProved(phone: string, { puzzle, answer }: NonNullable<Asked['work']>, needs: Needs): boolean {
  const [, until = '', , seal = ''] = puzzle.split('.')
  const inside = puzzle.slice(0, puzzle.lastIndexOf('.'))
  const [given, right] = [Buffer.from(seal), Buffer.from(sealOf(phone, inside, needs))]
  if (given.length !== right.length || !timingSafeEqual(given, right)) return false
  const left = Number.parseInt(until, 36) - needs.now().getTime()
  if (!(left > 0 && left <= lasts * 1000)) return false
  return isWork(createHash('sha256').update(workText(puzzle, answer)).digest(), bitsOf(puzzle))
}

async function isFirstUse(puzzle: string, needs: Needs): Promise<boolean> {
  const use = { what: 'sms:work', whom: puzzle, limits: [{ most: 1, seconds: lasts }], words: '' }
  return countOne([use], needs).then(
    () => true,
    (error: unknown) => {
      if (error instanceof Problem) return false
      throw error
    },
  )
}
