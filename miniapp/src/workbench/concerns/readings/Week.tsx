import { addDays, beijingDate, type Day } from '@shared/calendar/date'
import type { readConcernWeek } from '@shared/concerns/contractReadings'
import { useQuery } from '@tanstack/react-query'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { call } from '../../../platform/call'
import { day as dayWords, dayAndTime } from '../../../platform/dates'
import { Failure } from '../../../ui/Failure'
import { ReadFailure } from '../../../ui/ReadFailure'
import { Loading } from '../../../ui/Loading'
import { Heading } from '../../../ui/page/Heading'
import { Pressable } from '../../../ui/Pressable'
import { LateList } from './LateList'
import { WeekCard } from './WeekCard'
import { WeekDepartments } from './WeekDepartments'
import { WeekFigures } from './WeekFigures'
import { nowHere } from '../../../platform/clock/houseClock'

/** 一周: what happened in it and what stood open at its end, of whatever age; then how those registered in it stand now. */
export function Week() {
  const today = beijingDate(new Date(nowHere()))
  const [day, setDay] = useState<Day>(today)
  const found = useQuery({
    queryKey: ['concerns', 'week', day],
    queryFn: () => call<typeof readConcernWeek>('GET /api/concerns/week', { query: { day } }),
  })
  if (found.isPending) return <Loading text="正在清点这一周" />
  if (found.isLoadingError) return <Failure thrown={found.error} onRetry={() => void found.refetch()} />
  const { from, until, asOf, running, week, figures, departments, late, answeredLate, waiting, lapsed } = found.data
  const called = running ? '现在' : '周日'
  const listed = (rows: typeof late) =>
    rows.map(({ department, words, ...one }) => ({ ...one, what: words, who: department ?? '还没有交办' }))
  return (
    <View className="stack">
      <ReadFailure read={found} />
      <View>
        <Heading level={2}>{`${dayWords(from)}到${dayWords(until)}`}</Heading>
        <View className="small">
          {running ? `周一到周日，${dayAndTime(asOf)}清点` : '周一到周日，按周日结束时清点'}
        </View>
      </View>
      <View className="actions">
        <Pressable kind="quiet" onPress={() => setDay(addDays(day, -7))}>
          前一周
        </Pressable>
        <Pressable kind="quiet" disabled={running} onPress={() => setDay(addDays(day, 7))}>
          后一周
        </Pressable>
      </View>
      <WeekCard week={week} called={called} />
      <LateList title={`${called}超期没回应的`} says="不论哪天登记" none="没有" rows={listed(late)} />
      <LateList title="这一周超期才回应的" says="不论哪天登记" none="没有" rows={listed(answeredLate)} />
      <LateList
        title={`${called}还没回应、在时限内的`}
        none="没有"
        rows={waiting.map(({ next, words, ...one }) => ({ ...one, what: words, who: next }))}
      />
      <LateList
        title={`${called}过了日子还没做的`}
        says="回应以后该写的进展、该更正的回应、该开的新闻发布会，不论哪天登记"
        none="没有"
        rows={listed(lapsed)}
      />
      <WeekDepartments departments={departments} called={called} />
      <WeekFigures figures={figures} />
    </View>
  )
}
