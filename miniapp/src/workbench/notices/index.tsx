import type { listDrafts } from '@shared/notices/contract'
import { useQuery } from '@tanstack/react-query'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { call } from '../../platform/call'
import { useSession } from '../../platform/session'
import { Banner } from '../../ui/Banner'
import { Empty } from '../../ui/Empty'
import { Failure } from '../../ui/Failure'
import { Heading } from '../../ui/Heading'
import { Loading } from '../../ui/Loading'
import { Desk } from '../Desk'
import { DraftCard } from './DraftCard'
import { DraftForm } from './DraftForm'

/** 公告: one person drafts, another approves, then it is issued and never changes. */
export default function WorkNotices() {
  const role = useSession((session) => session.person?.role)
  const drafts = role === 'officer' || role === 'editor' || role === 'lead'
  return (
    <Desk title="公告起草与审核" section="notices">
      {drafts ? <Drafts isLead={role === 'lead'} /> : null}
    </Desk>
  )
}

function Drafts({ isLead }: { isLead: boolean }) {
  const [said, setSaid] = useState('')
  const found = useQuery({
    queryKey: ['notices', 'drafts'],
    queryFn: () => call<typeof listDrafts>('GET /api/notices/drafts'),
  })
  const waiting = found.data?.notices.filter((one) => one.status === 'draft') ?? []
  const renew = (words: string) => {
    setSaid(words)
    void found.refetch()
  }
  return (
    <View className="columns">
      <View className="stack">
        <Heading level={1}>等待审核</Heading>
        {said ? <Banner tone="green">{said}</Banner> : null}
        {found.isPending ? <Loading text="正在读取草稿" /> : null}
        {found.isError ? <Failure thrown={found.error} onRetry={() => void found.refetch()} /> : null}
        {found.data && !waiting.length ? <Empty title="没有等待审核的公告" /> : null}
        {waiting.map((draft) => (
          <DraftCard
            key={draft.id}
            draft={draft}
            isLead={isLead}
            onLook={() => void found.refetch()}
            onIssued={() => renew(`「${draft.content.title}」已经发布，列在这些地方的公告页上`)}
          />
        ))}
      </View>
      <DraftForm onDrafted={() => renew('草稿已经交上，等另一位同事审核')} />
    </View>
  )
}
