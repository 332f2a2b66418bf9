import type { listSetAside } from '@shared/people/contract'
import { useQuery } from '@tanstack/react-query'
import { View } from '@tarojs/components'
import { call } from '../../platform/call'
import { dayAndTime } from '../../platform/dates'
import { Card } from '../../ui/Card'
import { ListRow } from '../../ui/ListRow'

/** Records that nobody can read any more, where there are any: they are missing in every list, so somebody must know. */
export function SetAside() {
  const found = useQuery({
    queryKey: ['set-aside'],
    queryFn: () => call<typeof listSetAside>('GET /api/people/set-aside'),
  })
  const things = found.data?.things ?? []
  if (!things.length) return null
  const all = things.reduce((sum, { count }) => sum + count, 0)
  return (
    <Card title={`有 ${all} 条记录读不出来`}>
      <View className="second">
        各处的列表和数字都先跳过它们，没有删除，别的照常办理。请告诉管系统的人：用检查命令能看到是哪几条，再从备份里找回。修好以后，最多两天这里就不再提。
      </View>
      <View className="rows">
        {things.map(({ name, count, since }) => (
          <ListRow key={name} title={name} note={`${count} 条，${dayAndTime(since)}起`} />
        ))}
      </View>
    </Card>
  )
}
