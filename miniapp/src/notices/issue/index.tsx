import type { readNotice } from '@shared/notices/contract'
import { useQuery } from '@tanstack/react-query'
import { View } from '@tarojs/components'
import { call } from '../../platform/call'
import { CallProblem } from '../../platform/callProblem'
import { dayAndTime } from '../../platform/dates'
import { useForward } from '../../platform/forwarding/forward'
import { go, useParam } from '../../platform/go'
import { InsideCard } from '../../ui/drawing/InsideCard'
import { Banner } from '../../ui/Banner'
import { Card } from '../../ui/Card'
import { Empty } from '../../ui/Empty'
import { Failure } from '../../ui/Failure'
import { Heading } from '../../ui/page/Heading'
import { Loading } from '../../ui/Loading'
import { Mend } from '../../ui/mending/Mend'
import { Page } from '../../ui/page/Page'
import { Pressable } from '../../ui/Pressable'
import { VerdictCard } from '../Verdict'
import { Basis } from './Basis'
import { Corrections } from './Corrections'
import { FilesCard } from './FilesCard'
import { FromResponse } from './FromResponse'
import { OnBoards } from './OnBoards'
import { OutcomeCard, OutcomeOfPlan } from './Outcome'
import { PeriodCard } from './PeriodCard'
import { SayCard } from './SayCard'
import { Seal } from './Seal'
import { StepsCard } from './StepsCard'
import { WhatNow } from './WhatNow'
import './index.scss'

/** 发布稿: one notice as it was issued, word for word. */
export default function IssuePage() {
  const id = useParam('id')
  const found = useQuery({
    queryKey: ['notice', id],
    queryFn: () => call<typeof readNotice>('GET /api/notices/{id}', { params: { id } }),
  })
  const notice = found.data?.notice
  const voices = found.data?.voices ?? []
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
        {found.isError && !notice && !gone ? (
          <Failure thrown={found.error} onRetry={() => void found.refetch()} />
        ) : null}
        {notice ? (
          <>
            {notice.example ? <Banner tone="amber">这是示例，用来说明公告的样子，内容不作数</Banner> : null}
            <View className="stack stack--close">
              <View className="issue-head">
                <View className="second">
                  {[...new Set([notice.field, notice.kind, notice.department])].filter(Boolean).join(' · ')}
                </View>
                <Seal
                  example={notice.example}
                  gone={notice.withdrawn ? '已撤回' : notice.replacedBy ? '已更正' : undefined}
                />
              </View>
              <Heading level={1}>{notice.title}</Heading>
            </View>
            {notice.withdrawn ? (
              <Banner tone="seal">
                {`这份公告已在 ${dayAndTime(notice.withdrawn.at)} 撤回，不再作数。理由：${notice.withdrawn.reason}`}
              </Banner>
            ) : null}
            <Corrections notice={notice} />
            {notice.response ? <FromResponse response={notice.response} /> : null}
            <PeriodCard notice={notice} heard={voices.length > 0} />
            {found.data?.chain ? <OutcomeOfPlan notice={notice} chain={found.data.chain} /> : null}
            {notice.running ? <OnBoards notice={notice.id} /> : null}
            <VerdictCard notice={notice} />
            {found.data?.chain ? <StepsCard chain={found.data.chain} /> : null}
            {notice.shape ? (
              <InsideCard id={notice.shape} areas={notice.areas} contact={notice.contact} holds="公告" />
            ) : null}
            <WhatNow notice={notice} />
            {voices.length ? <SayCard notice={notice} voices={voices} /> : null}
            {notice.field === '义务入学' ? (
              <Pressable kind="quiet" onPress={() => go('/notices/enrolment/index')}>
                查我家孩子上哪所学校
              </Pressable>
            ) : null}
            <Card title="说了什么">
              <View className="prose">{notice.text}</View>
            </Card>
            {notice.outcome ? <OutcomeCard outcome={notice.outcome} /> : null}
            <FilesCard notice={notice} />
            <Card title="和哪里有关">
              <View className="issue-places">
                {notice.areas.map(({ code, name }) => (
                  <View key={code} className="issue-places__one">
                    {name}
                  </View>
                ))}
              </View>
            </Card>
            <Basis laws={notice.laws} />
            <View className="second">{`${notice.department} ${dayAndTime(notice.issuedAt)} 发布，发布后不再改动`}</View>
            <Mend thing="notice" id={notice.id} title={notice.title} by={notice.department} />
          </>
        ) : null}
      </View>
    </Page>
  )
}
