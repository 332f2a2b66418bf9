import type { linkInquiries } from '@shared/concerns/acts/link'
import { concernSizes } from '@shared/concerns/words'
import { View } from '@tarojs/components'
import { call } from '../../../platform/call'
import { fieldError } from '../../../platform/callProblem'
import { Field } from '../../../ui/Field'
import { useKept } from '../../useKept'
import { type ConcernFormProps, useConcernStep } from './concernForm'
import { StepEnd } from './StepEnd'

/** 关联办件: who asked the same is told of the response. */
export function LinkForm({ concern, onLook, onDone }: ConcernFormProps) {
  const { id, version, linked } = concern
  const [typed, setTyped, drop] = useKept(`work.concern.link.${id}`, '')
  const codes = typed.split(/[\s,，、;；]+/).filter(Boolean)
  const send = useConcernStep(
    () => call<typeof linkInquiries>('POST /api/concerns/{id}/cases', { params: { id }, body: { codes, version } }),
    () => {
      drop()
      onDone()
    },
  )
  return (
    <View className="stack stack--close">
      <Field
        label="办件编号，几件用空格隔开"
        multiline
        rows={2}
        max={concernSizes.cases.most}
        value={typed}
        hint={`已经关联 ${linked} 件。回应公开时，提问的人收到消息`}
        error={fieldError(send.error, 'codes')}
        onChange={setTyped}
      />
      <StepEnd
        send="关联"
        ready={codes.length > 0}
        sending={send}
        onSend={() => send.mutate(undefined)}
        onLook={onLook}
        onDone={onDone}
      />
    </View>
  )
}
