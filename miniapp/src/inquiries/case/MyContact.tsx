import { type ContactPart, contactPartNames, inquirySizes, isOpen } from '@shared/inquiries/words'
import type { correctContactOperation } from '@shared/inquiries/acts/asker/correctContact'
import type { InquiryView } from '@shared/inquiries/view'
import { plainPhone } from '@shared/people/typed'
import { useMutation } from '@tanstack/react-query'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { call } from '../../platform/call'
import { fieldError } from '../../platform/callProblem'
import { go } from '../../platform/go'
import { isPhone } from '../../platform/typed'
import { Card } from '../../ui/Card'
import { Failure } from '../../ui/Failure'
import { Field } from '../../ui/Field'
import { Pressable } from '../../ui/Pressable'
import { useContactWritten } from '../useWritten'
import { renewed } from './renewed'

/** The name and the phone that I left in this case, and the place to put them right. */
export function MyContact({ inquiry }: { inquiry: InquiryView }) {
  const { id, contact, actions } = inquiry
  const { begun } = useContactWritten(id)
  const [open, setOpen] = useState(begun)
  const mayCorrect = actions.includes('correctContact')
  if (!contact || !(mayCorrect || contact.name || contact.phone)) return null
  return (
    <Card title="你留的姓名和电话">
      <View>{`${contactPartNames.name}：${contact.name ?? '没有留'}`}</View>
      <View>{`${contactPartNames.phone}：${contact.phone ?? '没有留'}`}</View>
      {mayCorrect && open ? <Correcting inquiry={inquiry} contact={contact} onClose={() => setOpen(false)} /> : null}
      {mayCorrect && !open ? (
        <Pressable kind="link" onPress={() => setOpen(true)}>
          {contact.name || contact.phone ? '姓名、电话不对？更正' : '补上姓名、电话'}
        </Pressable>
      ) : null}
      {mayCorrect ? (
        <Pressable kind="link" onPress={() => go('/people/helping/index', { before: 'yes' })}>
          请家人替我看着这件事
        </Pressable>
      ) : null}
    </Card>
  )
}

interface CorrectingProps {
  inquiry: InquiryView
  contact: NonNullable<InquiryView['contact']>
  onClose: () => void
}

/** 更正: what is left empty stays as it is; the phone one signs in by is another matter. */
function Correcting({ inquiry: { id, status, nameStands }, contact, onClose }: CorrectingProps) {
  const { written, write, drop } = useContactWritten(id)
  const [typed, setTyped] = useState({ ...contact, ...written })
  const { name = '', phone = '' } = typed
  const type = (part: ContactPart, value: string) => {
    setTyped({ ...typed, [part]: value })
    // What is there already need not be kept.
    write(part, value === contact[part] ? '' : value)
  }
  const body = {
    ...(!nameStands && isOther(name.trim(), contact.name) ? { name: name.trim() } : {}),
    ...(isOther(plainPhone(phone), contact.phone) ? { phone: plainPhone(phone) } : {}),
  }
  const send = useMutation({
    mutationFn: () => {
      const sent = { params: { id }, body }
      return call<typeof correctContactOperation>('POST /api/inquiries/{id}/contact-correction', sent)
    },
    onSuccess: ({ inquiry }) => {
      renewed(inquiry)
      close()
    },
  })
  const close = () => {
    drop()
    onClose()
  }
  const ready = Object.keys(body).length > 0 && (body.phone === undefined || isPhone(body.phone))
  return (
    <>
      {nameStands ? (
        <View>{nameStands}</View>
      ) : (
        <Field
          label="更正后的姓名"
          value={name}
          max={inquirySizes.name.most}
          error={fieldError(send.error, 'name')}
          onChange={(value) => type('name', value)}
        />
      )}
      <Field
        label="更正后的手机号"
        kind="phone"
        value={phone}
        error={fieldError(send.error, 'phone')}
        onChange={(value) => type('phone', value)}
      />
      <View className="second">
        {isOpen(status)
          ? '写到这里就自动保存在手机里，空着的不改。办理的单位看到新的，也收到一条消息；经过里只写更正过，不写以前的。'
          : '写到这里就自动保存在手机里，空着的不改。经过里只写更正过，不写以前的。'}
      </View>
      {send.isError ? <Failure compact thrown={send.error} /> : null}
      <Pressable kind="primary" busy={send.isPending} disabled={!ready} onPress={() => send.mutate()}>
        更正
      </Pressable>
      <Pressable kind="quiet" onPress={close}>
        不改了
      </Pressable>
      <View className="second">登录用的手机号不在这里改：到“我的信息”里合进新号，再用新号登录。</View>
      <Pressable kind="link" onPress={() => go('/people/record/index')}>
        去“我的信息”
      </Pressable>
    </>
  )
}

const isOther = (typed: string, before = '') => typed !== '' && typed !== before
