import type { Action } from '@shared/inquiries/case/status'
import type { InquiryView } from '@shared/inquiries/view'
import { View } from '@tarojs/components'
import { day, dayAndTime } from '../../platform/dates'
import { go } from '../../platform/go'
import { Card } from '../../ui/Card'
import { Chip } from '../../ui/Chip'
import { Disclosure } from '../../ui/Disclosure'
import { Pressable } from '../../ui/Pressable'
import { Files } from './files/Files'
import { signOpening } from './steps/oneTap'
import { refuseOpening, withdrawOpening } from './steps/opening'
import { TapFoot } from './TapFoot'

interface OpeningProps {
  inquiry: InquiryView
  onStart: (action: Action) => void
  onLook: () => void
}

/** 转主动公开: the wording that waits for its second signature, and the one that everybody reads. */
export function Opening({ inquiry, onStart, onLook }: OpeningProps) {
  const { id, openingDraft: draft, opened, department } = inquiry
  return (
    <>
      {draft ? (
        <Card
          title="公开稿"
          aside={<Chip tone={draft.sentBack ? 'near' : 'going'}>{draft.sentBack ? '退改' : '等审核人签'}</Chip>}
        >
          <View className="row__title">{`${draft.title}${draft.number ? ` · ${draft.number}` : ''}`}</View>
          {draft.text ? <View className="quote">{draft.text}</View> : null}
          <Files inquiry={id} ids={draft.attachments} named={inquiry.fileNames} />
          {draft.reason ? <View className="second">{`为什么改：${draft.reason}`}</View> : null}
          {draft.sentBack ? <View>{`要改：${draft.sentBack}`}</View> : null}
          <View className="small">
            {`${draft.by}写 · ${dayAndTime(draft.at)} · 由${department.name}另一位审核人签，看有没有认得出人的内容`}
          </View>
          <TapFoot
            inquiry={inquiry}
            tap={{ action: signOpening.action, word: '签发，对所有人公开' }}
            other={{ action: refuseOpening.action, word: '退改' }}
            onStart={onStart}
            onLook={onLook}
          />
        </Card>
      ) : null}
      {opened ? (
        <Card
          title={opened.withdrawn ? '公开过，已经撤下' : '已经转为主动公开'}
          aside={<Chip tone={opened.withdrawn ? 'paused' : 'done'}>{opened.withdrawn ? '看不到' : '所有人可看'}</Chip>}
        >
          <View className="row__title">{`${opened.title}${opened.number ? ` · ${opened.number}` : ''}`}</View>
          <View className="small">{`${dayAndTime(opened.openedAt)}公开`}</View>
          {opened.changes.map(({ at, what, reason }) => (
            <View key={at} className="second">{`${day(at)}${what}：${reason}`}</View>
          ))}
          {opened.earlier.length ? (
            <Disclosure label="改之前的（只有工作人员看得到）">
              {opened.earlier.map(({ until, title, text }) => (
                <View key={until} className="quote">{`到 ${dayAndTime(until)}：${title}\n${text}`}</View>
              ))}
            </Disclosure>
          ) : null}
          <View className="actions">
            <Pressable kind="quiet" onPress={() => go('/inquiries/opened/index', { id: opened.name })}>
              看公开的样子
            </Pressable>
            {inquiry.actions.includes(withdrawOpening.action) ? (
              <Pressable kind="quiet" onPress={() => onStart(withdrawOpening.action)}>
                撤下
              </Pressable>
            ) : null}
          </View>
        </Card>
      ) : null}
    </>
  )
}
