import type { dropTemplate } from '@shared/answers/templates/acts/drop'
import type { sendBackTemplate } from '@shared/answers/templates/acts/sendBack'
import type { signTemplate } from '@shared/answers/templates/acts/sign'
import type { withdrawTemplate } from '@shared/answers/templates/acts/withdraw'
import type { ShownTemplate } from '@shared/answers/templates/desk'
import { knowledgeSizes } from '@shared/answers/knowledge/words'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { call } from '../../platform/call'
import { ago, fullDay } from '../../platform/dates'
import { Banner } from '../../ui/Banner'
import { Card } from '../../ui/Card'
import { Disclosure } from '../../ui/Disclosure'
import { Pressable } from '../../ui/Pressable'
import { ActionFailure } from '../ActionFailure'
import { agreed, type CardWork, useCardAct } from '../local/useCardAct'
import { ReasonForm } from '../ReasonForm'

interface TemplateOneProps extends CardWork {
  template: ShownTemplate
  /** Whether this is about the draft, or about what is used now. */
  about: 'draft' | 'now'
  /** Of which unit, where the reader keeps those of several. */
  whose: string | undefined
  /** The supervisor signs, and writes none. */
  writes: boolean
  onWrite: () => void
}

/** A template that is used, or the draft beside it: signed, given back, dropped or withdrawn by whom it falls to. */
export function TemplateOne({ template, about, whose, isLead, writes, onWrite, onDone, onLook }: TemplateOneProps) {
  const [reasoning, setReasoning] = useState<'return' | 'withdrawal'>()
  const act = useCardAct(onDone)
  const { id, version, status, draft, now, signed, sentBack } = template
  const content = about === 'draft' ? draft?.content : now
  if (!content) return null
  const { title, fits, text } = content
  const sent = { params: { id }, body: { version } }
  const waits = status === 'waiting'
  const signs = about === 'draft' && isLead && !draft?.mine && waits
  const sign = async () => {
    if (await agreed('签发这份模板？', '签发后一分钟内，写答复的人看得到。', '签发'))
      act.mutate({
        ask: () => call<typeof signTemplate>('POST /api/templates/{id}/signature', sent),
        said: `“${title}”已经签发，一分钟内写答复的人看得到`,
      })
  }
  const drop = async () => {
    if (await agreed('不用这份稿子了？', '这份稿子拿掉，在用的不变。', '不用了'))
      act.mutate({
        ask: () => call<typeof dropTemplate>('POST /api/templates/{id}/drop', sent),
        said: `“${title}”的稿子不用了`,
      })
  }
  const withReason = (reason: string) => {
    const body = { version, reason }
    if (reasoning === 'return')
      return act.mutate({
        ask: () => call<typeof sendBackTemplate>('POST /api/templates/{id}/return', { params: { id }, body }),
        said: `“${title}”的稿子已经退回，写的人在这里看得到理由`,
      })
    act.mutate({
      ask: () => call<typeof withdrawTemplate>('POST /api/templates/{id}/withdrawal', { params: { id }, body }),
      said: `“${title}”已经撤下，一分钟内不再列给写答复的人`,
    })
  }
  const came = signed ? `${signed.by} ${fullDay(signed.at)}签发，第 ${signed.edition} 版` : '随系统带来的，还没有签发过'
  return (
    <Card title={about === 'draft' ? `${waits ? '等签发' : '退回修改'}：${title}` : title}>
      <View className="small">
        {about === 'draft' && draft
          ? `${whose ? `${whose} · ` : ''}${draft.by} ${ago(draft.at)}交上${now ? '' : ' · 新模板'}`
          : came}
      </View>
      {about === 'draft' && sentBack ? <Banner tone="amber">{`${sentBack.by}退回：${sentBack.reason}`}</Banner> : null}
      <View className="second">{`什么时候用：${fits}`}</View>
      {about === 'draft' ? (
        <View className="prose">{text}</View>
      ) : (
        <Disclosure label="看正文">
          <View className="prose">{text}</View>
        </Disclosure>
      )}
      {about === 'draft' && now && now.text !== text ? (
        <Disclosure label="看现在用的">
          <View className="prose">{now.text}</View>
        </Disclosure>
      ) : null}
      <ActionFailure
        thrown={act.error}
        onLook={() => {
          act.reset()
          onLook()
        }}
      />
      {reasoning ? (
        <ReasonForm
          label={reasoning === 'return' ? '要改什么' : '为什么撤下'}
          size={knowledgeSizes.reason}
          seenBy={reasoning === 'return' ? '写的人看得到' : '同事看得到'}
          send={reasoning === 'return' ? '退回' : '撤下'}
          busy={act.isPending}
          onSend={withReason}
          onCancel={() => setReasoning(undefined)}
        />
      ) : about === 'draft' ? (
        <View className="actions">
          {signs ? (
            <Pressable kind="primary" busy={act.isPending} onPress={() => void sign()}>
              签发，开始使用
            </Pressable>
          ) : null}
          {signs ? (
            <Pressable kind="quiet" onPress={() => setReasoning('return')}>
              退回修改
            </Pressable>
          ) : null}
          {writes ? (
            <>
              <Pressable kind={waits ? 'quiet' : 'primary'} onPress={onWrite}>
                {waits ? '修改' : '改好再交'}
              </Pressable>
              <Pressable kind="link" onPress={() => void drop()}>
                不用了
              </Pressable>
            </>
          ) : null}
        </View>
      ) : (
        <View className="actions">
          {draft || !writes ? null : (
            <Pressable kind="quiet" onPress={onWrite}>
              改这份
            </Pressable>
          )}
          {isLead && writes ? (
            <Pressable kind="link" onPress={() => setReasoning('withdrawal')}>
              撤下
            </Pressable>
          ) : null}
        </View>
      )}
      {about === 'draft' && waits && !signs ? (
        <View className="second">
          {isLead ? '这份是你写过的，要请另一位审核人签发' : `${draft?.mine ? '你写过的，' : ''}等审核人签发`}
        </View>
      ) : null}
    </Card>
  )
}
