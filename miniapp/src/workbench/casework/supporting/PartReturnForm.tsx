import { deskSizes } from '@shared/inquiries/deskWords'
import { longEnough } from '@shared/size'
import type { returnPartOperation } from '@shared/inquiries/acts/unit/returnPart'
import { useMutation } from '@tanstack/react-query'
import { View } from '@tarojs/components'
import { useEffect } from 'react'
import { renewed } from '../../../inquiries/case/renewed'
import { call } from '../../../platform/call'
import { fieldError } from '../../../platform/callProblem'
import { useSession } from '../../../platform/session'
import { Card } from '../../../ui/Card'
import { Field } from '../../../ui/Field'
import { type ChosenDepartment, DepartmentPicker } from '../../DepartmentPicker'
import { focusOn } from '../../keys'
import { FormFoot } from '../forms/FormFoot'
import type { FormProps } from '../forms/formProps'
import { useStepKept } from '../forms/useStepKept'
import type { Offer } from '../steps/step'

export const partReturnOffer: Offer = { action: 'returnPart', button: '不归本单位，交回协办' }

interface Written {
  to?: ChosenDepartment | undefined
  reason: string
}

/** 交回协办: what was asked of this department is another's, and why. */
export function PartReturnForm({ inquiry, onLook, onDone }: FormProps) {
  const { id, version, department, actions } = inquiry
  const me = useSession((session) => session.person?.department?.id)
  const [written, setWritten, drop] = useStepKept<Written>(id, partReturnOffer.action, { reason: '' })
  const { to, reason } = written
  const send = useMutation({
    mutationFn: () =>
      call<typeof returnPartOperation>('POST /api/inquiries/{id}/part-return', {
        params: { id },
        body: { ...(to ? { department: to.id } : {}), reason, version },
      }),
    onSuccess: ({ inquiry: now }) => {
      drop()
      renewed(now)
      onDone()
    },
  })
  useEffect(() => focusOn('.part-return-form textarea'), [])
  return (
    <Card title="交回协办" className="part-return-form">
      <View className="second">
        {`主办的${department.name}和分办台马上看到，由分办台决定请谁。只能交回一次；只有一部分不归你单位的，写在协办意见里`}
      </View>
      <Field
        label="为什么不归本单位"
        multiline
        rows={3}
        max={deskSizes.partReturnReason.most}
        value={reason}
        placeholder="职责在哪里写着，归谁管"
        error={fieldError(send.error, 'reason')}
        onChange={(typed) => setWritten({ ...written, reason: typed })}
      />
      <View className="field__label">建议请哪个单位（说不准可以不选）</View>
      <DepartmentPicker
        chosen={to}
        onChoose={(one) => setWritten({ ...written, to: one })}
        except={me}
        label="找建议的单位"
      />
      <FormFoot
        send="交回"
        open={actions.includes(partReturnOffer.action)}
        ready={longEnough(reason, deskSizes.partReturnReason)}
        sending={send}
        onLook={onLook}
        onDone={onDone}
      />
    </Card>
  )
}
