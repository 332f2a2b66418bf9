import type { readNotice } from '@shared/notices/contract'
import { useQuery } from '@tanstack/react-query'
import { View } from '@tarojs/components'
import { call } from '../../platform/call'
import { CallProblem } from '../../platform/callProblem'
import { useForward } from '../../platform/forwarding/forward'
import { go, useParam } from '../../platform/go'
import { Empty } from '../../ui/Empty'
import { ReadFailure } from '../../ui/ReadFailure'
import { Loading } from '../../ui/Loading'
import { Page } from '../../ui/page/Page'
import { Pressable } from '../../ui/Pressable'
import { IssueBody } from './IssueBody'

/** 发布稿: one notice as it was issued, word for word. */
export default function IssuePage() {
  const id = useParam('id')
  const found = useQuery({
    queryKey: ['notice', id],
    queryFn: () => call<typeof readNotice>('GET /api/notices/{id}', { params: { id } }),
  })
  const notice = found.data?.notice
  const mark = notice?.withdrawn ? '已撤回：' : notice?.replacedBy ? '已被更正：' : notice?.example ? '示例：' : ''
  useForward({ title: `${mark}${notice?.title ?? '公告全文'}`, page: '/notices/issue/index', query: { id } })
  const gone = found.error instanceof CallProblem && found.error.code === 'not-found'
  return (
    <Page title="公告全文">
      <View className="stack">
        {found.isPending ? <Loading text="正在读取公告" /> : null}
        {gone ? (
          <Empty title="没有找到这份公告" text="可能是地址写错了。正在公示的公告都在公告页里">
            <Pressable kind="primary" onPress={() => go('/notices/list/index')}>
              去看公告
            </Pressable>
          </Empty>
        ) : null}
        {gone ? null : <ReadFailure read={found} />}
        {found.data ? <IssueBody shown={found.data} /> : null}
      </View>
    </Page>
  )
}
