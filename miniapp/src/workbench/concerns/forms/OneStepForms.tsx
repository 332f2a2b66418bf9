import type { dropResponse } from '@shared/concerns/acts/drop'
import type { signResponse } from '@shared/concerns/acts/sign'
import { View } from '@tarojs/components'
import { call } from '../../../platform/call'
import { type ConcernFormProps, useConcernStep } from './concernForm'
import { StepEnd } from './StepEnd'

/** 签发: public from then on. What still gives a person away is listed instead. */
export function SignForm({ concern, onLook, onDone }: ConcernFormProps) {
  const { id, version } = concern
  const send = useConcernStep(
    () => call<typeof signResponse>('POST /api/concerns/{id}/signature', { params: { id }, body: { version } }),
    onDone,
  )
  return (
    <View className="stack stack--close">
      <View className="second">签发后，标题、内容和回应所有人都能看到</View>
      <StepEnd send="确认签发" sending={send} onSend={() => send.mutate(undefined)} onLook={onLook} onDone={onDone} />
    </View>
  )
}

/** 作废: the draft goes, the concern stays to be answered. */
export function DropForm({ concern, onLook, onDone }: ConcernFormProps) {
  const { id, version } = concern
  const send = useConcernStep(
    () => call<typeof dropResponse>('POST /api/concerns/{id}/draft-removal', { params: { id }, body: { version } }),
    onDone,
  )
  return (
    <View className="stack stack--close">
      <View className="second">回应稿作废后找不回来；这条舆情仍然要回应</View>
      <StepEnd send="确认作废" sending={send} onSend={() => send.mutate(undefined)} onLook={onLook} onDone={onDone} />
    </View>
  )
}
