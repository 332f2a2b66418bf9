import { inquirySizes } from '@shared/inquiries/words'
import { recordPartSize, recordWordsIn } from '@shared/inquiries/ownRecord'
import { longEnough } from '@shared/size'
import type { InquiryView } from '@shared/inquiries/view'
import { View } from '@tarojs/components'
import { pageScrollTo } from '@tarojs/taro'
import { useEffect, useState } from 'react'
import { carryInto } from '../../platform/writing/carryOver'
import { fieldError, isOffline } from '../../platform/callProblem'
import { type InquiryDraft, newDraft, useDrafts } from '../../platform/drafts'
import { go } from '../../platform/go'
import { useSession } from '../../platform/session'
import { Banner } from '../../ui/Banner'
import { Card } from '../../ui/Card'
import { Failure } from '../../ui/Failure'
import { Field } from '../../ui/Field'
import { Heading } from '../../ui/page/Heading'
import { Page } from '../../ui/page/Page'
import { useTop } from '../../ui/page/useTop'
import { Pressable } from '../../ui/Pressable'
import { Toggle } from '../../ui/choosing/Toggle'
import { UrgentCalls } from '../../ui/calling/UrgentCalls'
import { AttachmentPicker } from '../AttachmentPicker'
import { ComplaintNote } from './ComplaintNote'
import { Contact } from './Contact'
import { Done } from './Done'
import { FormChoice } from './FormChoice'
import { HearingNote } from './HearingNote'
import { Identity } from './Identity'
import { KindChoice } from './KindChoice'
import { Mending } from './Mending'
import { OwnRecord } from './OwnRecord'
import { PlaceChoice } from './PlaceChoice'
import { SaidBefore } from './SaidBefore'
import { useProposal } from './useProposal'
import { useSubmit } from './useSubmit'
import { WhoAnswers } from './WhoAnswers'
import './index.scss'

/** What keeps a draft from being sent; an application for disclosure has more that it must name. */
const isWhole = ({ kind, text, name, phone, form, mends, attachments = [] }: InquiryDraft) => {
  const named = name.trim() !== '' && phone.trim() !== ''
  if (kind === 'disclosure') return longEnough(text, inquirySizes.text) && named && form !== undefined
  if (mends?.thing !== 'ownRecord') return longEnough(text, inquirySizes.text)
  return (
    named &&
    attachments.length > 0 &&
    Object.values(recordWordsIn(text)).every((part) => longEnough(part, recordPartSize))
  )
}

