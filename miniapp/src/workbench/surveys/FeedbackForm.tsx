import type { draftSurveyFeedback } from '@shared/surveys/acts/draftFeedback'
import type { submitSurveyFeedback } from '@shared/surveys/acts/submitFeedback'
import type { SurveyWork } from '@shared/surveys/contractParts'
import type { SurveyFeedback } from '@shared/surveys/feedback/feedback'
import { mostPoints, mostQuotes, surveySizes } from '@shared/surveys/words'
import { longEnough } from '@shared/size'
import { useMutation } from '@tanstack/react-query'
import { View } from '@tarojs/components'
import { call } from '../../platform/call'
import { Field } from '../../ui/Field'
import { Pressable } from '../../ui/Pressable'
import { ActionFailure } from '../ActionFailure'
import { FeedbackCard } from '../../surveys/survey/FeedbackCard'
import { Rewritten } from '../local/Rewritten'
import { useKeptOver } from '../local/useKeptOver'
import { Lines } from './Lines'
import { Pairs } from './Pairs'

interface FeedbackFormProps {
  survey: SurveyWork
  onLook: () => void
  onDone: (said: string) => void
  onCancel: () => void
}

const empty: SurveyFeedback = { heard: '', will: [], wont: [], quotes: [] }

/** 反馈 being written: what was heard, what will change, what will not and why. It stays on this device until it is sent. */
export function FeedbackForm({ survey, onLook, onDone, onCancel }: FeedbackFormProps) {
  const { id, version, draft } = survey
  const {
    typed: written,
    set,
    drop,
    behind,
    settle,
  } = useKeptOver<SurveyFeedback>(`work.feedback.${id}`, draft?.feedback ?? empty)
  const { heard, will, wont, quotes } = written
  const feedback: SurveyFeedback = {
    heard,
    will: will.filter(({ what }) => what.trim()).map(({ what, when }) => ({ what, ...(when?.trim() ? { when } : {}) })),
    wont: wont.filter(({ what }) => what.trim()),
    quotes: quotes.filter((one) => one.trim()),
  }
  const body = { version, feedback }
  const send = useMutation({
    mutationFn: async (handIn: boolean) => {
      if (handIn)
        await call<typeof submitSurveyFeedback>('POST /api/surveys/{id}/feedback/submission', { params: { id }, body })
      else await call<typeof draftSurveyFeedback>('POST /api/surveys/{id}/feedback', { params: { id }, body })
      return handIn
    },
    onSuccess: (handIn) => {
      drop()
      onDone(handIn ? '反馈已经交上，等审核人签发' : '反馈稿存好了，本单位同事可以接着写')
    },
  })
  const short = (words: string) => !longEnough(words, surveySizes.point)
  const lacking = [
    { what: '听到了什么', is: !longEnough(heard, surveySizes.heard) },
    { what: '要改什么、不改什么，至少一条', is: feedback.will.length + feedback.wont.length === 0 },
    { what: '每一条至少两个字', is: [...feedback.will, ...feedback.wont].some(({ what }) => short(what)) },
    { what: '不改的理由', is: feedback.wont.some(({ why }) => short(why)) },
  ].flatMap(({ what, is }) => (is ? [what] : []))
  const ready = lacking.length === 0
  return (
    <View className="stack">
      <Field
        label="听到了什么"
        multiline
        rows={4}
        max={surveySizes.heard.most}
        value={heard}
        hint={`至少 ${surveySizes.heard.least} 个字`}
        onChange={(typed) => set({ heard: typed })}
      />
      <Pairs
        label="要改什么"
        first="改什么"
        second="什么时候（选填）"
        pairs={will.map(({ what, when = '' }) => [what, when])}
        most={mostPoints}
        onChange={(pairs) => set({ will: pairs.map(([what, when]) => ({ what, when })) })}
      />
      <Pairs
        label="不改什么，为什么"
        first="不改什么"
        second="理由"
        pairs={wont.map(({ what, why }) => [what, why])}
        most={mostPoints}
        onChange={(pairs) => set({ wont: pairs.map(([what, why]) => ({ what, why })) })}
      />
      <Lines
        label="摘几句原话（选填）：去掉能认出人的地方"
        what="摘录"
        lines={quotes}
        stay={0}
        most={mostQuotes}
        max={surveySizes.quote.most}
        onChange={(lines) => set({ quotes: lines })}
      />
      {behind && draft ? (
        <Rewritten by={draft.by} onTake={drop} onKeep={settle}>
          <FeedbackCard feedback={{ ...draft.feedback, at: draft.at }} department={draft.by} draft />
        </Rewritten>
      ) : null}
      <ActionFailure
        thrown={send.error}
        onLook={() => {
          send.reset()
          onLook()
        }}
      />
      {ready ? null : <View className="second">{`还没有写好：${lacking.join('、')}`}</View>}
      <View className="actions">
        <Pressable kind="primary" busy={send.isPending} disabled={behind || !ready} onPress={() => send.mutate(true)}>
          交给审核人签
        </Pressable>
        <Pressable kind="quiet" disabled={behind || !ready || send.isPending} onPress={() => send.mutate(false)}>
          先存草稿
        </Pressable>
        <Pressable kind="quiet" onPress={onCancel}>
          先不写了
        </Pressable>
      </View>
    </View>
  )
}
