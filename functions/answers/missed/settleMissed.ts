import type { settleMissed as contract } from '@shared/answers/contractMissed'
import type { Received, Replied } from '@shared/operation'
import type { Caller } from '@shared/people/caller'
import { unitNow } from '@shared/people/heirs'
import { Problem } from '@shared/problem'
import { again } from '../../platform/unless'
import { groupsOf, listMissed, type MissedNeeds } from './listMissed'

/**
 * A group that is not this unit's to answer: passed on to the city's unit that it belongs to, or said to be answered by no rule.
 * @throws Problem 'not-found' where it is not theirs any more, 'bad-input' where it can go to no such unit.
 */
export async function settleMissed(
  { body: { question, to, reason } }: Received<typeof contract>,
  caller: Caller,
  needs: MissedNeeds,
): Promise<Replied<typeof contract>> {
  const group = (await groupsOf(caller, needs)).find(({ wordings }) => wordings.includes(question))
  if (!group) throw new Problem('not-found', '这一组已经不在本单位，可能有同事转走了，请重新看一看')
  const { departments } = needs.reference
  const own = departments.find(({ id }) => id === caller.department)
  const by = { id: own?.id ?? group.unit.id, name: own?.name ?? group.unit.name }
  const unit = to === undefined ? by : departments.find(({ id }) => id === to)
  if (!unit || (to !== undefined && unitNow(caller, to) === caller.department))
    throw new Problem('bad-input', '请选另一个市级单位，回答由市级单位写')
  const decided = {
    unit: { id: unit.id, name: unit.name },
    by,
    reason,
    at: needs.now.toISOString(),
    ...(to === undefined ? { noRule: true as const } : {}),
  }
  const saved = await again(async () => {
    const row = await needs.missed.get(group.last)
    if (!row) throw new Problem('not-found', '这一组刚刚过了保存的时间，请重新看一看')
    return needs.missed.save({ ...row, decided })
  })
  // The list may lag behind the row by a moment.
  const page: MissedNeeds['missed']['page'] = async (request) => {
    const found = await needs.missed.page(request)
    return { ...found, items: found.items.map((one) => (one.id === saved.id ? saved : one)) }
  }
  return listMissed(caller, { ...needs, missed: { ...needs.missed, page } })
}
