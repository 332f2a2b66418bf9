import { agreed } from '@shared/limits/agreed'
import type { Caller } from '@shared/people/caller'
import { Problem } from '@shared/problem'
import { countOne, type LimitNeeds, requireRoom } from '../platform/limits'

/** One submission more of a person, from an address. @throws Problem 'too-many-attempts' with the next possible time. */
export async function countSubmission({ id }: Caller, address: string | undefined, needs: LimitNeeds): Promise<void> {
  const words = '你这段时间提交得太多，已经提交的都在办'
  const here = '从这个网络提交的太多'
  await countOne(
    [
      { what: 'submit:person', whom: id, limits: agreed.submit.person, words },
      { what: 'submit:address', whom: address, limits: agreed.submit.address, words: here },
    ],
    needs,
  )
}

/** 代录: one record more of whoever writes it. @throws Problem 'too-many-attempts' with the next possible time. */
export async function countRecord({ id }: Caller, needs: LimitNeeds): Promise<void> {
  const words = '你这段时间代录得太多'
  await countOne([{ what: 'onBehalf:person', whom: id, limits: agreed.onBehalf.person, words }], needs)
}

/** One supplement more of a citizen, for a case takes any number of them. */
export async function countSupplement({ id, role }: Caller, needs: LimitNeeds): Promise<void> {
  if (role !== 'citizen') return
  await countOne(
    [{ what: 'supplement:person', whom: id, limits: agreed.supplement.person, words: '你这段时间补充得太多' }],
    needs,
  )
}

/**
 * Finding a case by its query code: whoever tries codes that there are none of is refused after some, whatever the next one
 * is; codes that are right are not counted. Counted are people, and addresses where nobody signed in; staff are not.
 */
export const findingByCode =
  (needs: LimitNeeds) =>
  async <T>(caller: Caller | undefined, address: string | undefined, find: () => Promise<T>): Promise<T> => {
    if (caller && caller.role !== 'citizen') return find()
    const words = '查错编号的次数太多'
    const limits = agreed.wrongQueryCode.address
    const counted = { what: 'wrongQueryCode', whom: caller?.id ?? address, limits, words }
    await requireRoom(counted, needs)
    try {
      return await find()
    } catch (error) {
      if (error instanceof Problem && error.code === 'not-found') await countOne([counted], needs)
      throw error
    }
  }
