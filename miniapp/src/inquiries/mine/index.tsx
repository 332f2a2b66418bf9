import type { listMyInquiries } from '@shared/inquiries/contract'
import { useInfiniteQuery } from '@tanstack/react-query'
import { View } from '@tarojs/components'
import { useDidShow } from '@tarojs/taro'
import { call } from '../../platform/call'
import { useDrafts } from '../../platform/drafts'
import { go } from '../../platform/go'
import { useSession } from '../../platform/session'
import { Card } from '../../ui/Card'
import { Empty } from '../../ui/Empty'
import { ReadFailure } from '../../ui/ReadFailure'
import { Heading } from '../../ui/page/Heading'
import { ListRow } from '../../ui/ListRow'
import { Loading } from '../../ui/Loading'
import { Page } from '../../ui/page/Page'
import { Pressable } from '../../ui/Pressable'
import { NeedSignIn } from '../NeedSignIn'
import { CaseRow } from './CaseRow'

/** 我的办件, newest first. */
export default function MyInquiries() {
  const isCitizen = useSession((session) => session.person?.role === 'citizen')
  const draft = useDrafts((drafts) => drafts.inquiry)
  const mine = useInfiniteQuery({
    queryKey: ['inquiries', 'mine'],
    enabled: isCitizen,
    initialPageParam: '',
    queryFn: ({ pageParam }) =>
      call<typeof listMyInquiries>('GET /api/inquiries', { query: pageParam ? { after: pageParam } : {} }),
    getNextPageParam: (page) => page.next,
  })
  useDidShow(() => {
    if (isCitizen) void mine.refetch()
  })
  const cases = mine.data?.pages.flatMap((page) => page.inquiries) ?? []
  const write = () => go('/inquiries/submit/index')
  return (
    <Page tab>
      <View className="stack">
        <View className="line line--apart">
          <Heading level={1}>我的办件</Heading>
          <Pressable kind="link" onPress={write}>
            提交诉求
          </Pressable>
        </View>
        {draft?.text.trim() ? (
          <Card>
            <ListRow title="有一件写了还没提交" note={draft.text.slice(0, 40)} onPress={write} />
          </Card>
        ) : null}
        {isCitizen ? null : <NeedSignIn what="查看自己的办件" />}
        {isCitizen && mine.isPending ? <Loading text="正在读取你的办件" /> : null}
        {isCitizen ? <ReadFailure read={mine} /> : null}
        {isCitizen && mine.isSuccess && !cases.length ? (
          <Empty title="还没有办件" text="先问一问，多数问题当场就有答案；没有解决的，再转给负责的单位">
            <Pressable kind="primary" onPress={() => go('/answers/ask/index')}>
              去问一问
            </Pressable>
            <Pressable kind="quiet" onPress={write}>
              直接提交诉求
            </Pressable>
          </Empty>
        ) : null}
        {isCitizen && cases.length ? (
          <Card>
            <View className="rows">
              {cases.map((one) => (
                <CaseRow key={one.id} line={one} />
              ))}
            </View>
          </Card>
        ) : null}
        {mine.hasNextPage ? (
          <Pressable kind="quiet" more busy={mine.isFetchingNextPage} onPress={() => void mine.fetchNextPage()}>
            更早的办件
          </Pressable>
        ) : null}
        {isCitizen ? <ListRow title="凭查询编号看进度" onPress={() => go('/inquiries/track/index')} /> : null}
      </View>
    </Page>
  )
}
