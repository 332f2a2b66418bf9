import type { proposeOpeningOperation } from '@shared/inquiries/acts/opening/proposeOpening'
import { decisionSizes } from '@shared/inquiries/disclosure/decisionWords'
import { longEnough } from '@shared/size'
import { useMutation } from '@tanstack/react-query'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { AttachmentPicker } from '../../../inquiries/AttachmentPicker'
import { attachmentNames } from '../../../inquiries/attachmentNames'
import { renewed } from '../../../inquiries/case/renewed'
import { call } from '../../../platform/call'
import { fieldError } from '../../../platform/callProblem'
import { Banner } from '../../../ui/Banner'
import { Card } from '../../../ui/Card'
import { Toggle } from '../../../ui/choosing/Toggle'
import { Field } from '../../../ui/Field'
import type { Offer } from '../steps/step'
import { FormFoot } from './FormFoot'
import type { FormProps } from './formProps'
import { useStepKept } from './useStepKept'

export const openingOffer: Offer = {
  action: 'proposeOpening',
  button: '写公开稿，转为主动公开',
  again: ({ opened, openingDraft }) =>
    openingDraft ? '改公开稿' : opened && !opened.withdrawn ? '更正公开的信息' : undefined,
}

/** 公开稿: what everybody is to read of what one applicant was given. */
export function OpeningForm({ inquiry, onLook, onDone }: FormProps) {
  const { id, version, opened, openingDraft, suggestion, reply } = inquiry
  const before = openingDraft ?? opened
  const [written, setWritten, drop] = useStepKept(`${id}.${reply?.at ?? ''}`, openingOffer.action, {
    title: before?.title ?? (suggestion?.question ?? '').slice(0, decisionSizes.openedTitle.most),
    number: before?.number ?? '',
    text: before?.text ?? (suggestion?.reply ?? '').slice(0, decisionSizes.openedText.most),
    reason: openingDraft?.reason ?? '',
    files: before?.attachments ?? [],
  })
  const [read, setRead] = useState(false)
  const { title, number, text, reason, files } = written
  const setFiles = (ids: string[]) => setWritten({ ...written, files: ids })
  const send = useMutation({
    mutationFn: () =>
      call<typeof proposeOpeningOperation>('POST /api/inquiries/{id}/opening-proposal', {
        params: { id },
        body: {
          title,
          ...(number.trim() ? { number } : {}),
          ...(text.trim() ? { text } : {}),
          ...(opened ? { reason } : {}),
          attachments: files,
          filesRead: read,
          version,
        },
      }),
    onSuccess: ({ inquiry: now }) => {
      drop()
      renewed(now)
      onDone()
    },
  })
  const field = (name: 'title' | 'number' | 'text' | 'reason') => ({
    value: written[name],
    error: fieldError(send.error, name),
    onChange: (typed: string) => setWritten({ ...written, [name]: typed }),
  })
  const given = (reply?.attachments ?? []).filter((one) => !files.includes(one))
  const names = attachmentNames(given)
  const fits = (words: string, size: (typeof decisionSizes)['openedText']) => !words.trim() || longEnough(words, size)
  return (
    <Card title={opened ? '更正公开的信息' : '公开稿'}>
      <View className="second">本单位另一位审核人签了才公开，所有人都看得到；申请过的人会收到消息</View>
      {openingDraft?.sentBack ? <Banner tone="amber">{`退改：${openingDraft.sentBack}`}</Banner> : null}
      <Field label="标题" max={decisionSizes.openedTitle.most} placeholder="大家用什么词找它" {...field('title')} />
      <Field label="文号（没有就空着）" max={decisionSizes.openedNumber.most} {...field('number')} />
      <Field
        label="公开的内容（都在文件里的可以空着）"
        multiline
        rows={8}
        max={decisionSizes.openedText.most}
        {...field('text')}
      />
      <AttachmentPicker ids={files} onIds={setFiles} advice="文件里有姓名、电话、住址、证件号的，先遮住再传" />
      {given.map((one, nth) => (
        <Toggle
          key={one}
          label={`带上答复里的${names[nth]}`}
          checked={false}
          onChange={() => setFiles([...files, one])}
        />
      ))}
      {fieldError(send.error, 'attachments') ? (
        <Banner tone="amber">{fieldError(send.error, 'attachments')}</Banner>
      ) : null}
      {opened ? (
        <Field
          label="为什么改（大家看得到）"
          multiline
          rows={2}
          max={decisionSizes.openedReason.most}
          {...field('reason')}
        />
      ) : null}
      <Toggle
        label="文字和每个文件都看过，没有个人信息"
        hint="姓名、电话、住址、证件号、能认出是谁的细节"
        checked={read}
        onChange={setRead}
      />
      <FormFoot
        send="送审核人签"
        open={inquiry.actions.includes(openingOffer.action)}
        ready={
          read &&
          longEnough(title, decisionSizes.openedTitle) &&
          fits(number, decisionSizes.openedNumber) &&
          fits(text, decisionSizes.openedText) &&
          (text.trim() !== '' || files.length > 0) &&
          (!opened || longEnough(reason, decisionSizes.openedReason))
        }
        sending={send}
        onLook={onLook}
        onDone={onDone}
      />
    </Card>
  )
}
