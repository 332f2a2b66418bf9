import type { Action } from '@shared/inquiries/case/status'
import type { InquiryView } from '@shared/inquiries/view'
import { View } from '@tarojs/components'
import { dayAndTime } from '../../platform/dates'
import { Card } from '../../ui/Card'
import { Chip } from '../../ui/Chip'
import { Pressable } from '../../ui/Pressable'
import { Beside } from './forms/Beside'
import { publish, signPublication } from './steps/oneTap'
import { refusePublication, takeDownPublication } from './steps/signing'
import { TapFoot } from './TapFoot'

interface PublicationProps {
  inquiry: InquiryView
  onStart: (action: Action) => void
  onLook: () => void
}

/** 选登: the copy on its way (editor proposes, the department signs, the editor publishes), and the one that is public. */
export function Publication({ inquiry, onStart, onLook }: PublicationProps) {
  const { proposal, publication, text, reply, department } = inquiry
  return (
    <>
      {proposal ? (
        <Card
          title="选登稿"
          aside={<Chip tone={proposal.signed ? 'done' : 'going'}>{proposal.signed ? '单位已签' : '等单位签'}</Chip>}
        >
          <Beside original={text} edited={proposal.question} names={['提问原文', '公开的问题']} />
          <Beside original={reply?.text ?? ''} edited={proposal.reply} names={['答复原文', '公开的答复']} />
          <View className="small">
            {`${proposal.by}提出 · ${dayAndTime(proposal.at)} · ${
              proposal.signed ? '由编辑公开' : `由${department.name}的审核人签，看有没有认得出人的内容`
            }`}
          </View>
          <TapFoot
            inquiry={inquiry}
            tap={
              proposal.signed
                ? { action: publish.action, word: '公开' }
                : { action: signPublication.action, word: '同意公开' }
            }
            other={{ action: refusePublication.action, word: '不同意' }}
            onStart={onStart}
            onLook={onLook}
          />
        </Card>
      ) : null}
      {publication ? (
        <Card title="已经选登" aside={<Chip tone="done">所有人可看</Chip>}>
          <View className="prose">{publication.question}</View>
          <View className="quote">{publication.reply}</View>
          <View className="small">{`${dayAndTime(publication.publishedAt)}公开。提问人撤回同意后随即删除`}</View>
          {inquiry.actions.includes(takeDownPublication.action) ? (
            <View className="actions">
              <Pressable kind="quiet" onPress={() => onStart(takeDownPublication.action)}>
                撤下
              </Pressable>
            </View>
          ) : null}
        </Card>
      ) : null}
    </>
  )
}
