import { inquirySizes } from '@shared/inquiries/words'
import { longEnough } from '@shared/size'
import type { correctInquiry } from '@shared/inquiries/acts/asker/correct'
import type { InquiryView } from '@shared/inquiries/view'
import { useMutation } from '@tanstack/react-query'
import { View } from '@tarojs/components'
import { call } from '../../platform/call'
import { fieldError } from '../../platform/callProblem'
import { dayAndTime, weekdayAndDay } from '../../platform/dates'
import { Card } from '../../ui/Card'
import { Failure } from '../../ui/Failure'
import { Field } from '../../ui/Field'
import { Pressable } from '../../ui/Pressable'
import { AttachmentPicker } from '../AttachmentPicker'
import { useWritten } from '../useWritten'
import { renewed } from './renewed'

interface CorrectProps {
  inquiry: InquiryView
  correction: NonNullable<InquiryView['correction']>
}

/** 补正: what is missing in the department's words, and the place to give it. The clock waits for this. */
export function Correct({ inquiry: { id, kind, actions }, correction }: CorrectProps) {
  const { text, attachments, write, drop } = useWritten(id, 'correct')
  const send = useMutation({
    mutationFn: () => {
      const sent = { params: { id }, body: { text, attachments } }
      return call<typeof correctInquiry>('POST /api/inquiries/{id}/correction', sent)
    },
    onSuccess: ({ inquiry }) => {
      drop()
      renewed(inquiry)
    },
  })
  return (
    <Card title="请你补正" tone="amber">
      <View>
        <View className="prose">{correction.what}</View>
        <View className="second">{`${dayAndTime(correction.at)}通知，从那时起暂停计时`}</View>
      </View>
      {kind === 'disclosure' ? (
        <View className="second">
          {`${correction.until ? `最晚 ${weekdayAndDay(correction.until)}补正。` : ''}没有正当理由逾期不补正的，视为放弃申请（《中华人民共和国政府信息公开条例》第三十条）。`}
        </View>
      ) : null}
      {actions.includes('correct') ? (
        <>
          <Field
            label="补正内容"
            hint="照通知的要求一次写全，交上以后重新计时"
            multiline
            max={inquirySizes.correction.most}
            value={text}
            error={fieldError(send.error, 'text')}
            onChange={(typed) => write({ text: typed })}
          />
          <AttachmentPicker ids={attachments} onIds={(ids) => write({ attachments: ids })} />
          {send.isError ? <Failure compact thrown={send.error} /> : null}
          <Pressable
            kind="primary"
            busy={send.isPending}
            disabled={!longEnough(text, inquirySizes.correction)}
            onPress={() => send.mutate()}
          >
            交上补正
          </Pressable>
        </>
      ) : null}
    </Card>
  )
}
