import type { decideHotTopic as contract } from '@shared/hot/contract'
import type { Received, Replied } from '@shared/operation'
import type { Caller } from '@shared/people/caller'
import type { House } from '../platform/house'
import { decided as decide } from './deciding'
import { decisionNumber } from './store'
import { veilOf } from './veil'

/** 合并, 拆开 or 忽略. @throws Problem 'not-found' | 'changed-meanwhile'. */
export async function decideHotTopic(
  { body: { decision, decided: seen } }: Received<typeof contract>,
  caller: Caller,
  house: House,
): Promise<Replied<typeof contract>> {
  const { id } = await decide(veilOf(house).decision(decision), { seen, caller }, house)
  return { decided: decisionNumber(id) }
}
