import type { Department, Duty } from '../department'
import type { KeptUnit } from './unit'

/** A duty as another department has it: counted under the same 主题 as before. */
export const withTopic = (duty: Duty, from: Pick<Department, 'topic'> | undefined): Duty => ({
  ...(from?.topic === undefined ? {} : { topic: from.topic }),
  ...duty,
})

/**
 * 划转: the departments with every duty where it belongs on a day, the earliest day first, of one day what was written first. What the giver does not have any
 * more, or never had, goes nowhere; what would go to a department that is no more goes to `heir` of it.
 */
export function withDutiesGiven(
  departments: readonly Department[],
  kept: readonly KeptUnit[],
  { day, heir }: { day: string; heir(id: string): string },
): readonly Department[] {
  const moves = kept
    .flatMap(({ unit, gives = [] }) => gives.map((one) => ({ ...one, giver: heir(unit) })))
    .filter(({ from }) => from <= day)
    .toSorted((a, b) => a.from.localeCompare(b.from) || a.at.localeCompare(b.at))
  return moves.reduce<readonly Department[]>((all, { giver, duty, to, from }) => {
    const taker = heir(to.id)
    const moved = all.find(({ id }) => id === giver)?.duties.find(({ text }) => text === duty)
    if (!moved || giver === taker || !all.some(({ id }) => id === taker)) return all
    return all.map((one) => {
      if (one.id === giver) return { ...one, duties: one.duties.filter((each) => each !== moved) }
      return one.id === taker
        ? {
            ...one,
            duties: [
              ...one.duties,
              {
                ...withTopic(
                  moved,
                  all.find(({ id }) => id === giver),
                ),
                since: from,
              },
            ],
          }
        : one
    })
  }, departments)
}
