import type { readInquiry } from '@shared/inquiries/contract'
import { useQuery } from '@tanstack/react-query'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { isOpen } from '../../inquiries/standing'
import { call } from '../../platform/call'
import { useSession } from '../../platform/session'
import { Card } from '../../ui/Card'
import { Failure } from '../../ui/Failure'
import { Loading } from '../../ui/Loading'
import { Timeline } from '../../ui/Timeline'
import { useKeys } from '../keys'
import { useKept } from '../useKept'
import { Actions, type Doing } from './Actions'
import { Evidence } from './Evidence'
import { MoveForm } from './MoveForm'
import { PublishForm } from './PublishForm'
import { type ReplyDraft, ReplyForm } from './ReplyForm'
import { Submission } from './Submission'

const blank: ReplyDraft = { text: '', basis: '' }

/** One case as an officer works on it: what was asked, by when, what may be done now, what it can rest on. */
export function CaseDesk({ id }: { id: string }) {
  const me = useSession((session) => session.person?.id)
  const [doing, setDoing] = useState<Doing>()
  const [draft, setDraft, dropDraft] = useKept(`work.reply.${me}.${id}`, blank)
  const found = useQuery({
    queryKey: ['inquiry', id],
    queryFn: () => call<typeof readInquiry>('GET /api/inquiries/{id}', { params: { id } }),
  })
  const inquiry = found.data?.inquiry
  const start = (action: NonNullable<Doing>) => {
    if (inquiry?.actions.includes(action)) setDoing(action)
  }
  const stop = () => setDoing(undefined)
  useKeys({
    r: () => start('reply'),
    t: () => start(inquiry?.actions.includes('return') ? 'return' : 'assign'),
    Escape: stop,
  })
  if (found.isPending) return <Loading text="正在读取办件" />
  if (!inquiry) return <Failure thrown={found.error} onRetry={() => void found.refetch()} />
  const form = { inquiry, onLook: () => void found.refetch(), onDone: stop }
  const cite = (basis: string) => {
    const lines = draft.basis.split('\n').filter(Boolean)
    if (!lines.includes(basis)) setDraft({ ...draft, basis: [...lines, basis].join('\n') })
    start('reply')
  }
  return (
    <View className="casework">
      <View className="stack casework__main">
        {found.isError ? <Failure compact thrown={found.error} onRetry={form.onLook} /> : null}
        <Submission inquiry={inquiry} />
        <Actions inquiry={inquiry} doing={doing} started={draft.text !== ''} onStart={start} />
        {doing === 'reply' ? <ReplyForm {...form} draft={draft} onDraft={setDraft} onDrop={dropDraft} /> : null}
        {doing === 'return' || doing === 'assign' ? <MoveForm key={doing} {...form} action={doing} /> : null}
        {doing === 'publish' ? <PublishForm {...form} /> : null}
        {inquiry.publication ? (
          <Card title="已经选登">
            <View className="prose">{inquiry.publication.question}</View>
            <View className="quote">{inquiry.publication.reply}</View>
          </Card>
        ) : null}
        <Card title="办理经过">
          <Timeline steps={inquiry.timeline} going={isOpen(inquiry.status)} />
        </Card>
      </View>
      {inquiry.actions.includes('reply') ? <Evidence inquiry={inquiry} onCite={cite} /> : null}
    </View>
  )
}
