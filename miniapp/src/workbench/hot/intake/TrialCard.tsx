import { refusedTold } from '@shared/hot/sightings/words'
import { View } from '@tarojs/components'
import type { PropsWithChildren } from 'react'
import { Banner } from '../../../ui/Banner'
import { Card } from '../../../ui/Card'
import { Disclosure } from '../../../ui/Disclosure'
import { Table } from '../../../ui/table/Table'
import { countedWords } from './countedWords'
import type { FileTrial } from './useIntake'

/** What an import would come to, and which rows cannot be taken, each with its reason. */
export function TrialCard({ trial: { counts, refused, there }, children }: PropsWithChildren<{ trial: FileTrial }>) {
  return (
    <Card title="试的结果">
      <View>{countedWords(counts)}</View>
      <View className="small">重复的是同一条帖子又来一次，不收；几乎一样的算作转发，给原来那条加热度</View>
      {there === 'done' ? <Banner tone="amber">这个文件已经导入过，不用再导</Banner> : null}
      {there === 'begun' ? (
        <Banner tone="amber">这个文件上次没有导完，会照上次的对应，从断开的地方接着导</Banner>
      ) : null}
      {refused.length ? (
        <Disclosure label={`不能收的 ${counts.refused} 行和原因`}>
          <Table
            caption="不能收的行"
            rows={refused}
            keyOf={({ row }) => String(row)}
            columns={[
              { heading: '第几行', of: ({ row }) => `第 ${row} 行` },
              { heading: '为什么', of: ({ reason }) => reason },
            ]}
          />
          {counts.refused > refused.length ? (
            <View className="small">{`只列前 ${refusedTold} 行。改好文件再选一次；不改也可以导入，这些行不收`}</View>
          ) : (
            <View className="small">改好文件再选一次；不改也可以导入，这些行不收</View>
          )}
        </Disclosure>
      ) : null}
      {children}
    </Card>
  )
}
