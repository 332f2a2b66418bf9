import type { ChainCard } from '@shared/notices/chain/card'
import type { MatterWork } from '@shared/notices/chain/contractMatters'
import type { NoticeDraft } from '@shared/notices/contractParts'
import { matterSizes } from '@shared/notices/chain/words'
import { View } from '@tarojs/components'
import { type ReactNode, useState } from 'react'
import { day } from '../../platform/dates'
import { go } from '../../platform/go'
import { Banner } from '../../ui/Banner'
import { Chip, type ChipTone } from '../../ui/Chip'
import { Pressable } from '../../ui/Pressable'
import { StepDrafts } from '../notices/ofMatter/StepDrafts'
import { ReasonForm } from '../ReasonForm'

type Step = ChainCard['steps'][number]
type Can = MatterWork['can'][number]['act']

interface StepRowProps {
  step: Step
  /** Which one it is, from 1. */
  nth: number
  can: readonly Can[]
  busy: boolean
  /** What is written already and not published; unknown until it is read. */
  drafts: readonly NoticeDraft[] | undefined
  /** What may be told of it besides. */
  children?: ReactNode
  acts: {
    begin: (step: string, name: string) => void
    end: (step: string, name: string) => void
    skip: (step: string, name: string, reason: string) => void
    draft: (step: string) => void
  }
}

const chips: Record<Step['standing'], { tone: ChipTone; word: string }> = {
  done: { tone: 'done', word: '办完' },
  now: { tone: 'going', word: '正在办' },
  next: { tone: 'near', word: '可以办了' },
  later: { tone: 'paused', word: '还没到' },
  skipped: { tone: 'paused', word: '这次不用' },
}

/** One step: how it stands, what is wanting with its article, and what may be done about it today. */
export function StepRow({ step, nth, can, busy, drafts, children, acts }: StepRowProps) {
  const [skipping, setSkipping] = useState(false)
  const { id, name, standing, notice, wanting, owed, why } = step
  const { tone, word } = chips[standing]
  const note = noteOf(step)
  const may = (act: Can) => can.includes(act)
  return (
    <View className="steps__one">
      <View className="line line--apart">
        <View className="row__title">{`${nth} ${name}`}</View>
        <Chip tone={tone}>{word}</Chip>
      </View>
      {note ? <View className="second">{note}</View> : null}
      {wanting ? <Banner tone="amber">{wanting}</Banner> : null}
      {owed ? <Banner tone={owed.late ? 'seal' : 'amber'}>{owed.words}</Banner> : null}
      {step.paper ? <View className="second">{step.paper}</View> : null}
      {may('notice') && drafts?.length ? (
        <StepDrafts drafts={drafts} onSee={({ id: draft }) => go('/workbench/notices/index', { draft })} />
      ) : null}
      {standing === 'later' && why ? <View className="second">{why}</View> : null}
      {skipping ? (
        <ReasonForm
          label={`为什么不用${name}`}
          size={matterSizes.reason}
          seenBy="所有人都看得到"
          send={`这次不用${name}`}
          busy={busy}
          onSend={(reason) => {
            setSkipping(false)
            acts.skip(id, name, reason)
          }}
          onCancel={() => setSkipping(false)}
        />
      ) : can.length > 0 || notice ? (
        <View className="actions">
          {may('notice') && !drafts?.length ? (
            <Pressable kind="primary" onPress={() => acts.draft(id)}>
              {`起草${name}`}
            </Pressable>
          ) : null}
          {may('begin') ? (
            <Pressable kind="primary" busy={busy} onPress={() => acts.begin(id, name)}>
              {`开始${name}`}
            </Pressable>
          ) : null}
          {may('end') ? (
            <Pressable kind="primary" busy={busy} onPress={() => acts.end(id, name)}>
              {`${name}办完了`}
            </Pressable>
          ) : null}
          {may('skip') ? (
            <Pressable kind="quiet" onPress={() => setSkipping(true)}>
              {`这次不用${name}`}
            </Pressable>
          ) : null}
          {notice ? (
            <Pressable
              kind="link"
              label={`看${notice.title}`}
              onPress={() => go('/notices/issue/index', { id: notice.id })}
            >
              看公告
            </Pressable>
          ) : null}
        </View>
      ) : null}
      {children}
    </View>
  )
}

function noteOf({ standing, from, until, left, when }: Step): string | undefined {
  const since = from ? `${day(from)}起` : ''
  if (standing === 'now') {
    if (left === undefined) return since || undefined
    if (left < 0) return `${since}，最后一天是${day(until!)}`
    return left > 0 ? `${since}，到${day(until!)}，还剩 ${left} 天` : `${since}，今天是最后一天`
  }
  if (standing === 'done') return until ? `${since}，${day(until)}结束` : since
  return when
}
