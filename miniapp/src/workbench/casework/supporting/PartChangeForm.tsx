import { deskSizes, mostSupporting } from '@shared/inquiries/deskWords'
import { longEnough } from '@shared/size'
import type { changePartOperation } from '@shared/inquiries/acts/desk/changePart'
import type { InquiryView } from '@shared/inquiries/view'
import { useMutation } from '@tanstack/react-query'
import { View } from '@tarojs/components'
import { renewed } from '../../../inquiries/case/renewed'
import { call } from '../../../platform/call'
import { fieldError } from '../../../platform/callProblem'
import { Card } from '../../../ui/Card'
import { Choices } from '../../../ui/choosing/Choices'
import { Field } from '../../../ui/Field'
import { type ChosenDepartment, DepartmentPicker } from '../../DepartmentPicker'
import { FormFoot } from '../forms/FormFoot'
import type { FormProps } from '../forms/formProps'
import { useStepKept } from '../forms/useStepKept'
import type { Offer } from '../steps/step'
import { useCountyDesk } from '../useCountyDesk'

type Part = NonNullable<InquiryView['parts']>[number]

const waiting = ({ parts = [] }: Pick<InquiryView, 'parts'>): Part[] =>
  parts.filter(({ contributedAt }) => !contributedAt)
/** What was given back stands first. */
const inOrder = (one: InquiryView): Part[] => [
  ...waiting(one).filter(({ returned }) => returned),
  ...waiting(one).filter(({ returned }) => !returned),
]

export const partChangeOffer: Offer = {
  action: 'changePart',
  button: '调整协办',
  again: (one) => (waiting(one).some(({ returned }) => returned) ? '决定交回的协办' : undefined),
}

const oneMore = '再请一个单位'
const ways = { another: '请别的单位', stays: '仍由它协办', nobody: '不再请' } as const
type Way = keyof typeof ways

interface Written {
  /** The department whose part it is, by name. */
  whose?: string
  way?: Way
  to?: ChosenDepartment | undefined
  reason: string
}

/** 调整协办: what one unit gave back or does not answer goes to another, stays, or is taken out; the lead goes on as it is. */
export function PartChangeForm({ inquiry, onLook, onDone }: FormProps) {
  const { id, version, department, actions, parts = [] } = inquiry
  const county = useCountyDesk()
  const [written, setWritten, drop] = useStepKept<Written>(id, partChangeOffer.action, { reason: '' })
  const set = (change: Partial<Written>) => setWritten({ ...written, ...change })
  const there = inOrder(inquiry)
  const named = written.whose ?? there[0]?.department.name ?? oneMore
  const part = there.find((one) => one.department.name === named)
  const suggested = part?.returned?.suggested
  const takes = suggested && suggested.id !== department.id && !parts.some((one) => one.department.id === suggested.id)
  const way: Way = part ? (written.way ?? 'another') : 'another'
  const to = 'to' in written ? written.to : takes ? suggested : undefined
  const { reason } = written
  const asked = way === 'another' ? to?.id : way === 'stays' ? part?.department.id : undefined
  const send = useMutation({
    mutationFn: () =>
      call<typeof changePartOperation>('POST /api/inquiries/{id}/part-change', {
        params: { id },
        body: {
          ...(part ? { part: part.department.id } : {}),
          ...(asked === undefined ? {} : { department: asked }),
          reason,
          version,
        },
      }),
    onSuccess: ({ inquiry: now }) => {
      drop()
      renewed(now)
      onDone()
    },
  })
  const possible = (Object.keys(ways) as Way[]).filter((one) => one !== 'stays' || part?.returned)
  return (
    <Card title="调整协办" className="part-change-form">
      <View className="second">{`主办仍是${department.name}，它写的答复稿不动；新请的单位从现在起算内部期限`}</View>
      <Choices
        label="改哪一个单位的"
        options={[...there.map((one) => one.department.name), ...(parts.length < mostSupporting ? [oneMore] : [])]}
        value={named}
        onChange={(whose) => setWritten({ whose, reason })}
      />
      {part?.returned ? (
        <View className="quote">
          {`${named}交回：${part.returned.reason}${suggested ? `。建议请${suggested.name}` : ''}`}
        </View>
      ) : null}
      {part ? (
        <Choices
          label="怎么办"
          options={possible.map((one) => ways[one])}
          value={ways[way]}
          onChange={(word) => set({ way: possible.find((one) => ways[one] === word) ?? 'another' })}
        />
      ) : null}
      {way === 'another' ? (
        <DepartmentPicker
          chosen={to}
          onChoose={(one) => set({ to: one })}
          except={part?.department.id ?? department.id}
          below={county}
          label="找协办单位"
        />
      ) : null}
      <Field
        label="理由"
        multiline
        rows={2}
        max={deskSizes.partChangeReason.most}
        value={reason}
        placeholder="提问人也看得到"
        error={fieldError(send.error, 'reason')}
        onChange={(typed) => set({ reason: typed })}
      />
      <FormFoot
        send={way === 'nobody' ? '不再请它' : '定了'}
        open={actions.includes(partChangeOffer.action)}
        ready={longEnough(reason, deskSizes.partChangeReason) && (way !== 'another' || to !== undefined)}
        sending={send}
        onLook={onLook}
        onDone={onDone}
      />
    </Card>
  )
}
