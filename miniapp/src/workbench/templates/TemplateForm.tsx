import type { handInTemplate } from '@shared/answers/templates/acts/handIn'
import type { writeTemplate } from '@shared/answers/contractTemplates'
import type { ShownTemplate } from '@shared/answers/templates/desk'
import { templateSizes } from '@shared/answers/templates/words'
import { longEnough } from '@shared/size'
import { fieldsIn } from '@shared/text/fields'
import { useMutation } from '@tanstack/react-query'
import { View } from '@tarojs/components'
import { call } from '../../platform/call'
import { fieldError } from '../../platform/callProblem'
import { Banner } from '../../ui/Banner'
import { Card } from '../../ui/Card'
import { Field } from '../../ui/Field'
import { Pressable } from '../../ui/Pressable'
import { ActionFailure } from '../ActionFailure'
import { Rewritten } from '../local/Rewritten'
import { useKeptOver } from '../local/useKeptOver'

interface TemplateFormProps {
  /** The template to be changed; a new one without. */
  template: ShownTemplate | undefined
  /** Who may use a new one. */
  unit: string
  onDone: () => void
  onCancel: () => void
  /** Fetches the template as it is now; what was typed stays. */
  onLook: () => void
}

const fields = ['title', 'fits', 'text'] as const
const empty = { title: '', fits: '', text: '' }

/** A template being written; it stays on this device until it is handed in. */
export function TemplateForm({ template, unit, onDone, onCancel, onLook }: TemplateFormProps) {
  const start = template?.draft?.content ?? template?.now ?? template?.last ?? empty
  const { typed, set, drop, behind, settle } = useKeptOver(`work.template.${template?.id ?? 'new'}`, start)
  const send = useMutation({
    mutationFn: async (): Promise<unknown> => {
      if (!template) return call<typeof writeTemplate>('POST /api/templates', { body: { content: typed } })
      const { id, version } = template
      return call<typeof handInTemplate>('PUT /api/templates/{id}', {
        params: { id },
        body: { version, content: typed },
      })
    },
    onSuccess: () => {
      drop()
      onDone()
    },
  })
  const wrong = (field: string) => fieldError(send.error, field)
  const toFill = fieldsIn(typed.text)
  return (
    <Card title={template ? `改：${start.title}` : '写一份新模板'}>
      {template?.sentBack ? (
        <Banner tone="amber">{`${template.sentBack.by}退回：${template.sentBack.reason}`}</Banner>
      ) : null}
      <View className="second">{`${unit}的模板，签发以后才给写答复的人用`}</View>
      <Field
        label="名称"
        value={typed.title}
        max={templateSizes.title.most}
        placeholder="例如：路灯、井盖、垃圾"
        error={wrong('title')}
        onChange={(title) => set({ title })}
      />
      <Field
        label="什么时候用"
        value={typed.fits}
        max={templateSizes.fits.most}
        placeholder="例如：公共设施坏了"
        error={wrong('fits')}
        onChange={(fits) => set({ fits })}
      />
      <Field
        label="模板正文"
        multiline
        rows={8}
        max={templateSizes.text.most}
        value={typed.text}
        placeholder="你好。你反映的【事项】已经办好。……"
        hint={toFill.length > 0 ? `要填 ${toFill.length} 处：${toFill.join('')}` : '每件不同的话用【】括起来'}
        error={wrong('text')}
        onChange={(text) => set({ text })}
      />
      {behind ? (
        <Rewritten by={(template?.draft ?? template?.signed)?.by} onTake={drop} onKeep={settle}>
          <View className="prose">{start.text}</View>
        </Rewritten>
      ) : null}
      {send.isError && !fields.some(wrong) ? (
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
          disabled={behind || !fields.every((field) => longEnough(typed[field], templateSizes[field]))}
          onPress={() => send.mutate()}
        >
          交给审核人签发
        </Pressable>
        <Pressable kind="quiet" onPress={onCancel}>
          先放着
        </Pressable>
      </View>
    </Card>
  )
}
