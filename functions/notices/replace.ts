import { toTold } from '@shared/notices/delivery/toFollowers'
import { evolve } from '@shared/notices/evolve'
import type { Notice } from '@shared/notices/notice'
import { noticeLeadsTo } from '@shared/notices/status'
import { Problem } from '@shared/problem'
import type { House } from '../platform/house'
import { again } from '../platform/unless'
import { notices as kind, type Notices } from './store'

/**
 * 更正: the issue `id` takes the place of the one that it corrects, and whoever was told of that one is told so. Safe to
 * repeat, and at any time.
 */
export async function replace(id: string, house: Pick<House, 'store'>): Promise<void> {
  const notices = house.store(kind)
  await again(async () => {
    const by = await notices.get(id)
    const old = by?.issue && by.corrects ? await notices.get(by.corrects.id) : undefined
    if (!by?.issue || !by.corrects || !old || !noticeLeadsTo(old.status, 'replace')) return
    const { issuedAt: at, approvedBy, content } = by.issue
    const { reason } = by.corrects
    const other = { id, title: content.title }
    const after = evolve(old, { type: 'replaced', at, by: approvedBy, with: other, reason })
    await notices.save({ ...after, outbox: [...after.outbox, toTold(after, at)] })
  })
}

/** @throws Problem 'not-now' (409) once the issue that a draft corrects stands no longer. */
export async function requireReplaceable({ corrects }: Notice, notices: Pick<Notices, 'get'>): Promise<void> {
  if (!corrects) return
  const old = await notices.get(corrects.id)
  if (!old || noticeLeadsTo(old.status, 'replace')) return
  const gone = old.status === 'withdrawn' ? '已经撤回' : '已经由另一份更正'
  throw new Problem('not-now', `要更正的「${corrects.title}」${gone}，这份不能再作为更正发布`)
}
