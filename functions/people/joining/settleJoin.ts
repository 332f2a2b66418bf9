import { addressOf, joined, type Outgoing } from '@shared/outbox'
import { changeReach } from '../../messages/followers/changeReach'
import { type Reachable, reachId, type SpentGrants, spentId } from '../../messages/followers/reached'
import type { Account } from '../../platform/identity/account'
import type { House } from '../../platform/house'
import type { Store } from '../../platform/store/store'
import { again } from '../../platform/unless'
import { placesChanged } from '../followPlaces'
import type { Accounts } from '../store'

export interface Settling {
  accounts: Accounts
  reachables: Store<Reachable>
  spendings: Pick<Store<SpentGrants>, 'get'>
  house: Pick<House, 'now'>
}

/** Rides in the account that stays, until the other one agrees with what it says. */
export const toSettle = ({ id, version }: Account, other: string, at: string): Outgoing => ({
  id: `${id}#${version}/settle`,
  to: addressOf({ settles: other }),
  title: '合账号',
  text: '',
  createdAt: at,
  attempts: 0,
  nextAttemptAt: at,
})

/**
 * Makes the other account agree with what the one that stays says of it, joined or parted. What cannot be joined, because
 * it has joined somebody meanwhile, is struck out. Safe to repeat, and at any time.
 */
export async function settleJoin(own: string, other: string, needs: Settling): Promise<void> {
  const { accounts } = needs
  const kept = await accounts.get(own)
  const said = kept?.joined?.find(({ id }) => id === other)
  const there = await accounts.get(other)
  if (!kept || !there) return
  if (!said) return partFrom(own, other, needs)
  if (there.joinedInto?.id === own) return carryReach(own, other, needs)
  if (there.joinedInto || there.joined?.length || there.closed) {
    await strikeOut(own, other, accounts)
    return
  }
  await again(async () => {
    const one = await accounts.get(other)
    if (!one || one.joinedInto || one.joined?.length) return
    const at = needs.house.now().toISOString()
    const joinedInto = { id: own, at: said.at, places: one.places }
    const outbox = joined(one.outbox ?? [], [placesChanged(one, at)])
    await accounts.save({ ...one, joinedInto, places: [], ended: [], endedUpTo: at, outbox })
  })
  // Whoever was faster with another wish is met at the second look.
  return settleAgain(own, other, needs)
}

async function settleAgain(own: string, other: string, needs: Settling): Promise<void> {
  const there = await needs.accounts.get(other)
  if (there?.joinedInto?.id === own) return carryReach(own, other, needs)
  await strikeOut(own, other, needs.accounts)
}

async function strikeOut(own: string, other: string, accounts: Accounts): Promise<void> {
  await again(async () => {
    const one = await accounts.get(own)
    if (!one?.joined?.some(({ id }) => id === other)) return
    await accounts.save({ ...one, joined: one.joined.filter(({ id }) => id !== other) })
  })
}

/** It stands alone again, with the places it had. */
async function partFrom(own: string, other: string, { accounts, house }: Settling): Promise<void> {
  await again(async () => {
    const one = await accounts.get(other)
    if (one?.joinedInto?.id !== own) return
    const { joinedInto, ...rest } = one
    const at = house.now().toISOString()
    const outbox = joined(one.outbox ?? [], [placesChanged(one, at)])
    await accounts.save({ ...rest, places: joinedInto.places, ended: [], endedUpTo: at, outbox })
  })
}

/** How to be told goes along where the account that stays has no such way yet; twice is once, for the other has none then. */
async function carryReach(own: string, other: string, { reachables, spendings }: Settling): Promise<void> {
  const there = await reachables.get(reachId(other))
  if (!there?.wechat && !there?.sms) return
  const spent = async (person: string) => (await spendings.get(spentId(person)))?.grants ?? 0
  const left = there.wechat ? Math.max(0, there.wechat.granted - (await spent(other))) : 0
  const used = await spent(own)
  await changeReach(own, reachables, (before) => ({
    ...before,
    ...(there.wechat && !before.wechat ? { wechat: { ...there.wechat, granted: used + left } } : {}),
    ...(there.sms && !before.sms ? { sms: there.sms } : {}),
  }))
  await changeReach(other, reachables, ({ wechat: _wechat, sms: _sms, ...before }) => before)
}