/** 提交: everything stays in the draft until the city has it. */
export default function Submit() {
  const { inquiry: draft = newDraft(), edit, drop } = useDrafts()
  const isCitizen = useSession((session) => session.person?.role === 'citizen')
  const [done, setDone] = useState<InquiryView>()
  const [forWhom, setForWhom] = useState<string>()
  const send = useSubmit((made, { forPerson }) => {
    setForWhom(forPerson?.name)
    setDone(made)
  })
  const addTo = (id: string) => {
    if (carryInto(id, draft)) {
      drop()
      send.reset()
    }
    go('/inquiries/case/index', { id })
  }
  useTop(done ? 'done' : 'writing')
  const { proposal, text, looking } = useProposal(draft)
  const urgent = proposal?.urgent
  useEffect(() => {
    // It stands above the field that is being written in.
    if (urgent) void pageScrollTo({ scrollTop: 0, duration: 0 })
  }, [urgent])
  const proposed = draft.kindChosen ? undefined : proposal?.kind
  useEffect(() => {
    if (proposed) edit({ kind: proposed })
  }, [proposed, edit])
  if (done)
    return (
      <Page title="提交成功">
        <Done inquiry={done} forWhom={forWhom} onConfirmed={setDone} />
      </Page>
    )
  const applies = draft.kind === 'disclosure'
  const mends = applies ? undefined : draft.mends
  const own = mends?.thing === 'ownRecord'
  const ready = isWhole(draft)
  return (
    <Page title="提交诉求">
      <View className="stack">
        {urgent ? <UrgentCalls {...urgent} /> : null}
        <Heading level={1}>
          {applies ? '申请公开政府信息' : own ? '要求更正记录' : mends ? '哪里写得不对' : '说说你的事'}
        </Heading>
        {draft.forPerson ? (
          <Banner>{`替${draft.forPerson.name}提交：办件是家人的，经过里写明由代办人提交，家人会收到消息`}</Banner>
        ) : null}
        {mends ? <Mending mends={mends} edit={edit} /> : null}
        {applies ? (
          <Banner>
            网上提交的申请，以双方确认收到的那天为收到申请之日；从次日起 20
            个工作日内答复（《中华人民共和国政府信息公开条例》第三十一条、第三十三条）。
          </Banner>
        ) : null}
        {own ? <OwnRecord draft={draft} edit={edit} files={isCitizen} wrong={send.error} /> : null}
        {own ? null : (
          <Field
            label={applies ? '要公开的信息' : '诉求内容'}
            hint={
              applies
                ? '写清名称、文号，或者便于查找的描述：哪个单位、哪一年、什么事'
                : mends
                  ? '哪一句不对，应该是什么，从哪里看到的'
                  : '什么事、在哪里、希望怎么办。写到这里就自动保存在手机里'
            }
            error={fieldError(send.error, 'text')}
            multiline
            rows={5}
            max={inquirySizes.text.most}
            value={draft.text}
            onChange={(typed) => edit({ text: typed })}
          />
        )}
        {applies || mends ? null : <HearingNote text={draft.text} />}
        {mends ? null : (
          <KindChoice
            kind={draft.kind}
            chosen={draft.kindChosen ?? false}
            proposal={proposal}
            onChange={(kind) => edit({ kind, kindChosen: true })}
          />
        )}
        <ComplaintNote
          kind={draft.kind}
          text={text}
          proposal={proposal}
          onChange={(kind) => edit({ kind, kindChosen: true })}
        />
        {applies ? (
          <>
            <FormChoice draft={draft} edit={edit} wrong={send.error} />
            <Contact draft={draft} edit={edit} wrong={send.error} />
            <Identity draft={draft} edit={edit} files={isCitizen} />
          </>
        ) : null}
        {applies || own || !isCitizen ? null : (
          <AttachmentPicker ids={draft.attachments ?? []} onIds={(attachments) => edit({ attachments })} />
        )}
        {mends ? null : <PlaceChoice draft={draft} edit={edit} />}
        {urgent || mends ? null : (
          <WhoAnswers draft={draft} edit={edit} proposal={proposal} text={text} looking={looking} />
        )}
        {applies ? null : <Contact draft={draft} edit={edit} wrong={send.error} />}
        {draft.forPerson || own ? null : (
          <Card>
            <Toggle
              label="同意把问题和答复公开给别人参考"
              hint="公开前会去掉姓名、电话和住址。不同意也照样办理"
              checked={draft.publishable}
              onChange={(publishable) => edit({ publishable })}
            />
          </Card>
        )}
        {isCitizen ? null : <Banner>提交要先登录，写好的内容会保留。</Banner>}
        {send.isError ? <Failure compact thrown={send.error} /> : null}
        <SaidBefore
          thrown={send.error}
          busy={send.isPending}
          onSame={addTo}
          onSend={() => send.mutate({ ...draft, different: true })}
        />
        {isCitizen && !ready ? (
          <View className="second">
            {applies
              ? '写好要公开的信息、姓名、联系电话，选好形式，就可以提交。'
              : own
                ? '写好三处、传上证据、写姓名和联系电话，就可以提交。'
                : '再多写几个字，说清什么事、在哪里，就可以提交。'}
          </View>
        ) : null}
        {isCitizen ? (
          <Pressable kind="primary" busy={send.isPending} disabled={!ready} onPress={() => send.mutate(draft)}>
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
