import { erasuresOnClosing } from '@shared/inquiries/history/erasureDue'
import { briefOf } from '@shared/inquiries/history/briefOf'
import { isOpen } from '@shared/inquiries/words'
import { askerLeft } from '../inquiries/acts/askerLeft'
import { followers } from '../messages/followers/followers'
import { listPlaces } from '../messages/followers/listPlaces'
import { reachables, reachId, spendings, spentId } from '../messages/followers/reached'
import { inboxItems } from '../messages/inbox'
import { type Account, accounts, closingKey } from '../platform/identity/account'
import type { House } from '../platform/house'
import { everyOf } from '../platform/store/pages'
import { unlessFaster } from '../platform/unless'
import { eraseCase, type Erasing } from './eraseCase'
import type { Deleted } from './report'

/** What the job needs: a command has no more. */
export type KeepingHouse = Pick<House, 'store' | 'bucket' | 'reference' | 'now' | 'random' | 'log'>

/** Accounts that were closed, with what is still to be deleted of each; those with a case under way stay until it is over. */
export async function tendClosed(
  house: KeepingHouse,
  room: Erasing,
  { dryRun, report }: { dryRun: boolean; report: Deleted },
): Promise<void> {
  for (const account of await everyOf(house.store(accounts).page, { index: 'second', key: closingKey })) {
    report.accounts++
    const open = await casesOf(account, room, { dryRun, report })
    if (dryRun) continue
    await besideCases(account, house)
    if (open) report.waiting++
    else {
      const done = { at: account.closed?.at ?? account.createdAt, done: house.now().toISOString() }
      await unlessFaster(house.store(accounts).save({ ...account, closed: done }))
    }
  }
}

/** Whether a case is left that goes on. */
async function casesOf(
  { id }: Account,
  room: Erasing,
  { dryRun, report }: { dryRun: boolean; report: Deleted },
): Promise<boolean> {
  let open = false
  for (const one of await everyOf(room.inquiries.page, { index: 'second', key: id })) {
    if (isOpen(one.status) || one.status === 'replied') open = true
    // Whoever answers it learned at once that the reply is read by nobody here; of an account closed before that, now.
    if (!dryRun && isOpen(one.status) && !one.askerLeft) await askerLeft(one.id, room)
    const what = erasuresOnClosing(briefOf(one))
    if (what.length === 0 && !one.erasing) continue
    for (const part of what) report.cases[part]++
    if (!dryRun) await eraseCase(one.id, { what, because: 'accountClosed' }, room)
  }
  return open
}

/** How they could be reached, what they followed, what lay in their inbox. */
async function besideCases({ id }: Account, { store, now }: KeepingHouse): Promise<void> {
  await listPlaces(id, { accounts: store(accounts), followers: store(followers) })
  const [reach, spent] = await Promise.all([store(reachables).get(reachId(id)), store(spendings).get(spentId(id))])
  if (reach)
    await unlessFaster(store(reachables).save({ ...emptyReach, id: reach.id, version: reach.version, person: id }))
  if (spent) await unlessFaster(store(spendings).save({ ...spent, grants: 0, told: [] }))
  const inbox = store(inboxItems)
  for (const one of await everyOf(inbox.page, { index: 'first', key: id })) {
    if (one.over) continue
    const { link: _link, about: _about, ...rest } = one
    await unlessFaster(
      inbox.save({ ...rest, title: '已删除', text: '', readAt: one.readAt ?? one.sentAt, over: now().toISOString() }),
    )
  }
}

const emptyReach = { muted: [], mutedFields: [] }
