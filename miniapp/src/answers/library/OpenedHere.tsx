import type { listOpened } from '@shared/inquiries/contracts/contractOpened'
import { useQuery } from '@tanstack/react-query'
import { View } from '@tarojs/components'
import { call } from '../../platform/call'
import { fullDay } from '../../platform/dates'
import { go } from '../../platform/go'
import { Card } from '../../ui/Card'
import { ListRow } from '../../ui/ListRow'
import { Pressable } from '../../ui/Pressable'

/** So many are enough to see that there are some. */
const most = 3

/** What somebody applied for and everybody reads now, beside the library. Nothing where there is none. */
export function OpenedHere({ search }: { search: string }) {
  const found = useQuery({
    queryKey: ['open information', 'library', search],
    queryFn: () => call<typeof listOpened>('GET /api/opened', { query: search ? { search: search } : {} }),
  })
  const opened = found.data?.opened ?? []
  if (opened.length === 0) return null
  return (
    <Card title={search ? '申请后公开的信息里有' : '申请后公开的信息'}>
      <View className="rows">
        {opened.slice(0, most).map(({ id, title, number, department, openedAt }) => (
          <ListRow
            key={id}
            title={title}
            note={[number, department, `${fullDay(openedAt)}公开`].filter(Boolean).join(' · ')}
            onPress={() => go('/inquiries/opened/index', { id })}
          />
        ))}
      </View>
      <Pressable kind="link" onPress={() => go('/inquiries/opened/index', search ? { search } : {})}>
        看全部
      </Pressable>
    </Card>
  )
}
