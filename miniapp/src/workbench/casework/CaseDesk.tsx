import { isOpen } from '@shared/inquiries/words'
import type { readInquiry } from '@shared/inquiries/contract'
import type { Action } from '@shared/inquiries/case/status'
import { useQuery } from '@tanstack/react-query'
import { View } from '@tarojs/components'
import { useEffect, useState } from 'react'
import { stepsOnce } from '../../inquiries/case/stepsOnce'
import { call } from '../../platform/call'
import { useSession } from '../../platform/session'
import { Card } from '../../ui/Card'
import { Failure } from '../../ui/Failure'
import { ReadFailure } from '../../ui/ReadFailure'
import { Loading } from '../../ui/Loading'
import { Timeline } from '../../ui/Timeline'
import { focusOn, useKeys } from '../keys'
import { useKept } from '../useKept'
import { Actions } from './Actions'
import { Answered } from './Answered'
import { Evidence } from './Evidence'
import { Extension } from './Extension'
import { Forms } from './forms/Forms'
import { assignOffer, returnOffer } from './forms/MoveForm'
import { HeldBack } from './checks/HeldBack'
import { InDanger } from './checks/InDanger'
import { IdentityCheck } from './checks/IdentityCheck'
import { News } from './News'
import { Notes } from './Notes'
import { Opening } from './Opening'
import { Parts } from './Parts'
import { Publication } from './Publication'
import { blankReply, type ReplyDraft, withTheCase } from './forms/replyDraft'
import { Review } from './Review'
import { handIn, keepDraft } from './steps/writing'
import { Submission } from './Submission'

const everyMinute = 60_000

/** One case as staff work on it: what was asked, by when, what may be done now, what it can rest on; each said once. */
export function CaseDesk({ id }: { id: string }) {
  const me = useSession((session) => session.person?.id)
  const signs = useSession((session) => session.person?.role === 'lead')
  const [chosen, setChosen] = useState<Action | 'none'>()
  /** How many steps had been read when somebody turned out to be faster. */
  const [read, setRead] = useState<number>()
  const [local, setLocal, dropLocal] = useKept<ReplyDraft | undefined>(`work.reply.${id}`, undefined)
  const doing = chosen === 'none' ? undefined : chosen
  const [resumed, setResumed] = useState(false)
  const found = useQuery({
    queryKey: ['inquiry', id],
    queryFn: () => call<typeof readInquiry>('GET /api/inquiries/{id}', { params: { id } }),
    // Others work on it too: whoever opens it meets it as it is now, not as it was half a minute ago.
    staleTime: 0,
    // Never under the hands of whoever writes: what they had seen is what their step is checked against.
    refetchInterval: doing === undefined ? everyMinute : false,
  })
  const inquiry = found.data?.inquiry
  const may = (action: Action) => inquiry?.actions.includes(action) ?? false
  const start = (action: Action) => {
    if (!may(action)) return
    setResumed(false)
    setChosen(action)
  }
  const stop = () => {
    // What was put aside or sent is gone from under the keys: they go on from the line of this case.
    if (doing) focusOn('.queue-row.is-open')
    setChosen('none')
    setRead(undefined)
  }
  const writing = may(handIn.action) ? handIn.action : keepDraft.action
  const write = () => start(writing)
  const isRead = inquiry !== undefined
  // To whoever signs, another's draft is there to go on with, but it does not open: whoever hands it in may not sign it.
  const theirs = signs && inquiry?.draft?.byId !== me
  const begun = isRead && may(writing) && Boolean((local ?? (theirs ? undefined : withTheCase(inquiry)))?.text.trim())
  // A reply begun before is there again, form and all, once the case is read; what was put aside since stays aside.
  useEffect(() => {
    if (!isRead || chosen !== undefined) return
    setResumed(begun)
    setChosen(begun ? writing : 'none')
  }, [isRead, chosen, begun, writing])
  useKeys({ r: write, t: () => start(may(returnOffer.action) ? returnOffer.action : assignOffer.action), Escape: stop })
  if (found.isPending) return <Loading text="正在读取办件" />
  if (!inquiry) return <Failure thrown={found.error} onRetry={() => void found.refetch()} />
  const draft = local ?? withTheCase(inquiry) ?? blankReply
  const look = () => {
    setRead(inquiry.timeline.length)
    void found.refetch()
  }
  const writes = may(handIn.action) || may(keepDraft.action)
  const form = { inquiry, onLook: look, onDone: stop }
  const turn = { inquiry, onLook: look, onStart: start }
  return (
    <View className="casework stack">
      <ReadFailure compact read={found} />
      <InDanger inquiry={inquiry} />
      <Submission inquiry={inquiry} onStart={start} />
      <Notes inquiry={inquiry} />
      {read === undefined ? null : <News steps={inquiry.timeline.slice(read)} />}
      <HeldBack {...turn} />
      <IdentityCheck {...turn} />
      <Review {...turn} />
      <Extension {...turn} />
      <Actions {...turn} busy={doing !== undefined} started={draft.text !== ''} />
      {doing ? (
        <Forms {...form} doing={doing} draft={draft} onDraft={setLocal} onDrop={dropLocal} resumed={resumed} />
      ) : null}
      {isOpen(inquiry.status) && !writes ? <Evidence inquiry={inquiry} /> : null}
      {doing === handIn.action || doing === keepDraft.action ? null : <Parts inquiry={inquiry} />}
      <Publication {...turn} />
      <Opening {...turn} />
      <Answered inquiry={inquiry} />
      <Card title="办理经过">
        <Timeline steps={stepsOnce(inquiry)} going={isOpen(inquiry.status)} />
      </Card>
    </View>
  )
}
