import { answerSizes, policyStandingNames } from '@shared/answers/words'
import type { listPolicies } from '@shared/answers/contract'
import type { Replied } from '@shared/operation'
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query'
import { View } from '@tarojs/components'
import { useEffect, useState } from 'react'
import { call } from '../../platform/call'
import { useForward } from '../../platform/forwarding/forward'
import { go, useParam } from '../../platform/go'
import { Card } from '../../ui/Card'
import { Empty } from '../../ui/Empty'
import { ReadFailure } from '../../ui/ReadFailure'
import { Field } from '../../ui/Field'
import { Heading } from '../../ui/page/Heading'
import { ListRow } from '../../ui/ListRow'
import { Loading } from '../../ui/Loading'
import { Page } from '../../ui/page/Page'
import { Pressable } from '../../ui/Pressable'
import { reachWords } from '../reach'
import { since } from '../since'
import { Filters, type Narrowed } from './Filters'
import { toHits } from './toHits'
import { NewPapers } from './NewPapers'
import { OpenedHere } from './OpenedHere'

type Listed = Replied<typeof listPolicies>['policies'][number]

/** 政策文件库: what is in force, by words, level, matter and department. */
export default function Library() {
  const [words, setWords] = useState(useParam('search'))
  const [going, setGoing] = useState(false)
  const [by, setBy] = useState<Narrowed>({})
  const search = words.trim()
  const { level, category, topic, department, others } = by
  const found = useInfiniteQuery({
    queryKey: ['policies', search, level, category, topic, department?.id, others],
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
          ...(others ? { which: 'others' as const } : {}),
          ...(pageParam ? { after: pageParam } : {}),
        },
      }),
    getNextPageParam: (page) => page.next,
  })
  const policies = found.data?.pages.flatMap((page) => page.policies) ?? []
  const total = found.data?.pages[0]?.total ?? 0
  const reach = found.data?.pages[0]?.reach
  const notInForce = found.data?.pages[0]?.others ?? 0
  const settled = found.isSuccess && !found.isPlaceholderData
  // What is typed is looked for at once; Enter goes on to what was found, as soon as it is there.
  useEffect(() => {
    if (!going || !settled) return
    setGoing(false)
    toHits()
  }, [going, settled])
  const narrowed = search !== '' || Object.values(by).some((one) => one !== undefined)
  useForward({ title: '聊城 · 政策文件库', page: '/answers/library/index', query: { search } })
  return (
    <Page title="政策文件库">
      <View className="stack">
        <View>
          <Heading level={1}>{others ? '现在不能作依据的文件' : '现行有效的文件'}</Heading>
          <View className="second">
            {others
              ? '还没有施行、已经不再施行，或者只是征求意见的，留在这里供查看，不用来回答问题。'
              : '都是公开的。问不明白的，也可以在这里自己查。'}
          </View>
          {reach ? <View className="second">{reachWords(reach)}</View> : null}
        </View>
        <Field
          label="找文件"
          placeholder="名称、文号或内容里的词，比如：物业"
          value={words}
          max={answerSizes.search.most}
          hint={search && settled ? `找到 ${total} 份` : undefined}
          onChange={(typed) => {
            setWords(typed)
            setGoing(false)
          }}
          onConfirm={() => setGoing(true)}
        />
        <Filters by={by} onChange={setBy} departments={found.data?.pages[0]?.departments ?? []} />
        {found.isPending ? <Loading text="正在查找文件" /> : null}
        <ReadFailure read={found} />
        {found.isSuccess && !policies.length ? (
          <Empty
            title={narrowed ? '没有找到这样的文件' : '这里还没有政策文件'}
            text={narrowed ? '换一个词，或少选几样再找' : '文件放进来以后，在这里能查到全文。现在也可以直接提问'}
          >
            {narrowed ? null : (
              <Pressable kind="quiet" onPress={() => go('/answers/ask/index')}>
                去提问
              </Pressable>
            )}
          </Empty>
        ) : null}
        {policies.length ? (
          <Card title={`共 ${total} 份`}>
            <View className="rows library-hits">
              {policies.map((policy) => (
                <ListRow
                  key={policy.id}
                  title={policy.title}
                  note={noteOf(policy)}
                  onPress={() => go('/answers/policy/index', { id: policy.id, provision: policy.mentions })}
                />
              ))}
            </View>
            {found.hasNextPage ? (
              <Pressable kind="quiet" more busy={found.isFetchingNextPage} onPress={() => void found.fetchNextPage()}>
                {`看更多（已列出 ${policies.length} 份）`}
              </Pressable>
            ) : null}
          </Card>
        ) : null}
        {!others && narrowed && notInForce > 0 ? (
          <Pressable kind="quiet" onPress={() => setBy({ ...by, others: true })}>
            {`另有 ${notInForce} 份还没施行、不再施行或征求意见的`}
          </Pressable>
        ) : null}
        {others ? null : <NewPapers search={search} />}
        {others ? null : <OpenedHere search={search} />}
      </View>
    </Page>
  )
}

/** 第三条里有 · 聊政办字〔2023〕12号 · 聊城 · 自 2023年4月1日起施行 · 12 条 · 市民政局 */
function noteOf({ category, provisions, department, mentions, number, status, ending, ...dates }: Listed): string {
  const standing = status === 'in-force' ? '' : status === 'ended' && ending ? ending : policyStandingNames[status]
  const parts = [
    mentions ? `${mentions}里有` : '',
    standing,
    number,
    category,
    status === 'draft' ? '' : since(dates),
    `${provisions} 条`,
    department,
  ]
  return parts.filter(Boolean).join(' · ')
}
