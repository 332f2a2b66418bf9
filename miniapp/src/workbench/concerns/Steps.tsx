import type { ConcernWork } from '@shared/concerns/contractParts'
import { View } from '@tarojs/components'
import { type ComponentType, useState } from 'react'
import { Pressable } from '../../ui/Pressable'
import { AssignForm } from './AssignForm'
import type { ConcernFormProps } from './concernForm'
import { CorrectForm } from './CorrectForm'
import { DropForm, SendBackForm, SignForm, WithdrawForm } from './OneStepForms'
import { RespondForm } from './RespondForm'

/** The form of each step, in the order of the buttons; handing in goes with the form that writes. */
const forms = {
  sign: SignForm,
  draft: RespondForm,
  assign: AssignForm,
  sendBack: SendBackForm,
  drop: DropForm,
  correct: CorrectForm,
  withdraw: WithdrawForm,
} as const satisfies Partial<Record<ConcernWork['can'][number], ComponentType<ConcernFormProps>>>

type Action = keyof typeof forms
const order = Object.keys(forms) as Action[]

/** What each step is called here. */
function wordOf(action: Action, { status, draft }: ConcernWork): string {
  switch (action) {
    case 'sign':
      return '签发，公开回应'
    case 'draft':
      return draft ? '接着改回应稿' : '起草回应'
    case 'assign':
      return status === 'registered' ? '交给责任单位' : '改交别的单位'
    case 'sendBack':
      return '退回修改'
    case 'drop':
      return '作废回应稿'
    case 'correct':
      return '更正'
    case 'withdraw':
      return '撤回这一条'
  }
}

/** The steps that are open to this person, one form at a time. */
export function Steps({ concern, onLook, onDone }: ConcernFormProps) {
  const [doing, setDoing] = useState<Action>()
  const open = order.filter((action) => concern.can.includes(action))
  const Form = doing && forms[doing]
  if (Form) return <Form concern={concern} onLook={onLook} onDone={onDone} />
  if (open.length === 0) return null
  return (
    <View className="actions">
      {open.map((action, nth) => (
        <Pressable key={action} kind={nth === 0 ? 'primary' : 'quiet'} onPress={() => setDoing(action)}>
          {wordOf(action, concern)}
        </Pressable>
      ))}
    </View>
  )
}
