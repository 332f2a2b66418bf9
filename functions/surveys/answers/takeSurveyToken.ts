import type { Received, Replied } from '@shared/operation'
import type { Caller } from '@shared/people/caller'
import { Problem } from '@shared/problem'
import type { takeSurveyToken as contract } from '@shared/surveys/contract'
import { endOf } from '@shared/surveys/standing'
import type { House } from '../../platform/house'
import { unless } from '../../platform/unless'
import { surveys as kind } from '../store'
import { issuedSurvey, requireOpen } from './requireOpen'
import { takenTokens } from './store'
import { markOf, takenId, tokenOf } from './token'

/**
 * 领答题凭证: one for each person and survey. The phone makes the secret; here it is only kept that this person has taken one,
 * and by what the same phone is known again: so a reply that was lost on the way is given once more, and nobody takes two.
 */
export async function takeSurveyToken(
  { params: { id }, body: { secret } }: Received<typeof contract>,
  caller: Caller,
  house: Pick<House, 'store' | 'now' | 'lookupSecret'>,
): Promise<Replied<typeof contract>> {
  const survey = await issuedSurvey(id, house.store(kind))
  requireOpen(survey, house.now().toISOString())
  const tokens = house.store(takenTokens)
  const key = house.lookupSecret
  const mine = { id: takenId(key, id, caller.id), version: 0, survey: id, mark: markOf(id, secret) }
  // Whoever took one before their accounts were one has had theirs.
  const before = await Promise.all((caller.also ?? []).map((one) => tokens.get(takenId(key, id, one))))
  const taken = before.filter((one) => one !== undefined)
  if (taken.length > 0 && taken.every(({ mark }) => mark !== mine.mark)) throw alreadyTaken()
  if (taken.length > 0) return { token: tokenOf(key, id, secret) }
  const made = await unless(tokens.create({ ...mine, until: endOf(survey) }), 'already-exists')
  if (!made && (await tokens.get(mine.id))?.mark !== mine.mark) throw alreadyTaken()
  return { token: tokenOf(key, id, secret) }
}

const alreadyTaken = () =>
  new Problem('said-before', '你已经领过这份问卷的答题凭证，一人只能答一次。没答完的话，请用当时的那台手机接着答')
