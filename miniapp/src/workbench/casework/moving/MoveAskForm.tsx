import { cityTriage, isCountyDesk } from '@shared/departments/units/unitTree'
import { deskSizes } from '@shared/inquiries/deskWords'
import { longEnough } from '@shared/size'
import type { askMoveOperation } from '@shared/inquiries/acts/unit/askMove'
import { useMutation } from '@tanstack/react-query'
import { View } from '@tarojs/components'
import { useEffect } from 'react'
import { renewed } from '../../../inquiries/case/renewed'
import { call } from '../../../platform/call'
import { fieldError } from '../../../platform/callProblem'
import { Card } from '../../../ui/Card'
import { Field } from '../../../ui/Field'
import { type ChosenDepartment, DepartmentPicker } from '../../DepartmentPicker'
import { focusOn } from '../../keys'
import { FormFoot } from '../forms/FormFoot'
import type { FormProps } from '../forms/formProps'
import { useStepKept } from '../forms/useStepKept'
import type { Offer } from '../steps/step'

export const moveAskOffer: Offer = { action: 'askMove', button: '不归本单位，请分办台改派' }

interface Written {
  to?: ChosenDepartment | undefined
  reason: string
}

/** 请改派: past the time for giving it back, the desk is asked to move what is another's, and why. */
export function MoveAskForm({ inquiry, onLook, onDone }: FormProps) {
  const { id, version, department, actions } = inquiry
  const [written, setWritten, drop] = useStepKept<Written>(id, moveAskOffer.action, { reason: '' })
  const { to, reason } = written
  const send = useMutation({
    mutationFn: () =>
      call<typeof askMoveOperation>('POST /api/inquiries/{id}/move-request', {
        params: { id },
        body: { ...(to ? { department: to.id } : {}), reason, version },
      }),
    onSuccess: ({ inquiry: now }) => {
      drop()
      renewed(now)
      onDone()
    },
  })
  useEffect(() => focusOn('.move-ask-form textarea'), [])
  const inCounty = department.id.includes('@')
  return (
    <Card title="请分办台改派" className="move-ask-form">
      <View className="second">
        退回的时间过了，由分办台决定改派给谁，还是仍由你单位办；只能请一次。答复期限照走，定下以前照常办。放着的工作日记在你单位名下
      </View>
      <Field
        label="为什么不归本单位"
        multiline
        rows={3}
        max={deskSizes.moveReason.most}
        value={reason}
        placeholder="职责在哪里写着，归谁管；为什么没有在两个工作日里退回"
        error={fieldError(send.error, 'reason')}
        onChange={(typed) => setWritten({ ...written, reason: typed })}
      />
      <View className="field__label">建议由哪个单位办（说不准可以不选）</View>
      <DepartmentPicker
        chosen={to}
        onChoose={(one) => setWritten({ ...written, to: one })}
        except={department.id}
        also={inCounty && !isCountyDesk(department.id) ? cityTriage : undefined}
        label="找建议的单位"
      />
      <FormFoot
        send="请分办台改派"
        open={actions.includes(moveAskOffer.action)}
        ready={longEnough(reason, deskSizes.moveReason)}
        sending={send}
        onLook={onLook}
        onDone={onDone}
      />
    </Card>
  )
}
