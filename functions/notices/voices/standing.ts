import type { Voice } from '@shared/notices/voices/voice'
import { inquiries } from '../../inquiries/store'
import type { House } from '../../platform/house'

/** Of what was said those whose case its asker has not withdrawn; a case that is gone with its account was not withdrawn. */
export type NotTakenBack = (said: readonly Voice[]) => Promise<Voice[]>

export function standingIn(house: House): NotTakenBack {
  const cases = house.store(inquiries)
  return async (said) => {
    const found = await cases.many(said.map(({ inquiry }) => inquiry))
    const withdrawn = new Set(found.filter(({ status }) => status === 'withdrawn').map(({ id }) => id))
    return said.filter(({ inquiry }) => !withdrawn.has(inquiry))
  }
}

/** Of what was said and not withdrawn: by account who said it, with the notice; whoever closed their account is gone. */
export function askersIn(house: Pick<House, 'store'>): (said: readonly Voice[]) => Promise<Map<string, string>> {
  const cases = house.store(inquiries)
  return async (said) => {
    const noticeOf = new Map(said.map(({ inquiry, notice }) => [inquiry, notice]))
    const found = await cases.many([...noticeOf.keys()])
    const asking = found.filter(({ status, askerLeft }) => status !== 'withdrawn' && !askerLeft)
    return new Map(asking.map(({ id, citizen }) => [citizen, noticeOf.get(id) ?? '']))
  }
}
