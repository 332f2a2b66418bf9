import { readsConcern } from '@shared/concerns/access'
import { clockWords, type CountedConcern, runningClocks, standingOf } from '@shared/concerns/clock'
import { countedNow } from '@shared/concerns/clocksFor'
import { headline } from '@shared/concerns/showing/headline'
import type { readClockBoard as contract } from '@shared/concerns/contractReadings'
import { nextStep } from '@shared/concerns/showing/nextStep'
import type { Replied } from '@shared/operation'
import type { Caller } from '@shared/people/caller'
import type { House } from '../platform/house'
import { liveConcerns } from './liveConcerns'
import { concerns } from './store'

/** More than this many no board shows; how many there are besides is told. */
const mostRows = 200

/** 时钟板: what is running for this reader, the nearest end first. */
export async function readClockBoard(caller: Caller, house: House): Promise<Replied<typeof contract>> {
  const now = house.now()
  const asOf = now.toISOString()
  const facts = await house.reference()
  const mine: CountedConcern[] = []
  for await (const some of liveConcerns(house.store(concerns), now))
    mine.push(...some.filter((one) => readsConcern(caller, one)).map((one) => countedNow(one, facts)))
  const due = (one: CountedConcern) => runningClocks(one)[0]?.dueAt ?? ''
  const rows = mine.sort((a, b) => (due(a) < due(b) ? -1 : 1)).slice(0, mostRows)
  return {
    asOf,
    more: mine.length - rows.length,
    rows: rows.map((one) => {
      const next = nextStep(one)
      return {
        id: one.id,
        title: one.title,
        severity: one.severity ?? 'ordinary',
        status: one.status,
        ...(one.department ? { department: one.department.name } : {}),
        clocks: runningClocks(one).map((clock) => ({
          kind: clock.kind,
          dueAt: clock.dueAt,
          words: clockWords(clock, asOf, facts.calendar),
          standing: standingOf(clock, asOf),
        })),
        ...(next ? { next } : {}),
        steps: one.events.map((event) => ({
          at: event.at,
          words: headline(event),
          evidence: event.evidence?.length ?? 0,
        })),
      }
    }),
  }
}
