import type { listPolicies } from '@shared/answers/contract'
import type { Category } from '@shared/answers/policy'
import { useInfiniteQuery } from '@tanstack/react-query'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { call } from '../../platform/call'
import { fullDay } from '../../platform/dates'
import { go } from '../../platform/go'
import { Card } from '../../ui/Card'
import { Choices } from '../../ui/Choices'
import { Empty } from '../../ui/Empty'
import { Failure } from '../../ui/Failure'
import { Field } from '../../ui/Field'
import { Heading } from '../../ui/Heading'
import { ListRow } from '../../ui/ListRow'
import { Loading } from '../../ui/Loading'
import { Page } from '../../ui/Page'
import { Pressable } from '../../ui/Pressable'

const all = '全部'
const kinds = ['聊城', '山东', '部门规章', '行政法规', '法律', '其他'] as const satisfies readonly Category[]

/** 政策文件库: what is in force, by kind and by words of the title. */
export default function Library() {
  const [words, setWords] = useState('')
  const [kind, setKind] = useState<Category>()
  const search = words.trim()
  const found = useInfiniteQuery({
    queryKey: ['policies', search, kind],
    initialPageParam: '',
    queryFn: ({ pageParam }) =>
      call<typeof listPolicies>('GET /api/policies', {
        query: {
          ...(search ? { search } : {}),
          ...(kind ? { category: kind } : {}),
          ...(pageParam ? { after: pageParam } : {}),
        },
      }),
    getNextPageParam: (page) => page.next,
  })
  const policies = found.data?.pages.flatMap((page) => page.policies) ?? []
  const total = found.data?.pages[0]?.total ?? 0
  return (
    <Page title="政策文件库">
      <View className="stack">
        <View>
          <Heading level={1}>现行有效的文件</Heading>
          <View className="second">都是主动公开的。问不明白的，也可以在这里自己查。</View>
        </View>
        <Field label="按名称找" placeholder="比如：物业、义务教育" value={words} max={40} onChange={setWords} />
        <Choices
          label="哪一类"
          options={[all, ...kinds]}
          value={kind ?? all}
          onChange={(one) => setKind(one === all ? undefined : one)}
        />
        {found.isPending ? <Loading text="正在查找文件" /> : null}
        {found.isError ? <Failure thrown={found.error} onRetry={() => void found.refetch()} /> : null}
        {found.isSuccess && !policies.length ? (
          <Empty
            title={search || kind ? '没有找到这样的文件' : '还没有导入政策文件'}
            text={search || kind ? '换一个词，或去掉种类再找' : '导入之后，这里能查到全文'}
          />
        ) : null}
        {policies.length ? (
          <Card title={`共 ${total} 份`}>
            <View className="rows">
              {policies.map(({ id, title, category, effectiveFrom, provisions, department }) => (
                <ListRow
                  key={id}
                  title={title}
                  note={[category, `自 ${fullDay(effectiveFrom)}起施行`, `${provisions} 条`, department]
                    .filter(Boolean)
                    .join(' · ')}
                  onPress={() => go('/answers/policy/index', { id })}
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
