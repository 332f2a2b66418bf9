import type { approveNotice, NoticeDraft } from '@shared/notices/contract'
import { useMutation } from '@tanstack/react-query'
import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { call } from '../../platform/call'
import { ago, day } from '../../platform/dates'
import { queries } from '../../platform/queries'
import { Card } from '../../ui/Card'
import { Disclosure } from '../../ui/Disclosure'
import { Pressable } from '../../ui/Pressable'
import { ActionFailure } from '../ActionFailure'
import { AreaNames } from './AreaNames'

interface DraftCardProps {
  draft: NoticeDraft
  isLead: boolean
  onLook: () => void
  onIssued: () => void
}

/** One draft with everything that will be public; who did not write it may issue it. */
export function DraftCard({ draft, isLead, onLook, onIssued }: DraftCardProps) {
  const { id, version, department, draftedBy, draftedAt, mine, content } = draft
  const issue = useMutation({
    mutationFn: () =>
      call<typeof approveNotice>('POST /api/notices/{id}/approval', { params: { id }, body: { version } }),
    onSuccess: () => {
      void queries.invalidateQueries({ queryKey: ['notices'] })
      onIssued()
    },
  })
  const ask = async () => {
    const { confirm } = await Taro.showModal({
      title: '发布这份公告？',
      content: '发布后马上公开，列在这些地方的公告页和电子屏上。发布稿不能再改。',
      confirmText: '发布',
      confirmColor: '#0B6073',
      cancelText: '再看看',
    })
    if (confirm) issue.mutate()
  }
  const look = () => {
    issue.reset()
    onLook()
  }
  return (
    <Card title={content.title}>
      <View className="small">{`${content.field} · ${department} · ${draftedBy} ${ago(draftedAt)}起草`}</View>
      <View>
        <View>{`公示 ${day(content.from)} 到 ${day(content.until)}`}</View>
        <AreaNames codes={content.areas} />
        <View>{`咨询：${content.contact}`}</View>
        {content.basis ? <View>{`依据：${content.basis}`}</View> : null}
        {content.example ? <View>标明是示例</View> : null}
      </View>
      <Disclosure label="看正文">
        <View className="prose">{content.text}</View>
      </Disclosure>
      <ActionFailure thrown={issue.error} onLook={look} />
      {isLead && !mine ? (
        <Pressable kind="primary" busy={issue.isPending} onPress={() => void ask()}>
          审核通过，发布
        </Pressable>
      ) : (
        <View className="second">
          {isLead ? '这份是你起草的，要请另一位审核人发布' : `${mine ? '你起草的，' : ''}等审核人发布`}
        </View>
      )}
    </Card>
  )
}
