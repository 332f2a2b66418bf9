import type { listPolicies } from '@shared/answers/contract'
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { call } from '../../platform/call'
import { go } from '../../platform/go'
import { Card } from '../../ui/Card'
import { Empty } from '../../ui/Empty'
import { Failure } from '../../ui/Failure'
import { Field } from '../../ui/Field'
import { Heading } from '../../ui/Heading'
import { ListRow } from '../../ui/ListRow'
import { Loading } from '../../ui/Loading'
import { Page } from '../../ui/Page'
import { Pressable } from '../../ui/Pressable'
import { since } from '../since'
import { Filters, type Narrowed } from './Filters'

/** 政策文件库: what is in force, by words, level, matter and department. */
export default function Library() {
  const [words, setWords] = useState('')
  const [by, setBy] = useState<Narrowed>({})
  const search = words.trim()
  const { level, category, topic, department } = by
  const found = useInfiniteQuery({
    queryKey: ['policies', search, level, category, topic, department?.id],
    initialPageParam: '',
    placeholderData: keepPreviousData,
    queryFn: ({ pageParam }) =>
      call<typeof listPolicies>('GET /api/policies', {
        query: {
          ...(search ? { search } : {}),
          ...(level ? { level } : {}),
          ...(category ? { category } : {}),
          ...(topic ? { topic } : {}),
          ...(department ? { department: department.id } : {}),
          ...(pageParam ? { after: pageParam } : {}),
        },
      }),
    getNextPageParam: (page) => page.next,
  })
  const policies = found.data?.pages.flatMap((page) => page.policies) ?? []
  const total = found.data?.pages[0]?.total ?? 0
  const narrowed = search !== '' || Object.values(by).some((one) => one !== undefined)
  return (
    <Page title="政策文件库">
      <View className="stack">
        <View>
          <Heading level={1}>现行有效的文件</Heading>
          <View className="second">都是公开的。问不明白的，也可以在这里自己查。</View>
        </View>
        <Field label="找文件" placeholder="名称或内容里的词，比如：物业" value={words} max={40} onChange={setWords} />
        <Filters by={by} onChange={setBy} departments={found.data?.pages[0]?.departments ?? []} />
        {found.isPending ? <Loading text="正在查找文件" /> : null}
        {found.isError ? <Failure thrown={found.error} onRetry={() => void found.refetch()} /> : null}
        {found.isSuccess && !policies.length ? (
          <Empty
            title={narrowed ? '没有找到这样的文件' : '还没有导入政策文件'}
            text={narrowed ? '换一个词，或少选几样再找' : '导入之后，这里能查到全文'}
          />
        ) : null}
        {policies.length ? (
          <Card title={`共 ${total} 份`}>
            <View className="rows">
              {policies.map(({ id, title, category: kind, effectiveFrom, provisions, department: owner, mentions }) => (
                <ListRow
                  key={id}
                  title={title}
                  note={[mentions ? `${mentions}里有` : '', kind, since(effectiveFrom, id), `${provisions} 条`, owner]
                    .filter(Boolean)
                    .join(' · ')}
                  onPress={() => go('/answers/policy/index', { id, provision: mentions })}
                />
              ))}
            </View>
          </Card>
        ) : null}
        {found.hasNextPage ? (
          <Pressable kind="quiet" busy={found.isFetchingNextPage} onPress={() => void found.fetchNextPage()}>
            更多文件
          </Pressable>
        ) : null}
      </View>
    </Page>
  )
}
