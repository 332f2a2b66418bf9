import { type InterpretationForm as Form, interpretationForms, interpretationSizes } from '@shared/answers/words'
import { longEnough } from '@shared/size'
import type { draftInterpretation } from '@shared/answers/contract'
import type { DraftedInterpretation } from '@shared/answers/interpretations/desk'
import type { reviseInterpretation } from '@shared/answers/interpretations/acts/revise'
import { useMutation } from '@tanstack/react-query'
import { View } from '@tarojs/components'
import { call } from '../../platform/call'
import { fieldError } from '../../platform/callProblem'
import { Banner } from '../../ui/Banner'
import { Card } from '../../ui/Card'
import { Choices } from '../../ui/choosing/Choices'
import { Field } from '../../ui/Field'
import { Pressable } from '../../ui/Pressable'
import { sentBackWords } from './DraftCard'
import { ActionFailure } from '../ActionFailure'
import { Rewritten } from '../local/Rewritten'
import { useKeptOver } from '../local/useKeptOver'

const { text: textSize, link: linkSize } = interpretationSizes

/** What an interpretation is written about. */
export interface Subject {
  policyId: string
  title: string
  provision?: string
}

interface InterpretationFormProps {
  subject: Subject | undefined
  /** The draft to be changed; without one a new one is written about the subject. */
  changing?: DraftedInterpretation | undefined
  onDrafted: () => void
  onCancel: () => void
  /** Fetches the draft as it is now; what was typed stays. */
  onLook: () => void
}

/** An interpretation being written or changed; it stays on this device until it is handed in. */
export function InterpretationForm({ subject, changing, onDrafted, onCancel, onLook }: InterpretationFormProps) {
  const start: { form: Form; text: string; link: string } = {
    form: changing?.form ?? '文字',
    text: changing?.text ?? '',
    link: changing?.link ?? '',
  }
  const about = changing ? changing.id : `${subject?.policyId}.${subject?.provision}`
  const { typed, set, drop, behind, settle } = useKeptOver(`work.interpretation.${about}`, start)
  const { form, text, link } = typed
  const written = { form, text, ...(link.trim() ? { link: link.trim() } : {}) }
  const send = useMutation({
    mutationFn: async (): Promise<unknown> => {
      if (changing) {
        const { id, version, policyId, provisions } = changing
        const content = { policyId, provisions, ...written }
        return call<typeof reviseInterpretation>('PUT /api/interpretations/{id}', {
          params: { id },
          body: { version, content },
        })
      }
      if (!subject) return undefined
      const { policyId, provision } = subject
      const body = { policyId, provisions: provision ? [provision] : [], ...written }
      return call<typeof draftInterpretation>('POST /api/interpretations', { body })
    },
    onSuccess: () => {
      drop()
      onDrafted()
    },
  })
  if (!subject && !changing)
    return (
      <Card title="写解读">
        <View className="second">从左边选一条要解读的，就可以开始写</View>
      </Card>
    )
  const named = ['text', 'link'].some((name) => fieldError(send.error, name))
  return (
    <Card
      title={
        changing
          ? `修改：《${changing.policyTitle}》${changing.provisions.join('、')}`
          : `解读《${subject?.title}》${subject?.provision ?? ''}`
      }
    >
      {changing?.sentBack ? <Banner tone="amber">{sentBackWords(changing.sentBack)}</Banner> : null}
      <Choices
        label="用什么形式"
        options={interpretationForms}
        value={form}
        onChange={(chosen) => set({ form: chosen })}
      />
      <Field
        label="解读"
        multiline
        rows={10}
        max={textSize.most}
        value={text}
        placeholder="用自己的话说清楚：这是什么事，和谁有关，要做什么，到哪里办，多久办好"
        hint={!longEnough(text, textSize) ? `至少 ${textSize.least} 字，不要照抄原文` : '不要照抄原文'}
        error={fieldError(send.error, 'text')}
        onChange={(words) => set({ text: words })}
      />
      <Field
        label="图、视频或发布会的链接（选填）"
        value={link}
        max={linkSize.most}
        placeholder="以 https 开头"
        error={fieldError(send.error, 'link')}
        onChange={(address) => set({ link: address })}
      />
      {behind ? (
        <Rewritten onTake={drop} onKeep={settle}>
          <View className="prose">{start.text}</View>
        </Rewritten>
      ) : null}
      {send.isError && !named ? (
        <ActionFailure
          thrown={send.error}
          onLook={() => {
            send.reset()
            onLook()
          }}
        />
      ) : null}
      <View className="actions">
        <Pressable
          kind="primary"
          busy={send.isPending}
          disabled={behind || !longEnough(text, textSize)}
          onPress={() => send.mutate()}
        >
          {changing ? '改好了，再交签发' : '交给同事签发'}
        </Pressable>
        <Pressable kind="quiet" onPress={onCancel}>
          {changing ? '先不改了' : '先放着'}
        </Pressable>
      </View>
    </Card>
  )
}
