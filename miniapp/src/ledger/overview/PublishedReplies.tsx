import type { listPublishedReplies } from '@shared/ledger/contract'
import { mostSearched } from '@shared/ledger/words'
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { call } from '../../platform/call'
import { day } from '../../platform/dates'
import { queries } from '../../platform/queries'
import { staleAmong, useStillPublished } from '../../platform/hearing/stillPublished'
import { Banner } from '../../ui/Banner'
import { Card } from '../../ui/Card'
import { Disclosure } from '../../ui/Disclosure'
import { ReadFailure } from '../../ui/ReadFailure'
import { Field } from '../../ui/Field'
import { Mend } from '../../ui/mending/Mend'
import { Heading } from '../../ui/page/Heading'
import { Loading } from '../../ui/Loading'
import { Official } from '../../ui/Official'
import { Pressable } from '../../ui/Pressable'

/** 选登: questions and replies that the askers agreed to make public. */
export function PublishedReplies() {
  const [typed, setTyped] = useState('')
  const search = typed.trim()
  const queryKey = ['ledger', 'replies', search]
  const found = useInfiniteQuery({
    queryKey,
    initialPageParam: '',
    placeholderData: keepPreviousData,
    queryFn: async ({ pageParam }) => {
      const query = { ...(pageParam ? { after: pageParam } : {}), ...(search ? { search } : {}) }
      const page = await call<typeof listPublishedReplies>('GET /api/ledger/replies', { query })
      return { ...page, stale: await staleAmong(page.replies.map(({ publishedAt }) => publishedAt)) }
    },
    getNextPageParam: (page) => page.next,
  })
  const replies = found.data?.pages.flatMap((page) => page.replies) ?? []
  const changedIn = new Map(
    found.data?.pages.flatMap((page) => page.stale.map(({ publishedAt, article }) => [publishedAt, article] as const)),
  )
  useStillPublished({
    published: replies.map(({ publishedAt }) => publishedAt),
    readAt: found.dataUpdatedAt,
    onGone: (gone) =>
      void queries.setQueryData<typeof found.data>(
        queryKey,
        (all) =>
          all && {
            ...all,
            pages: all.pages.map((page) => ({
              ...page,
              replies: page.replies.filter(({ publishedAt }) => !gone.includes(publishedAt)),
            })),
          },
      ),
  })
  return (
    <Card title="公开的问答">
      <View className="second">提问人同意公开、隐去个人信息的办件</View>
      <Official of="published" />
      {found.isPending ? <Loading text="正在读取公开的问答" /> : null}
      <ReadFailure compact read={found} />
      {replies.length || search ? (
        <Field
          label="在公开的问答里找"
          placeholder="问题或答复里的词，比如：医保"
          value={typed}
          max={mostSearched}
          onChange={setTyped}
        />
      ) : null}
      {found.isSuccess && !replies.length ? (
        <View>{search ? `没有找到提到“${search}”的` : '还没有公开的问答'}</View>
      ) : null}
      <View className="rows">
        {replies.map(({ id, question, reply, department, publishedAt }) => (
          <View key={id} className="published">
            <Heading level={3}>{question}</Heading>
            <View className="small">{`${department} · ${day(publishedAt)}公开`}</View>
            {changedIn.has(publishedAt) ? (
              <Banner tone="amber">
                {`依据的${changedIn.get(publishedAt)}后来变了，先问${department}，不要照着办`}
              </Banner>
            ) : null}
            <Disclosure label="看答复">
              <View className="prose">{reply}</View>
              <Mend thing="reply" id={id} title={question} by={department} />
            </Disclosure>
          </View>
        ))}
      </View>
      {found.hasNextPage ? (
        <Pressable kind="quiet" more busy={found.isFetchingNextPage} onPress={() => void found.fetchNextPage()}>
          更早的
        </Pressable>
      ) : null}
    </Card>
  )
}
