import type { readClockBoard } from '@shared/concerns/contractReadings'
import type { Replied } from '@shared/operation'
import { useQuery } from '@tanstack/react-query'
import { View } from '@tarojs/components'
import { call } from '../../../platform/call'
import { dayAndTime } from '../../../platform/dates'
import { Empty } from '../../../ui/Empty'
import { Failure } from '../../../ui/Failure'
import { ReadFailure } from '../../../ui/ReadFailure'
import { Loading } from '../../../ui/Loading'
import { Heading } from '../../../ui/page/Heading'
import { BoardCard } from './BoardCard'

type Row = Replied<typeof readClockBoard>['rows'][number]
type Clock = Row['clocks'][number]

/** What is counted in working days; everything else runs by the hour, day and night. */
const inDays = ({ kind }: Clock) => kind === 'followUp'

/** 时钟板: what runs by the hour and what runs by working days, side by side, the nearest end first. */
export function ClockBoard() {
  const found = useQuery({
    queryKey: ['concerns', 'board'],
    queryFn: () => call<typeof readClockBoard>('GET /api/concerns/board'),
    refetchInterval: 60_000,
  })
  if (found.isPending) return <Loading text="正在读取时钟板" />
  if (found.isLoadingError) return <Failure thrown={found.error} onRetry={() => void found.refetch()} />
  const { rows, more, asOf } = found.data
  const clocks = rows.flatMap((row) => row.clocks)
  const counted = (standing: Clock['standing']) => clocks.filter((one) => one.standing === standing).length
  if (!rows.length) return <Empty title="没有正在计时的舆情" />
  return (
    <View className="stack">
      <ReadFailure read={found} />
      <View className="second">
        {[
          `超期 ${counted('overdue')} 项，快到期 ${counted('near')} 项，还早 ${counted('onTime')} 项`,
          `${dayAndTime(asOf)}的情况，每分钟更新`,
        ].join(' · ')}
      </View>
      <View className="columns">
        <Column
          title="按小时算"
          says="夜里、周末和放假也算：回应、更正和新闻发布会"
          rows={rows}
          takes={(one) => !inDays(one)}
        />
        <Column title="按工作日算" says="周末和放假不算：下一次写进展" rows={rows} takes={inDays} />
      </View>
      {more ? <View className="second">{`另有 ${more} 条，最急的在前，先办完这里的`}</View> : null}
    </View>
  )
}

interface ColumnProps {
  title: string
  says: string
  rows: readonly Row[]
  takes: (clock: Clock) => boolean
}

function Column({ title, says, rows, takes }: ColumnProps) {
  const taken = rows
    .map((row) => ({ row, clocks: row.clocks.filter(takes) }))
    .filter(({ clocks }) => clocks.length > 0)
    .sort((a, b) => ((a.clocks[0]?.dueAt ?? '') < (b.clocks[0]?.dueAt ?? '') ? -1 : 1))
  const count = taken.reduce((sum, { clocks }) => sum + clocks.length, 0)
  return (
    <View className="stack">
      <View>
        <Heading level={2}>{`${title}（${count} 项）`}</Heading>
        <View className="small">{says}</View>
      </View>
      {taken.map(({ row, clocks }) => (
        <BoardCard key={row.id} row={row} clocks={clocks} />
      ))}
      {count ? null : <View className="second">现在没有</View>}
    </View>
  )
}
