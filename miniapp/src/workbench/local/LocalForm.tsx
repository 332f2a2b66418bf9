import type { handInLocal } from '@shared/answers/local/acts/handIn'
import type { LocalContent } from '@shared/answers/local/content'
import { localFieldNames, localFields, localSizes } from '@shared/answers/local/words'
import { longEnough } from '@shared/size'
import { useMutation } from '@tanstack/react-query'
import { View } from '@tarojs/components'
import { call } from '../../platform/call'
import { fieldError } from '../../platform/callProblem'
import { Banner } from '../../ui/Banner'
import { Card } from '../../ui/Card'
import { Field } from '../../ui/Field'
import { Pressable } from '../../ui/Pressable'
import { ActionFailure } from '../ActionFailure'
import { DateField } from '../DateField'
import { useKeptOver } from './useKeptOver'
import { LocalText } from './LocalText'
import { Rewritten } from './Rewritten'
import { localOf, typedLocalOf } from './typedLocal'

/** A card and a place, and what is written of it so far. */
export interface LocalWritten {
  id: string
  version: number
  question: string
  place: string
  content?: LocalContent | undefined
  /** Who wrote that. */
  by?: string | undefined
  sentBack?: { by: string; reason: string } | undefined
}

interface LocalFormProps {
  one: LocalWritten
  onDone: () => void
  onCancel: () => void
  /** Fetches it as it is now; what was typed stays. */
  onLook: () => void
}

const examples: Record<(typeof localFields)[number], string> = {
  where: '例如：政务服务中心二楼 3 号窗口',
  hours: '例如：工作日 9 点到 17 点',
  phone: '单位的座机或热线，不写个人手机',
  amount: '例如：每本 10 元',
}

/** What a place says of a card, being written; it stays on this device until it is handed in. */
export function LocalForm({ one, onDone, onCancel, onLook }: LocalFormProps) {
  const { id, version, question, place, content, by, sentBack } = one
  const { typed, set, drop, behind, settle } = useKeptOver(`work.local.${id}`, typedLocalOf(content))
  const send = useMutation({
    mutationFn: () =>
      call<typeof handInLocal>('PUT /api/local/{id}', { params: { id }, body: { version, content: localOf(typed) } }),
    onSuccess: () => {
      drop()
      onDone()
    },
  })
  const wrong = (name: string) => fieldError(send.error, name)
  const said = localFields.some((field) => typed[field].trim())
  const ready = said && longEnough(typed.source, localSizes.source) && typed.asOf !== ''
  const known = [...localFields, 'source', 'asOf', 'until']
  return (
    <Card title={`${place}：${question}`}>
      {sentBack ? <Banner tone="amber">{`${sentBack.by}退回：${sentBack.reason}`}</Banner> : null}
      <View className="second">只写查得到出处的；不知道的空着，市民那边什么也不显示</View>
      {localFields.map((field) => (
        <Field
          key={field}
          label={`${localFieldNames[field]}（选填）`}
          value={typed[field]}
          max={localSizes[field].most}
          hint={examples[field]}
          error={wrong(field)}
          onChange={(text) => set({ [field]: text })}
        />
      ))}
      <Field
        label="出处"
        value={typed.source}
        max={localSizes.source.most}
        hint="写在哪份文件、哪个网页、哪块公示牌上"
        error={wrong('source')}
        onChange={(source) => set({ source })}
      />
      <DateField label="哪天核对的" value={typed.asOf} error={wrong('asOf')} onChange={(asOf) => set({ asOf })} />
      <DateField
        label="用到哪一天为止（选填）"
        value={typed.until}
        error={wrong('until')}
        onChange={(until) => set({ until })}
      />
      {behind && content ? (
        <Rewritten by={by} onTake={drop} onKeep={settle}>
          <LocalText content={content} />
        </Rewritten>
      ) : null}
      {send.isError && !known.some(wrong) ? (
        <ActionFailure
          thrown={send.error}
          onLook={() => {
            send.reset()
            onLook()
          }}
        />
      ) : null}
      <View className="actions">
        <Pressable kind="primary" busy={send.isPending} disabled={!ready || behind} onPress={() => send.mutate()}>
          交给审核人签发
        </Pressable>
        <Pressable kind="quiet" onPress={onCancel}>
          先放着
        </Pressable>
      </View>
    </Card>
  )
}
