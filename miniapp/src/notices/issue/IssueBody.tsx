import type { readNotice } from '@shared/notices/contract'
import type { Replied } from '@shared/operation'
import { View } from '@tarojs/components'
import { dayAndTime } from '../../platform/dates'
import { go } from '../../platform/go'
import { Banner } from '../../ui/Banner'
import { Card } from '../../ui/Card'
import { InsideCard } from '../../ui/drawing/InsideCard'
import { Mend } from '../../ui/mending/Mend'
import { Heading } from '../../ui/page/Heading'
import { Pressable } from '../../ui/Pressable'
import { VerdictCard } from '../Verdict'
import { Basis } from './Basis'
import { Corrections } from './Corrections'
import { FilesCard } from './FilesCard'
import { FromResponse } from './FromResponse'
import { HearingCard } from './HearingCard'
import { OnBoards } from './OnBoards'
import { OutcomeCard, OutcomeOfPlan } from './Outcome'
import { PeriodCard } from './PeriodCard'
import { SayCard } from './SayCard'
import { Seal } from './Seal'
import { StepsCard } from './StepsCard'
import { WhatNow } from './WhatNow'
import './index.scss'

interface IssueBodyProps {
  shown: Replied<typeof readNotice>
  /** Not issued yet: it hangs nowhere. */
  preview?: boolean
}

/** All that residents read of one notice, from its seal to its end. */
export function IssueBody({ shown: { notice, chain, voices = [] }, preview = false }: IssueBodyProps) {
  return (
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
      {chain?.hearing ? <HearingCard hearing={chain.hearing} /> : null}
      <PeriodCard notice={notice} heard={voices.length > 0} />
      {chain ? <OutcomeOfPlan notice={notice} chain={chain} /> : null}
      {notice.running && !preview ? <OnBoards notice={notice.id} /> : null}
      <VerdictCard notice={notice} />
      {chain ? <StepsCard chain={chain} /> : null}
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
      <View className="second whole-dates">{`${notice.department} ${dayAndTime(notice.issuedAt)} 发布，发布后不再改动`}</View>
      <Mend thing="notice" id={notice.id} title={notice.title} by={notice.department} />
    </>
  )
}
