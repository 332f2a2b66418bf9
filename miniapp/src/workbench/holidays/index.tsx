import type { listHolidays } from '@shared/holidays/contractHolidays'
import type { ShownHolidays } from '@shared/holidays/view'
import { useQuery } from '@tanstack/react-query'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { call } from '../../platform/call'
import { Banner } from '../../ui/Banner'
import { ReadFailure } from '../../ui/ReadFailure'
import { Loading } from '../../ui/Loading'
import { Heading } from '../../ui/page/Heading'
import { useTop } from '../../ui/page/useTop'
import { Desk } from '../Desk'
import { HolidayForm } from './HolidayForm'
import './index.scss'
import { YearCard } from './YearCard'

/** 放假安排: the working calendar of each year, entered by one out of the notice, confirmed by another, counted by every clock. */
export default function WorkHolidays() {
  return (
    <Desk title="放假安排" section="holidays">
      <Years />
    </Desk>
  )
}

function Years() {
  const [writing, setWriting] = useState<ShownHolidays>()
  const [said, setSaid] = useState('')
  const found = useQuery({
    queryKey: ['holidays'],
    queryFn: () => call<typeof listHolidays>('GET /api/holidays'),
    // Others write it too.
    staleTime: 0,
  })
  const look = () => void found.refetch()
  useTop(writing ? 'writing' : 'list')
  const done = (words: string) => {
    setSaid(words)
    setWriting(undefined)
    look()
  }
  if (writing)
    return (
      <HolidayForm
        one={found.data?.years.find(({ year }) => year === writing.year) ?? writing}
        onDone={done}
        onLook={look}
        onCancel={() => setWriting(undefined)}
      />
    )
  return (
    <View className="stack">
      <Heading level={1}>放假安排</Heading>
      <View className="second">
        按工作日计算的时限都照这里：放假的不算，调休上班的算。一个人照国务院办公厅的文件填写，另一个人对照文件核对，核对过才生效
      </View>
      {said ? <Banner tone="green">{said}</Banner> : null}
      {found.isPending ? <Loading text="正在读取放假安排" /> : null}
      <ReadFailure read={found} />
      {found.data ? (
        <>
          <View>{inForceWords(found.data.inForce)}</View>
          {found.data.keeps ? null : <Banner>你可以看，填写和核对由市里的管理员和督查办</Banner>}
          {found.data.years.map((one) => (
            <YearCard
              key={`${one.year}.${one.version}`}
              one={one}
              onWrite={() => {
                setSaid('')
                setWriting(one)
              }}
              onDone={done}
              onLook={look}
            />
          ))}
        </>
      ) : null}
    </View>
  )
}

/** 「已经生效的：2019 年至 2026 年」 */
function inForceWords(years: readonly number[]): string {
  const sorted = [...years].sort((a, b) => a - b)
  const runs: [from: number, until: number][] = []
  for (const year of sorted) {
    const last = runs.at(-1)
    if (last?.[1] === year - 1) last[1] = year
    else runs.push([year, year])
  }
  const said = runs.map(([from, until]) => (from === until ? `${from} 年` : `${from} 年至 ${until} 年`))
  return said.length > 0 ? `已经生效的：${said.join('、')}` : '还没有一年生效'
}
