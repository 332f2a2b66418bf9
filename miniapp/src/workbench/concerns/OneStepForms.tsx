import type { dropResponse } from '@shared/concerns/acts/drop'
import type { sendBackResponse } from '@shared/concerns/acts/sendBack'
import type { signResponse } from '@shared/concerns/acts/sign'
import type { withdrawConcern } from '@shared/concerns/acts/withdraw'
import { concernSizes } from '@shared/concerns/words'
import { longEnough } from '@shared/size'
import { View } from '@tarojs/components'
import { call } from '../../platform/call'
import { fieldError } from '../../platform/callProblem'
import { Field } from '../../ui/Field'
import { useKept } from '../useKept'
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

interface WithReason extends ConcernFormProps {
  step: string
  label: string
  hint: string
  word: string
  put: (body: { reason: string; version: number }) => Promise<unknown>
}

function ReasonForm({ concern, onLook, onDone, step, label, hint, word, put }: WithReason) {
  const { id, version } = concern
  const [reason, setReason, drop] = useKept(`work.concern.${step}.${id}`, '')
  const send = useConcernStep(
    () => put({ reason, version }),
    () => {
      drop()
      onDone()
    },
  )
  return (
    <View className="stack stack--close">
      <Field
        label={label}
        multiline
        rows={3}
        max={concernSizes.reason.most}
        value={reason}
        hint={hint}
        error={fieldError(send.error, 'reason')}
        onChange={setReason}
      />
      <StepEnd
        send={word}
        ready={longEnough(reason, concernSizes.reason)}
        sending={send}
        onSend={() => send.mutate(undefined)}
        onLook={onLook}
        onDone={onDone}
      />
    </View>
  )
}

/** 退改: what is to be better. */
export function SendBackForm(props: ConcernFormProps) {
  const params = { id: props.concern.id }
  return (
    <ReasonForm
      {...props}
      step="back"
      label="哪里要改"
      hint="起草的人会收到这句话"
      word="退回修改"
      put={(body) => call<typeof sendBackResponse>('POST /api/concerns/{id}/revision', { params, body })}
    />
  )
}

/** 撤回: the reason stays inside. */
export function WithdrawForm(props: ConcernFormProps) {
  const params = { id: props.concern.id }
  return (
    <ReasonForm
      {...props}
      step="withdraw"
      label="为什么撤回"
      hint={
        props.concern.respondedAt
          ? '理由只在内部看；公开的页面上只写已撤回和日期，不再有内容'
          : '理由只在内部看；这一条没有公开过'
      }
      word="确认撤回"
      put={(body) => call<typeof withdrawConcern>('POST /api/concerns/{id}/withdrawal', { params, body })}
    />
  )
}
