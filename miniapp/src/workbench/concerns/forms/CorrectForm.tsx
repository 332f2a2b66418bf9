import type { correctConcern } from '@shared/concerns/acts/correct'
import { concernSizes } from '@shared/concerns/words'
import { longEnough } from '@shared/size'
import { View } from '@tarojs/components'
import { TopicChoice } from '../../../concerns/TopicChoice'
import { call } from '../../../platform/call'
import { fieldError } from '../../../platform/callProblem'
import { Field } from '../../../ui/Field'
import { useKept } from '../../useKept'
import { type ConcernFormProps, useConcernStep } from './concernForm'
import { StepEnd } from './StepEnd'

/** 更正 of title, summary or topic, with the reason. */
export function CorrectForm({ concern, onLook, onDone }: ConcernFormProps) {
  const { id, version, title, summary, topic, respondedAt } = concern
  const [draft, setDraft, drop] = useKept(`work.concern.correct.${id}`, { title, summary, topic, reason: '' })
  const send = useConcernStep(
    () =>
      call<typeof correctConcern>('POST /api/concerns/{id}/correction', {
        params: { id },
        body: { ...draft, version },
      }),
    () => {
      drop()
      onDone()
    },
  )
  const set = (change: Partial<typeof draft>) => setDraft({ ...draft, ...change })
  const changed = draft.title !== title || draft.summary !== summary || draft.topic !== topic
  return (
    <View className="stack stack--close">
      <TopicChoice value={draft.topic} onChange={(chosen) => set({ topic: chosen })} />
      <Field
        label="标题"
        value={draft.title}
        max={concernSizes.title.most}
        error={fieldError(send.error, 'title')}
        onChange={(typed) => set({ title: typed })}
      />
      <Field
        label="大家关心什么"
        multiline
        rows={4}
        max={concernSizes.summary.most}
        value={draft.summary}
        error={fieldError(send.error, 'summary')}
        onChange={(typed) => set({ summary: typed })}
      />
      <Field
        label="为什么更正"
        multiline
        rows={2}
        max={concernSizes.reason.most}
        value={draft.reason}
        hint={respondedAt ? '已经公开：更正了什么、哪天、为什么，也会公开' : '只在内部看'}
        error={fieldError(send.error, 'reason')}
        onChange={(typed) => set({ reason: typed })}
      />
      <StepEnd
        send="更正"
        ready={changed && longEnough(draft.reason, concernSizes.reason)}
        sending={send}
        onSend={() => send.mutate(undefined)}
        onLook={onLook}
        onDone={onDone}
      />
    </View>
  )
}
