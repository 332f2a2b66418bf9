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
