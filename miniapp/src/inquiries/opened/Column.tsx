import type { listOpened } from '@shared/inquiries/contracts/contractOpened'
import { openedSizes } from '@shared/inquiries/words'
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { call } from '../../platform/call'
import { useParam, go } from '../../platform/go'
import { Card } from '../../ui/Card'
import { Empty } from '../../ui/Empty'
import { ReadFailure } from '../../ui/ReadFailure'
import { Field } from '../../ui/Field'
import { ListRow } from '../../ui/ListRow'
import { Loading } from '../../ui/Loading'
import { Official } from '../../ui/Official'
import { Heading } from '../../ui/page/Heading'
import { Pressable } from '../../ui/Pressable'
import { openedNote } from './openedNote'

/** All that was opened, the newest first, found by its words; with `unit`, of one unit. */
export function Column() {
  const unit = useParam('unit')
  const [typed, setTyped] = useState(useParam('search'))
  const search = typed.trim()
  const found = useInfiniteQuery({
    queryKey: ['open information', search, unit],
    initialPageParam: '',
    placeholderData: keepPreviousData,
    queryFn: ({ pageParam }) =>
      call<typeof listOpened>('GET /api/opened', {
        query: { ...(search ? { search } : {}), ...(unit ? { unit } : {}), ...(pageParam ? { after: pageParam } : {}) },
      }),
    getNextPageParam: (page) => page.next,
  })
  const opened = found.data?.pages.flatMap((page) => page.opened) ?? []
  return (
    <>
      <View>
        <Heading level={1}>申请后公开的信息</Heading>
        <View className="second">有人申请过，单位审查后觉得大家都用得上的，放在这里，不用再申请</View>
        <Official of="opened" />
      </View>
      <Field
        label="找信息"
        placeholder="标题、文号或内容里的词"
        value={typed}
        onChange={setTyped}
        max={openedSizes.search.most}
      />
      {found.isPending ? <Loading text="正在查找" /> : null}
      <ReadFailure read={found} />
      {found.isSuccess && !opened.length ? (
        <Empty
          title={search ? '没有找到' : '这里还没有信息'}
          text={search ? '换一个词试试；公开的信息里没有的，可以申请' : '单位公开了就列在这里'}
        >
          <Pressable kind="quiet" onPress={() => go('/disclosure/guide/index')}>
            看怎样申请
          </Pressable>
        </Empty>
      ) : null}
      {opened.length ? (
        <Card>
          <View className="rows">
            {opened.map((one) => (
              <ListRow
                key={one.id}
                title={one.title}
                note={openedNote(one)}
                onPress={() => go('/inquiries/opened/index', { id: one.id })}
              />
            ))}
          </View>
        </Card>
      ) : null}
      {found.hasNextPage ? (
        <Pressable kind="quiet" more busy={found.isFetchingNextPage} onPress={() => void found.fetchNextPage()}>
          更早公开的
        </Pressable>
      ) : null}
    </>
  )
}
