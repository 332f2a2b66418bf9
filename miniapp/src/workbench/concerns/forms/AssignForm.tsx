import type { assignConcern } from '@shared/concerns/acts/assign'
import type { Evidence } from '@shared/concerns/evidence'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { call } from '../../../platform/call'
import { type ChosenDepartment, DepartmentPicker } from '../../DepartmentPicker'
import { type ConcernFormProps, useConcernStep } from './concernForm'
import { Cosigners } from './Cosigners'
import { EvidenceFields } from './EvidenceFields'
import { StepEnd } from './StepEnd'

/** 交办: who has to answer. */
export function AssignForm({ concern, onLook, onDone }: ConcernFormProps) {
  const { id, version, departmentId } = concern
  const [to, setTo] = useState<ChosenDepartment>()
  const [along, setAlong] = useState<ChosenDepartment[]>(() =>
    concern.cosigners.map(({ id: one, name }) => ({ id: one, name })),
  )
  const [evidence, setEvidence] = useState<Evidence[]>([])
  const [half, setHalf] = useState(false)
  const send = useConcernStep(
    (department: string) =>
      call<typeof assignConcern>('POST /api/concerns/{id}/assignment', {
        params: { id },
        body: { department, cosigners: along.map((one) => one.id), evidence, version },
      }),
    onDone,
  )
  return (
    <View className="stack stack--close">
      <DepartmentPicker
        chosen={to}
        onChoose={setTo}
        except={concern.status === 'noResponse' ? undefined : departmentId}
      />
      {to ? <Cosigners value={along} onChange={setAlong} except={to.id} /> : null}
      {to ? <EvidenceFields value={evidence} onChange={setEvidence} onHalf={setHalf} /> : null}
      <View className="second">交办后，这个单位的经办和审核都收到消息</View>
      <StepEnd
        send="交办"
        ready={!half && to !== undefined}
        sending={send}
        onSend={() => send.mutate(to?.id ?? '')}
        onLook={onLook}
        onDone={onDone}
      />
    </View>
  )
}
