import type { AccountEvent } from '@shared/people/administration/event'
import { accountActNames } from '@shared/people/administration/words'
import type { listAccountActs } from '@shared/people/contractAdministration'
import { useQuery } from '@tanstack/react-query'
import { View } from '@tarojs/components'
import { call } from '../../platform/call'
import { dayAndTime } from '../../platform/dates'
import { Card } from '../../ui/Card'
import { Empty } from '../../ui/Empty'
import { Failure } from '../../ui/Failure'
import { ListRow } from '../../ui/ListRow'
import { Loading } from '../../ui/Loading'
import { seatWords } from './seats'

/** One line of the record, in words. */
export function actWords(event: AccountEvent): string {
  const done = accountActNames[event.type]
  switch (event.type) {
    case 'found':
    case 'opened':
      return `${done}：${event.name}，${seatWords(event)}`
    case 'moved':
      return `${done}：${event.name}，${seatWords(event)}${event.successor ? `；手里的办件交给${event.successor.name}` : ''}`
    case 'disabled':
      return event.successor ? `${done}；手里的办件交给${event.successor.name}` : done
    case 'sessionsEnded':
      return event.opened ? `${done}：${dayAndTime(event.opened)}开始的那一次` : `${done}：全部`
    case 'reset':
    case 'secondSet':
    case 'secondCleared':
    case 'enabled':
      return done
  }
}

/** 管理记录: what was done to accounts, by whom and when. */
export function Acts() {
  const found = useQuery({
    queryKey: ['account-acts'],
    queryFn: () => call<typeof listAccountActs>('GET /api/account-acts'),
  })
  if (found.isError) return <Failure thrown={found.error} onRetry={() => void found.refetch()} />
  if (!found.data) return <Loading text="正在读取管理记录" />
  const { acts, total } = found.data
  if (!total) return <Empty title="还没有管理记录" />
  return (
    <Card title="管理记录">
      <View className="second">每一条接着上一条做摘要，改过、少过都查得出来</View>
      <View className="rows">
        {acts.map(({ account, event }) => (
          <ListRow
            key={`${account} ${event.hash ?? event.at}`}
            title={`${account} ${actWords(event)}`}
            note={`${event.by.name} · ${dayAndTime(event.at)}`}
          />
        ))}
      </View>
      {total > acts.length ? (
        <View className="second">{`先列出最近的 ${acts.length} 条，一共 ${total} 条`}</View>
      ) : null}
    </Card>
  )
}
