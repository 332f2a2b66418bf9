import type { withdrawNotice } from '@shared/notices/acts/withdraw'
import { hearingRestsOn } from '@shared/notices/chain/chains'
import type { NoticeDraft } from '@shared/notices/contractParts'
import { ruleWords } from '@shared/notices/audience/groupWords'
import { noticeSizes, noticeStatusNames } from '@shared/notices/words'
import { useMutation } from '@tanstack/react-query'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { call } from '../../platform/call'
import { day } from '../../platform/dates'
import { print } from '../../platform/files/print'
import { go } from '../../platform/go'
import { queries } from '../../platform/queries'
import { Banner } from '../../ui/Banner'
import { Card } from '../../ui/Card'
import { Chip, type ChipTone } from '../../ui/Chip'
import { Disclosure } from '../../ui/Disclosure'
import { Pressable } from '../../ui/Pressable'
import { ActionFailure } from '../ActionFailure'
import { ReasonForm } from '../ReasonForm'
import { OfResponse } from './ofConcern/OfResponse'
import { Posted } from './posted/Posted'
import type { WrittenNotice } from './written'

interface IssuedCardProps {
  notice: NoticeDraft
  /** `start`: as the correction is to be written. */
  onCorrect: (start?: Partial<WrittenNotice>) => void
  onLook: () => void
  onDone: (said: string) => void
  /** How it hangs, on paper. */
  onSheet: () => void
}

/** Where an issue stands, in a chip. */
function standingOf({ status, standing, runs }: NoticeDraft): { tone: ChipTone; word: string } {
  if (status !== 'issued') return { tone: 'paused', word: noticeStatusNames[status] }
  if (standing === 'over') return { tone: 'done', word: '已结束' }
  if (standing === 'waiting') return { tone: 'paused', word: '还没开始' }
  return runs?.open ? { tone: 'near', word: '还没贴齐' } : { tone: 'going', word: '公示中' }
}

const placesShown = 6

function placesIn(places: NoticeDraft['places']): string {
  const names = places.slice(0, placesShown).map(({ name }) => name)
  return `${names.join('、')}${places.length > placesShown ? `等 ${places.length} 个地方` : ''}`
}

/** A notice as it was issued: looked at as people see it, with the proof of its posting; while it is up, to be withdrawn. */
export function IssuedCard({ notice, onCorrect, onLook, onDone, onSheet }: IssuedCardProps) {
  const { id, version, department, places, runs, corrects, gone, can, content, posted } = notice
  const { from, until } = runs ?? content
  const period = runs?.open ?? `${gone ? '原定' : ''}公示 ${day(from)} 到 ${day(until)}`
  const { tone, word } = standingOf(notice)
  const isUp = !gone && notice.standing !== 'over'
  const [asked, setAsked] = useState(false)
  const withdraw = useMutation({
    mutationFn: (reason: string) =>
      call<typeof withdrawNotice>('POST /api/notices/{id}/withdrawal', { params: { id }, body: { version, reason } }),
    onSuccess: () => {
      void queries.invalidateQueries({ queryKey: ['notices'] })
      onDone(`「${content.title}」已经撤回，理由公开在原来那一页`)
    },
  })
  return (
    <Card title={content.title}>
      <View className="line line--apart">
        <View className="small">{`${content.field} · ${department}`}</View>
        <Chip tone={tone}>{word}</Chip>
      </View>
      <View className="whole-dates">{period}</View>
      <View className="second">{`范围：${placesIn(places)}${content.who ? `；写给：${ruleWords(content.who)}` : ''}`}</View>
      {runs?.hungSince ? (
        <View className="second">{`按张贴的凭证，法律要求的地方 ${day(runs.hungSince)} 都贴上了`}</View>
      ) : null}
      {gone ? <Banner tone="amber">{`${day(gone.at)}${word}，理由：${gone.reason}`}</Banner> : null}
      {corrects ? <Banner tone="lake">{`更正「${corrects.title}」：${corrects.reason}`}</Banner> : null}
      {content.response ? (
        <OfResponse response={content.response} onFresh={can.includes('correct') ? onCorrect : undefined} />
      ) : null}
      <ActionFailure
        thrown={withdraw.error}
        onLook={() => {
          withdraw.reset()
          onLook()
        }}
      />
      {posted ? (
        <Disclosure label="张贴情况">
          <Posted notice={id} />
          {print ? (
            <Pressable kind="link" onPress={onSheet}>
              打印张贴情况，存档或者交给法院
            </Pressable>
          ) : null}
        </Disclosure>
      ) : null}
      {asked && hearingRestsOn(content.kind ?? '') ? (
        <Banner tone="amber">这件事定好了听证的，听证跟着取消，申请过听证的人会收到消息</Banner>
      ) : null}
      {asked ? (
        <ReasonForm
          label="为什么撤回"
          size={noticeSizes.reason}
          seenBy="所有人都看得到"
          send="撤回"
          busy={withdraw.isPending}
          onSend={(reason) => withdraw.mutate(reason)}
          onCancel={() => setAsked(false)}
        />
      ) : (
        <View className="actions">
          <Pressable kind="quiet" onPress={() => go('/notices/issue/index', { id })}>
            看公开的样子
          </Pressable>
          {isUp ? (
            <Pressable kind="quiet" onPress={() => go('/screen/poster/index', { id })}>
              打印张贴
            </Pressable>
          ) : null}
          {can.includes('correct') ? (
            <Pressable kind="quiet" onPress={() => onCorrect()}>
              更正
            </Pressable>
          ) : null}
          {can.includes('withdraw') ? (
            <Pressable kind="link" onPress={() => setAsked(true)}>
              撤回
            </Pressable>
          ) : null}
        </View>
      )}
    </Card>
  )
}
