import type { listUndelivered } from '@shared/people/contract'
import { useQuery } from '@tanstack/react-query'
import { View } from '@tarojs/components'
import { call } from '../../platform/call'
import { dayAndTime } from '../../platform/dates'
import { Card } from '../../ui/Card'
import { ReadFailure } from '../../ui/ReadFailure'
import { ListRow } from '../../ui/ListRow'
import { Loading } from '../../ui/Loading'

/** Messages that never arrived after every attempt: someone has to reach the person another way. */
export function Undelivered() {
  const found = useQuery({
    queryKey: ['undelivered'],
    queryFn: () => call<typeof listUndelivered>('GET /api/people/undelivered'),
  })
  const messages = found.data?.messages ?? []
  return (
    <Card title="没有送达的消息">
      {found.isPending ? <Loading text="正在读取" /> : null}
      <ReadFailure compact read={found} />
      {found.data && !messages.length ? <View className="second">都送到了</View> : null}
      <View className="rows">
        {messages.map(({ about, title, attempts, since }) => (
          <ListRow
            key={`${about}${title}${since}`}
            title={title}
            note={`${about} · ${dayAndTime(since)}起试了 ${attempts} 次没有送到`}
          />
        ))}
      </View>
    </Card>
  )
}
