import type { listIntakes } from '@shared/hot/sightings/contractSightings'
import { useQuery } from '@tanstack/react-query'
import { View } from '@tarojs/components'
import { call } from '../../../platform/call'
import { dayAndTime } from '../../../platform/dates'
import { Card } from '../../../ui/Card'
import { ReadFailure } from '../../../ui/ReadFailure'
import { Loading } from '../../../ui/Loading'
import { countedWords } from './countedWords'

/** What was imported last, whoever did it. */
export function Intakes() {
  const found = useQuery({
    queryKey: ['hot', 'intakes'],
    queryFn: () => call<typeof listIntakes>('GET /api/hot/intakes'),
  })
  return (
    <Card title="最近导入的">
      {found.isPending ? <Loading text="正在读取" /> : null}
      <ReadFailure compact read={found} />
      {found.isSuccess && !found.data.intakes.length ? <View className="second">还没有导入过</View> : null}
      <View className="rows">
        {found.data?.intakes.map(({ id, name, source, by, at, counts, doneAt }) => (
          <View key={id}>
            <View>{name}</View>
            <View className="small">{`${source} · ${by} · ${dayAndTime(at)}${doneAt ? '' : ' · 没有导完，再选同一个文件会接着导'}`}</View>
            <View className="small">{countedWords(counts)}</View>
          </View>
        ))}
      </View>
    </Card>
  )
}
