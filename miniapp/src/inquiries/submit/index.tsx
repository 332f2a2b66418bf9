import type { InquiryView } from '@shared/inquiries/view'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { fieldError, isOffline } from '../../platform/callProblem'
import { newDraft, useDrafts } from '../../platform/drafts'
import { go } from '../../platform/go'
import { useSession } from '../../platform/session'
import { Banner } from '../../ui/Banner'
import { Card } from '../../ui/Card'
import { Failure } from '../../ui/Failure'
import { Field } from '../../ui/Field'
import { Heading } from '../../ui/Heading'
import { Page } from '../../ui/Page'
import { Pressable } from '../../ui/Pressable'
import { Segmented } from '../../ui/Segmented'
import { Toggle } from '../../ui/Toggle'
import { AttachmentPicker } from '../AttachmentPicker'
import { kindWords } from '../standing'
import { Done } from './Done'
import { PlaceChoice } from './PlaceChoice'
import { useSubmit } from './useSubmit'
import { WhoAnswers } from './WhoAnswers'

const kinds = (['consultation', 'complaint', 'suggestion'] as const).map((value) => ({
  value,
  label: kindWords[value],
}))
const longest = 2000

/** 提交: everything stays in the draft until the city has it. */
export default function Submit() {
  const { inquiry: draft = newDraft(), edit } = useDrafts()
  const isCitizen = useSession((session) => session.person?.role === 'citizen')
  const [done, setDone] = useState<InquiryView>()
  const send = useSubmit(setDone)
  if (done)
    return (
      <Page title="提交成功">
        <Done inquiry={done} />
      </Page>
    )
  const tooShort = draft.text.trim().length < 4
  return (
    <Page title="提交诉求">
      <View className="stack">
        <Heading level={1}>说说你的事</Heading>
        <Segmented label="是哪一类" options={kinds} value={draft.kind} onChange={(kind) => edit({ kind })} />
        <Field
          label="诉求内容"
          hint="什么事、在哪里、希望怎么办。写到这里就自动保存在手机里"
          error={fieldError(send.error, 'text')}
          multiline
          rows={5}
          max={longest}
          value={draft.text}
          onChange={(text) => edit({ text })}
        />
        {isCitizen ? (
          <AttachmentPicker ids={draft.attachments ?? []} onIds={(attachments) => edit({ attachments })} />
        ) : null}
        <PlaceChoice draft={draft} edit={edit} />
        <WhoAnswers draft={draft} edit={edit} />
        <Card title="怎么联系你（选填）">
          <Field
            label="称呼"
            value={draft.name}
            max={20}
            error={fieldError(send.error, 'name')}
            onChange={(name) => edit({ name })}
          />
          <Field
            label="手机号"
            kind="phone"
            value={draft.phone}
            hint="只给答复这件事的单位看"
            error={fieldError(send.error, 'phone')}
            onChange={(phone) => edit({ phone })}
          />
        </Card>
        <Card>
          <Toggle
            label="同意把问题和答复公开给别人参考"
            hint="公开前会去掉姓名、电话和住址。不同意也照样办理"
            checked={draft.publishable}
            onChange={(publishable) => edit({ publishable })}
          />
        </Card>
        {isCitizen ? null : <Banner>提交要先登录，写好的内容会保留。</Banner>}
        {send.isError ? <Failure compact thrown={send.error} /> : null}
        {isCitizen ? (
          <Pressable kind="primary" busy={send.isPending} disabled={tooShort} onPress={() => send.mutate(draft)}>
            {send.isPending ? '正在提交' : isOffline(send.error) ? '再试一次' : '提交'}
          </Pressable>
        ) : (
          <Pressable kind="primary" onPress={() => go('/people/signIn/index')}>
            登录后提交
          </Pressable>
        )}
      </View>
    </Page>
  )
}
