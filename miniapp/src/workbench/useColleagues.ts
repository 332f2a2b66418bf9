import type { Replied } from '@shared/operation'
import type { listColleagues } from '@shared/people/contract'
import { useQuery } from '@tanstack/react-query'
import { call } from '../platform/call'
import { day, isoDay } from '../platform/dates'
import { useSession } from '../platform/session'
import { nowHere } from '../platform/clock/houseClock'

export type Colleague = Replied<typeof listColleagues>['colleagues'][number]

const fewMinutes = 300_000

/** The officers and leads of one's own department; asked only by those who have colleagues here. */
export function useColleagues() {
  const person = useSession((session) => session.person)
  return useQuery({
    queryKey: ['colleagues', person?.id],
    enabled: person?.role === 'officer' || person?.role === 'lead',
    queryFn: () => call<typeof listColleagues>('GET /api/people/colleagues'),
    staleTime: fewMinutes,
  })
}

type Spell = { away?: Colleague['away'] }

export const awayToday = ({ away }: Spell): Colleague['away'] => {
  const today = isoDay(nowHere())
  return away && away.from <= today && today <= away.until ? away : undefined
}

/** 「11月23日到11月27日不在岗，由某某代办」, for now or later; '' when nothing is planned. */
export const awayWords = ({ away }: Spell): string =>
  away ? `${day(away.from)}到${day(away.until)}不在岗，由${away.deputy.name}代办` : ''

/** When whoever has a case in hand is away today: who stands in. */
export function useStandIn(assignee: string | undefined): string | undefined {
  const { data } = useColleagues()
  const found = assignee === undefined ? undefined : data?.colleagues.find(({ id }) => id === assignee)
  return found && awayToday(found)?.deputy.name
}
