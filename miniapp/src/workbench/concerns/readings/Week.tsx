import { addDays, beijingDate, type Day } from '@shared/calendar/date'
import type { readConcernWeek } from '@shared/concerns/contractReadings'
import { useQuery } from '@tanstack/react-query'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { call } from '../../../platform/call'
import { day as dayWords, dayAndTime } from '../../../platform/dates'
import { Failure } from '../../../ui/Failure'
import { Loading } from '../../../ui/Loading'
import { Heading } from '../../../ui/page/Heading'
import { Pressable } from '../../../ui/Pressable'
import { LateList } from './LateList'
import { WeekDepartments } from './WeekDepartments'
import { WeekFigures } from './WeekFigures'

/** 一周: what was registered in it and how it stands, and what earlier weeks still owe. */
export function Week() {
  const today = beijingDate(new Date())
  const [day, setDay] = useState<Day>(today)
  const found = useQuery({
    queryKey: ['concerns', 'week', day],
    queryFn: () => call<typeof readConcernWeek>('GET /api/concerns/week', { query: { day } }),
  })
  if (found.isPending) return <Loading text="正在清点这一周" />
  if (found.isError) return <Failure thrown={found.error} onRetry={() => void found.refetch()} />
  const { from, until, asOf, figures, departments, late, earlier, waiting } = found.data
  return (
    <View className="stack">
      <View>
        <Heading level={2}>{`${dayWords(from)}到${dayWords(until)}`}</Heading>
        <View className="small">{`周一到周日，${dayAndTime(asOf)}清点`}</View>
      </View>
      <View className="actions">
        <Pressable kind="quiet" onPress={() => setDay(addDays(day, -7))}>
          前一周
        </Pressable>
        <Pressable kind="quiet" disabled={until >= today} onPress={() => setDay(addDays(day, 7))}>
          后一周
        </Pressable>
      </View>
      <WeekFigures figures={figures} earlier={earlier.length} />
      <WeekDepartments departments={departments} />
      <LateList
        title="这一周登记的：超期没回应的，和超期才回应的"
        none="没有"
        rows={late.map(({ department, words, ...one }) => ({ ...one, what: words, who: department ?? '还没有交办' }))}
      />
      <LateList
        title="更早登记，现在还超期没回应的"
        says="不在上面这一周的数字里"
        none="没有"
        rows={earlier.map(({ department, words, ...one }) => ({
          ...one,
          what: words,
          who: department ?? '还没有交办',
        }))}
      />
      <LateList
        title="这一周登记的：时限内还没回应的"
        none="没有"
        rows={waiting.map(({ next, words, ...one }) => ({ ...one, what: words, who: next }))}
      />
    </View>
  )
}
