import type { listDrafts, NoticeDraft } from '@shared/notices/contract'
import { useQuery } from '@tanstack/react-query'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { call } from '../../platform/call'
import { useSession } from '../../platform/session'
import { Banner } from '../../ui/Banner'
import { Empty } from '../../ui/Empty'
import { Failure } from '../../ui/Failure'
import { Heading } from '../../ui/page/Heading'
import { Loading } from '../../ui/Loading'
import { Desk } from '../Desk'
import { useDesk } from '../useDesk'
import { DraftCard } from './DraftCard'
import { DraftForm } from './DraftForm'
import { IssuedCard } from './IssuedCard'

/** 公告: one person drafts, another approves or gives it back; issued, it never changes. */
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
  const [changing, setChanging] = useState<NoticeDraft>()
  const wide = useDesk()
  const found = useQuery({
    queryKey: ['notices', 'drafts'],
    queryFn: () => call<typeof listDrafts>('GET /api/notices/drafts'),
  })
  const drafts = found.data?.notices ?? []
  const waiting = drafts.filter((one) => one.status === 'draft')
  const returned = drafts.filter((one) => one.status === 'returned')
  const issued = found.data?.issued ?? []
  const look = () => void found.refetch()
  const renew = (words: string) => {
    setSaid(words)
    setChanging(undefined)
    look()
  }
  const card = (draft: NoticeDraft) => (
    <DraftCard
      key={draft.id}
      draft={draft}
      isLead={isLead}
      onChange={() => setChanging(draft)}
      onLook={look}
      onDone={renew}
    />
  )
  const form = changing ? (
    <DraftForm
      key={`${changing.id}.${changing.version}`}
      changing={changing}
      onDrafted={() => renew('改好的公告已经交上，等另一位同事审核')}
      onCancel={() => setChanging(undefined)}
    />
  ) : (
    <DraftForm key="new" onDrafted={() => renew('草稿已经交上，等另一位同事审核')} />
  )
  // Without room for both, what is being changed stands alone.
  if (!wide && changing) return form
  return (
    <View className="columns">
      <View className="stack">
        <Heading level={1}>公告</Heading>
        {said ? <Banner tone="green">{said}</Banner> : null}
        {found.isPending ? <Loading text="正在读取草稿" /> : null}
        {found.isError ? <Failure thrown={found.error} onRetry={look} /> : null}
        {returned.length ? <Heading level={2}>退回修改的</Heading> : null}
        {returned.map(card)}
        <Heading level={2}>等待审核</Heading>
        {found.data && !waiting.length ? <Empty title="没有等待审核的公告" /> : null}
        {waiting.map(card)}
        {issued.length ? <Heading level={2}>已经发布、还没有结束的</Heading> : null}
        {issued.map((one) => (
          <IssuedCard key={one.id} notice={one} isLead={isLead} onLook={look} onDone={renew} />
        ))}
      </View>
      {form}
    </View>
  )
}
