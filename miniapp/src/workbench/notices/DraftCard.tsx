import type { approveNotice } from '@shared/notices/acts/approve'
import type { dropNotice } from '@shared/notices/acts/drop'
import type { sendBackNotice } from '@shared/notices/acts/sendBack'
import type { submitNotice } from '@shared/notices/acts/submit'
import type { NoticeDraft } from '@shared/notices/contractParts'
import { noticeSizes } from '@shared/notices/words'
import { useMutation } from '@tanstack/react-query'
import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { useState } from 'react'
import { call } from '../../platform/call'
import { ago } from '../../platform/dates'
import { queries } from '../../platform/queries'
import { Banner } from '../../ui/Banner'
import { Card } from '../../ui/Card'
import { Pressable } from '../../ui/Pressable'
import { ActionFailure } from '../ActionFailure'
import { ReasonForm } from '../ReasonForm'
import { OfResponse } from './ofConcern/OfResponse'
import { Preview } from './preview/Preview'
import { Reach } from './Reach'
import { Told } from './Told'
import type { WrittenNotice } from './written'

interface DraftCardProps {
  draft: NoticeDraft
  isLead: boolean
  /** `start`: as it is to be written anew. */
  onChange: (start?: Partial<WrittenNotice>) => void
  onLook: () => void
  onDone: (said: string) => void
}

/** One draft with everything that will be public; who did not write it may issue it or give it back. */
export function DraftCard({ draft, isLead, onChange, onLook, onDone }: DraftCardProps) {
  const { id, version, status, department, draftedBy, draftedAt, corrects, mine, can, sentBack, wouldRun, content } =
    draft
  const [sending, setSending] = useState(false)
  const about = { params: { id }, body: { version } }
  const act = useMutation({
    mutationFn: async ({ ask }: { ask: () => Promise<unknown>; said: string }) => ask(),
    onSuccess: (_done, { said }) => {
      void queries.invalidateQueries({ queryKey: ['notices'] })
      onDone(said)
    },
  })
  const confirmed = async (title: string, text: string, confirmText: string) => {
    const asked = { title, content: text, confirmText, confirmColor: '#0B6073', cancelText: '再看看' }
    return (await Taro.showModal(asked)).confirm
  }
  const issue = async () => {
    const text = '发布后马上公开，列在这些地方的公告页和电子屏上。发布稿不能再改，写错了只能另发一份更正。'
    if (await confirmed('发布这份公告？', text, '发布'))
      act.mutate({
        ask: () => call<typeof approveNotice>('POST /api/notices/{id}/approval', about),
        said: `「${content.title}」已经发布，列在这些地方的公告页上`,
      })
  }
  const drop = async () => {
    if (await confirmed('不用这份草稿了？', '它会从列表里拿掉，不能再发布。', '不用了'))
      act.mutate({
        ask: () => call<typeof dropNotice>('POST /api/notices/{id}/drop', about),
        said: `「${content.title}」不用了，已经从列表里拿掉`,
      })
  }
  const handIn = () =>
    act.mutate({
      ask: () => call<typeof submitNotice>('POST /api/notices/{id}/submission', about),
      said: `「${content.title}」已经交上，等另一位同事审核`,
    })
  const giveBack = (reason: string) =>
    act.mutate({
      ask: () =>
        call<typeof sendBackNotice>('POST /api/notices/{id}/return', {
          params: { id },
          body: { version, reason },
        }),
      said: `「${content.title}」已经退回，起草人在这个列表里看得到理由`,
    })
  const look = () => {
    act.reset()
    onLook()
  }
  const may = (action: NoticeDraft['can'][number]) => can.includes(action)
  return (
    <Card title={content.title}>
      <View className="small">{`${content.field} · ${department} · ${draftedBy} ${ago(draftedAt)}起草`}</View>
      {corrects ? <Banner tone="lake">{`更正「${corrects.title}」：${corrects.reason}`}</Banner> : null}
      {sentBack ? <Banner tone="amber">{`${sentBack.by}退回：${sentBack.reason}`}</Banner> : null}
      {content.response ? (
        <OfResponse response={content.response} onFresh={can.includes('revise') ? onChange : undefined} />
      ) : null}
      <Told draft={draft} toIssue={can.includes('approve')} />
      {status === 'submitted' ? (
        <>
          <Reach id={id} version={version} />
          <Preview id={id} version={version} />
        </>
      ) : null}
      <ActionFailure thrown={act.error} onLook={look} />
      {sending ? (
        <ReasonForm
          label="要改什么"
          size={noticeSizes.reason}
          seenBy="起草人看得到"
          send="退回"
          busy={act.isPending}
          onSend={giveBack}
          onCancel={() => setSending(false)}
        />
      ) : (
        <View className="actions">
          {may('approve') ? (
            <Pressable
              kind="primary"
              busy={act.isPending}
              disabled={wouldRun !== undefined && 'why' in wouldRun}
              onPress={() => void issue()}
            >
              审核通过，发布
            </Pressable>
          ) : null}
          {may('submit') ? (
            <Pressable kind="primary" busy={act.isPending} onPress={handIn}>
              交给同事审核
            </Pressable>
          ) : null}
          {may('sendBack') && !mine ? (
            <Pressable kind="quiet" onPress={() => setSending(true)}>
              退回修改
            </Pressable>
          ) : null}
          {may('revise') ? (
            <Pressable kind="quiet" onPress={() => onChange()}>
              {status === 'returned' ? '改好再交' : '修改'}
            </Pressable>
          ) : null}
          {may('drop') ? (
            <Pressable kind="link" onPress={() => void drop()}>
              不用了
            </Pressable>
          ) : null}
        </View>
      )}
      {status === 'submitted' && !may('approve') ? <View className="second">{waitingWords(isLead, mine)}</View> : null}
    </Card>
  )
}

function waitingWords(isLead: boolean, mine: boolean): string {
  if (isLead) return '这份是你起草、改过或交上的，要请另一位审核人发布'
  return `${mine ? '你起草的，' : ''}等审核人发布`
}
