import type { beginUpkeep as begin } from '@shared/answers/upkeep/contractUpkeep'
import { begun } from '@shared/answers/upkeep/judging'
import { type UpkeepAct, type UpkeepMoment, upkeepThing } from '@shared/answers/upkeep/thing'
import type { Upkeep } from '@shared/answers/upkeep/upkeep'
import { beijingDate } from '@shared/calendar/date'
import type { Received, Replied } from '@shared/operation'
import type { Caller } from '@shared/people/caller'
import { Problem } from '@shared/problem'
import { change } from '../../platform/change'
import { requireDepartment } from './registerPaper'
import { everyClearable, type UpkeepNeeds } from './listUpkeep'
import { type Upkeeps, upkeepIdOf } from './upkeepStore'

type Needs = Omit<UpkeepNeeds, 'upkeeps'> & { upkeeps: Pick<Upkeeps, 'get' | 'create' | 'save'> }
type Reply = Replied<typeof begin>

/** What is known of the moment: the day on which the document ends without what was found of it. */
async function momentOf(document: string, needs: Needs): Promise<UpkeepMoment> {
  const found = (await everyClearable(needs)).find(({ id }) => id === document)
  const { endsOn } = found ?? {}
  return { at: needs.now.toISOString(), today: beijingDate(needs.now), ...(endsOn ? { endsOn } : {}) }
}

/**
 * The first finding about a document of one's own department.
 * @throws Problem 'not-found' | 'not-allowed' | 'bad-input', 'changed-meanwhile' where a colleague was faster.
 */
export async function beginUpkeep(
  { body: { document: wanted, ...sent } }: Received<typeof begin>,
  caller: Caller,
  needs: Needs,
): Promise<Reply> {
  const own = requireDepartment(caller)
  const document = (await everyClearable(needs)).find(({ id }) => id === wanted)
  if (!document) throw new Problem('not-found', '没有这份文件，可能已经更新，请从列表里重新打开')
  const { id, title, number, issuedOn, department, endsOn } = document
  if (department.id !== own) throw new Problem('not-allowed', `这份文件由${department.name}清理`)
  const born = { id: upkeepIdOf(id), department, document: { id, title, issuedOn, ...(number ? { number } : {}) } }
  const moment = { at: needs.now.toISOString(), today: beijingDate(needs.now), ...(endsOn ? { endsOn } : {}) }
  const made = begun(born, sent, { id: caller.id, name: caller.name }, moment)
  const kept = await needs.upkeeps.create(made).catch((error: unknown) => {
    throw error instanceof Problem && error.code === 'already-exists'
      ? new Problem('changed-meanwhile', '刚刚有同事写了这份文件的清理结论，请看过最新情况再操作')
      : error
  })
  return replyOf(kept)
}

interface Sent {
  params: { id: string }
  body: { version: number }
}

/** One act on one finding; its messages ride in the one write. */
export async function changeUpkeep(
  act: UpkeepAct,
  { params: { id }, body }: Sent,
  caller: Caller,
  needs: Needs,
): Promise<Reply> {
  const load = async (): Promise<Upkeep> => {
    const there = await needs.upkeeps.get(id)
    if (!there) throw new Problem('not-found', '没有这条清理结论，可能已经移走')
    return there
  }
  const after = await change({ act, caller, body, seen: body.version }, upkeepThing, {
    load,
    moment: ({ document }) => momentOf(document.id, needs),
    keep: (one) => needs.upkeeps.save(one),
  })
  return replyOf(after)
}

const replyOf = ({ document, status }: Upkeep): Reply => ({ document: document.title, status })
