import { isCountyDesk } from '@shared/departments/units/unitTree'
import { deskSizes, mostSupporting } from '@shared/inquiries/deskWords'
import { longEnough } from '@shared/size'
import type { splitInquiry } from '@shared/inquiries/acts/desk/split'
import { useMutation } from '@tanstack/react-query'
import { View } from '@tarojs/components'
import { useEffect } from 'react'
import { renewed } from '../../../inquiries/case/renewed'
import { call } from '../../../platform/call'
import { fieldError } from '../../../platform/callProblem'
import { Card } from '../../../ui/Card'
import { Field } from '../../../ui/Field'
import { Pressable } from '../../../ui/Pressable'
import { type ChosenDepartment, DepartmentPicker } from '../../DepartmentPicker'
import { focusOn } from '../../keys'
import { useCountyDesk } from '../useCountyDesk'
import { FormFoot } from './FormFoot'
import type { FormProps } from './formProps'
import { useStepKept } from './useStepKept'
import type { Offer } from '../steps/step'

export const splitOffer: Offer = {
  action: 'split',
  button: '分给几个单位',
}

interface Written {
  lead?: ChosenDepartment | undefined
  supporting: ChosenDepartment[]
  reason: string
}

/** 分办: one department leads and replies, up to five others add their part. */
export function SplitForm({ inquiry, onLook, onDone }: FormProps) {
  const { id, version, status, department, parts = [] } = inquiry
  const county = useCountyDesk()
  const undecided = status === 'triage' || isCountyDesk(department.id)
  const [written, setWritten, drop] = useStepKept<Written>(id, splitOffer.action, {
    lead: undecided ? undefined : department,
    supporting: parts.map((one) => one.department),
    reason: '',
  })
  const { lead, supporting, reason } = written
  const set = (change: Partial<Written>) => setWritten({ ...written, ...change })
  const send = useMutation({
    mutationFn: () =>
      call<typeof splitInquiry>('POST /api/inquiries/{id}/split', {
        params: { id },
        body: { lead: lead?.id ?? '', supporting: supporting.map((one) => one.id), reason, version },
      }),
    onSuccess: ({ inquiry: now }) => {
      drop()
      renewed(now)
      onDone()
    },
  })
  const add = (one: ChosenDepartment | undefined) => {
    if (one && one.id !== lead?.id && !supporting.some(({ id: has }) => has === one.id))
      set({ supporting: [...supporting, one] })
  }
  useEffect(() => focusOn('.split-form input'), [])
  return (
    <Card title="分给几个单位" className="split-form">
      <View className="second">
        {`主办单位答复提问人，协办单位按内部期限把意见交给它。编号和期限不变${parts.length ? '；已经提过的意见留着，不用再提' : ''}`}
      </View>
      <View className="field__label">谁主办</View>
      <DepartmentPicker chosen={lead} onChoose={(one) => set({ lead: one })} below={county} label="找主办单位" />
      <View className="field__label">{`谁协办（最多 ${mostSupporting} 个）`}</View>
      {supporting.map((one) => (
        <View key={one.id} className="picked">
          <View className="row__title">{one.name}</View>
          <Pressable
            kind="link"
            label={`不要${one.name}协办`}
            onPress={() => set({ supporting: supporting.filter((each) => each !== one) })}
          >
            去掉
          </Pressable>
        </View>
      ))}
      {supporting.length < mostSupporting ? (
        <DepartmentPicker
          key={supporting.length}
          chosen={undefined}
          onChoose={add}
          except={lead?.id}
          below={county}
          label="找协办单位"
        />
      ) : null}
      <Field
        label="为什么这样分"
        multiline
        rows={2}
        max={deskSizes.splitReason.most}
        value={reason}
        placeholder="各自管哪一块，提问人也看得到"
        error={fieldError(send.error, 'reason')}
        onChange={(typed) => set({ reason: typed })}
      />
      <FormFoot
        send="分办"
        open={inquiry.actions.includes(splitOffer.action)}
        ready={lead !== undefined && supporting.length > 0 && longEnough(reason, deskSizes.splitReason)}
        sending={send}
        onLook={onLook}
        onDone={onDone}
      />
    </Card>
  )
}
