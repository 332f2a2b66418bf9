import type { ConcernWork } from '@shared/concerns/contractParts'
import { View } from '@tarojs/components'
import { type ComponentType, useState } from 'react'
import { Disclosure } from '../../../ui/Disclosure'
import { Pressable } from '../../../ui/Pressable'
import { AssignForm } from './AssignForm'
import type { ConcernFormProps } from './concernForm'
import { CorrectForm } from './CorrectForm'
import { GradeForm } from './GradeForm'
import { LinkForm } from './LinkForm'
import { MergeForm } from './MergeForm'
import { DropForm, SignForm } from './OneStepForms'
import { RespondForm } from './RespondForm'
import { VerifyForm } from './VerifyForm'
import { wordsForm } from './WordsForm'
import { wordsSteps } from './wordsSteps'

/** The form of each step, in the order of the buttons; handing in goes with the form that writes. */
const forms = {
  verify: VerifyForm,
  sign: SignForm,
  agree: wordsForm(wordsSteps.agree),
  object: wordsForm(wordsSteps.object),
  draft: RespondForm,
  assign: AssignForm,
  sendBack: wordsForm(wordsSteps.sendBack),
  follow: wordsForm(wordsSteps.follow),
  close: wordsForm(wordsSteps.close),
  brief: wordsForm(wordsSteps.brief),
  linkCases: LinkForm,
  grade: GradeForm,
  drop: DropForm,
  reopen: wordsForm(wordsSteps.reopen),
  exempt: wordsForm(wordsSteps.exempt),
  merge: MergeForm,
  correct: CorrectForm,
  withdraw: wordsForm(wordsSteps.withdraw),
} as const satisfies Partial<Record<ConcernWork['can'][number], ComponentType<ConcernFormProps>>>

type Action = keyof typeof forms
/** What stands beside the first button; the rest is folded. */
const beside: readonly Action[] = ['sign', 'agree', 'object', 'draft', 'assign', 'sendBack', 'follow', 'close', 'brief']
/** Never the button that leaps to the eye. */
const rare: readonly Action[] = ['linkCases', 'grade', 'drop', 'reopen', 'exempt', 'merge', 'correct', 'withdraw']
const order = Object.keys(forms) as Action[]

/** What each step is called here. */
function wordOf(action: Action, { status, draft, severity }: ConcernWork): string {
  switch (action) {
    case 'verify':
      return '核实'
    case 'agree':
      return '会签同意'
    case 'object':
      return '会签不同意'
    case 'follow':
      return '写进展'
    case 'close':
      return '办结'
    case 'brief':
      return '记下新闻发布会'
    case 'linkCases':
      return '关联办件'
    case 'grade':
      return severity === 'major' ? '改为一般' : '定为重大突发'
    case 'reopen':
      return '更正回应'
    case 'exempt':
      return '不公开回应'
    case 'merge':
      return '并入另一条'
    case 'sign':
      return '签发，公开回应'
    case 'draft':
      return draft ? '接着改回应稿' : '起草回应'
    case 'assign':
      return status === 'verified' || status === 'noResponse' ? '交给责任单位' : '改交别的单位'
    case 'sendBack':
      return '退回修改'
    case 'drop':
      return '作废回应稿'
    case 'correct':
      return '更正登记'
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
  const [first, ...others] = open
  const near = others.filter((action) => beside.includes(action))
  const rest = others.filter((action) => !beside.includes(action))
  const button = (action: Action, kind: 'primary' | 'quiet') => (
    <Pressable key={action} kind={kind} onPress={() => setDoing(action)}>
      {wordOf(action, concern)}
    </Pressable>
  )
  return (
    <>
      <View className="actions">
        {first ? button(first, rare.includes(first) ? 'quiet' : 'primary') : null}
        {near.map((action) => button(action, 'quiet'))}
      </View>
      {rest.length ? (
        <Disclosure label="别的">
          <View className="actions">{rest.map((action) => button(action, 'quiet'))}</View>
        </Disclosure>
      ) : null}
    </>
  )
}
