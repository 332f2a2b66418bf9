import { createHash } from 'node:crypto'
import {
  begunAnew,
  isLive,
  longestWait,
  oneLess,
  type Pace,
  paces,
  type Patience,
  remembered,
  turnOf,
  waitAtANewPlace,
} from '@shared/limits/patience'
import { Problem } from '@shared/problem'
import type { House } from '../../platform/house'
import { inTurn } from '../../platform/inTurn'
import type { Store } from '../../platform/store/store'
import { type Strain, strains } from './strains'
import { unlessFaster } from '../../platform/unless'

/** Who tries to sign in, as far as that can be told: by a device that is known, else by the address. */
export interface Trying {
  account: string
  device?: string | undefined
  address?: string | undefined
}

type Needs = Pick<House, 'store' | 'now' | 'pause' | 'log'>
type Named = Pick<Strain, 'account' | 'everywhere'>

const turns = inTurn()
const mostClashes = 6

const idOf = (...parts: string[]) =>
  `strain:${createHash('sha256').update(JSON.stringify(parts)).digest('base64url').slice(0, 22)}`
const placeOf = ({ device, address = 'unknown' }: Trying) => (device ? `device ${device}` : `address ${address}`)
const ofPair = (trying: Trying) => idOf('pair', trying.account, placeOf(trying))
const ofPlace = (trying: Trying) => idOf('place', placeOf(trying))
const ofAccount = ({ account }: Trying) => idOf('everywhere', account)

/**
 * Before a password is looked at: whoever failed before from this place waits for a turn, longer each time, and so does
 * whoever tried many accounts from it. What others do elsewhere makes a new place wait a moment and refuses nobody; a known
 * device waits for nothing but its own mistakes. An account that there is none of is treated alike.
 * @throws Problem 'too-many-attempts' (429) when too many attempts from this very place are waiting already.
 */
export async function awaitTurn(trying: Trying, needs: Needs): Promise<void> {
  const { account, device } = trying
  const waits = [
    await turn({ id: ofPair(trying), pace: paces.account, named: { account } }, '这个账号在这里连续输错', needs),
  ]
  if (!device) {
    waits.push(await turn({ id: ofPlace(trying), pace: paces.place, named: {} }, '这里登录失败的次数太多', needs))
    const elsewhere = await needs.store(strains).get(ofAccount(trying))
    if (elsewhere && isLive(elsewhere, needs.now().getTime())) waits.push(waitAtANewPlace(elsewhere.n))
  }
  const wait = Math.max(...waits)
  if (wait > 0) await needs.pause(wait)
}

interface Turn {
  id: string
  pace: Pace
  named: Named
}

async function turn({ id, pace, named }: Turn, words: string, needs: Needs): Promise<number> {
  const at = needs.now().getTime()
  const outcome = await change(id, named, needs, (before) => turnOf(before, pace, at))
  if (outcome?.kept) return outcome.wait
  const seconds = Math.ceil((outcome?.wait ?? longestWait) / 1000)
  throw new Problem('too-many-attempts', `${words}，请 ${seconds} 秒后再试`, undefined, { retryAfter: seconds })
}

/** After a wrong password: the account is seen to be tried at. */
export async function notedFailure(trying: Trying, needs: Needs): Promise<void> {
  const at = needs.now().getTime()
  const named = { account: trying.account, everywhere: true }
  const outcome = await change(ofAccount(trying), named, needs, (before) => {
    const live = before && isLive(before, at) ? before : begunAnew(at)
    return { wait: 0, kept: { ...live, n: live.n + 1, nextAt: new Date(at).toISOString() } }
  })
  if (outcome?.kept && outcome.kept.n % 20 === 0)
    needs.log.note('sign-in tried at over and over', { account: trying.account, failures: outcome.kept.n })
}

/** After the right one: this place begins anew. What failed elsewhere stays counted. */
export async function forgiven(trying: Trying, needs: Needs): Promise<void> {
  const at = needs.now().getTime()
  await change(ofPair(trying), { account: trying.account }, needs, () => ({ wait: 0, kept: begunAnew(at) }))
  if (!trying.device)
    await change(ofPlace(trying), {}, needs, (before) => ({ wait: 0, kept: before ? oneLess(before) : begunAnew(at) }))
}

interface Outcome {
  wait: number
  kept?: Patience
}

/** One conditional write. Undefined when others were faster again and again: more than a person tries. */
function change(
  id: string,
  named: Named,
  { store }: Needs,
  decide: (before: Strain | undefined) => Outcome,
): Promise<Outcome | undefined> {
  const held: Store<Strain> = store(strains)
  return turns(id, async () => {
    for (let clash = 0; clash < mostClashes; clash++) {
      const before = await held.get(id)
      const outcome = decide(before)
      if (!outcome.kept) return outcome
      const { n, from, nextAt } = outcome.kept
      const forgetAt = new Date(Math.max(Date.parse(from), Date.parse(nextAt)) + 2 * remembered).toISOString()
      const item: Strain = { id, version: before?.version ?? 0, ...named, n, from, nextAt, forgetAt }
      if (await unlessFaster(before ? held.save(item) : held.create(item))) return outcome
    }
    return undefined
  })
}
