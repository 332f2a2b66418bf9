import { createHash, createHmac } from 'node:crypto'
import type { Answer } from '@shared/answers/answer/answer'
import { askedAgain, bareWording, withoutPeople } from '@shared/answers/missed/missed'
import { beijingDate } from '@shared/calendar/date'
import { triageDesk } from '@shared/departments/department'
import type { Caller } from '@shared/people/caller'
import type { Reference } from '../../platform/bucket/reference'
import type { House } from '../../platform/house'
import { unlessFaster } from '../../platform/unless'
import { missedIds, missedQuestions } from './store'

interface Asked {
  question: string
  answer: Answer
  caller: Caller | undefined
  address: string | undefined
}

/** Whether nothing answered: neither a card nor a provision nor a reply, and it was a question at all. */
const isMissed = ({ kind, text, department, changed, choose, replies = [] }: Answer): boolean =>
  (kind === 'referral' || kind === 'candidates') &&
  text === undefined &&
  department !== undefined &&
  changed === undefined &&
  choose === undefined &&
  !replies.some(({ same }) => same)

/**
 * A question that found no answer is kept without what points at a person, with a mark of who asked: the same for the same
 * account or network, and from which neither can be read. Whoever works here is not counted. No answer waits for more than one write, and none is lost with it.
 */
export async function keepMissed(
  { question, answer, caller, address }: Asked,
  house: Pick<House, 'store' | 'now' | 'lookupSecret' | 'log'>,
  reference: Pick<Reference, 'departments'>,
): Promise<void> {
  const who = caller ? (caller.role === 'citizen' ? caller.id : undefined) : address
  if (who === undefined || !isMissed(answer) || !answer.department) return
  const words = withoutPeople(question)
  const bare = bareWording(words)
  if (bare.length < 2) return
  const asker = createHmac('sha256', house.lookupSecret).update(`missed\n${who}`).digest('base64url').slice(0, 16)
  const now = house.now()
  const id = `${missedIds}${createHash('sha256').update(bare).digest('base64url').slice(0, 22)}`
  const store = house.store(missedQuestions)
  try {
    const before = await store.get(id)
    const { askers, forgetAt } = askedAgain(before?.askers ?? {}, asker, beijingDate(now))
    const department = unitOf(answer.department.id, reference)
    const kept = {
      id,
      version: before?.version ?? 0,
      question: words,
      department,
      askers,
      lastAt: now.toISOString(),
      forgetAt,
      ...(before?.decided ? { decided: before.decided } : {}),
    }
    await unlessFaster(before ? store.save(kept) : store.create(kept))
  } catch {
    house.log.note('没有找到答案的问题这次没有记下')
  }
}

/** The city's department that would write its card, also where the case would go to a county's. */
function unitOf(id: string, { departments }: Pick<Reference, 'departments'>) {
  const [city] = id.split('@')
  const found = departments.find((one) => one.id === city) ?? departments.find((one) => one.id === triageDesk.hostId)
  return { id: found?.id ?? triageDesk.hostId, name: found?.name ?? triageDesk.name }
}
