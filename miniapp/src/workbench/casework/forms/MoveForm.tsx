import { cityTriage, isBelow, isCountyDesk } from '@shared/departments/units/unitTree'
import { deskSizes } from '@shared/inquiries/deskWords'
import type { InquiryView } from '@shared/inquiries/view'
import type { Replied } from '@shared/operation'
import { longEnough, type Size } from '@shared/size'
import type { assignInquiry } from '@shared/inquiries/acts/desk/assign'
import type { returnInquiry } from '@shared/inquiries/acts/unit/return'
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
import { useCountyDesk } from '../useCountyDesk'
import { FormFoot } from './FormFoot'
import type { FormProps } from './formProps'
import { useStepKept } from './useStepKept'
import type { Offer } from '../steps/step'

export const returnOffer: Offer = {
  action: 'return',
  button: '退回',
}

export const assignOffer: Offer = {
  action: 'assign',
  button: '分给责任单位',
  again: ({ status, department }) => (status === 'triage' || isCountyDesk(department.id) ? undefined : '转给别的单位'),
}

interface Sent {
  department: string
  reason: string
  /** For 退回. */
  basis: string
  version: number
}

interface Move {
  offer: Offer
  title: string
  note: string
  /** Said besides, where other units support: what becomes of that. */
  supported: string
  why: string
  send: string
  size: Size
  call: (params: { id: string }, sent: Sent) => Promise<Replied<typeof assignInquiry>>
}

export interface Assignment {
  department: string
  reason: string
  version: number
}

/** 转办 of one case, as the form sends it and the choice of several. */
export const assignTo = (params: { id: string }, body: Assignment) =>
  call<typeof assignInquiry>('POST /api/inquiries/{id}/assignment', { params, body })

export const moves: readonly Move[] = [
  {
    offer: returnOffer,
    title: '退回，改由谁办',
    note: '编号和期限都不变，对方单位的经办人会收到消息',
    supported: '协办的单位不变，提过的意见跟着转过去',
    why: '为什么归这个单位',
    send: '退回并转过去',
    size: deskSizes.returnReason,
    call: (params, body) => call<typeof returnInquiry>('POST /api/inquiries/{id}/return', { params, body }),
  },
  {
    offer: assignOffer,
    title: '分办给谁',
    note: '期限从提交那天算起，分办不会延长',
    supported: '只分给这一个单位，协办随之结束；还要几个单位一起办的，用“分给几个单位”',
    why: '为什么归这个单位',
    send: '分办',
    size: deskSizes.assignReason,
    call: (params, { department, reason, version }) => assignTo(params, { department, reason, version }),
  },
]

/** Whom its unit suggests in asking to have it moved, where this desk may hand it there. */
function suggestedTo({ moveAsked }: InquiryView, county: string | undefined): ChosenDepartment | undefined {
  const { suggested } = moveAsked ?? {}
  return suggested && suggested.id !== cityTriage.id && (!county || isBelow(county, suggested.id))
    ? suggested
    : undefined
}

interface Written {
  to?: ChosenDepartment | undefined
  reason: string
  basis: string
}

/** 退回 by a department, 分办 by the dispatcher: both name who should answer, and why. */
export function MoveForm({ inquiry, move, onLook, onDone }: FormProps & { move: Move }) {
  const county = useCountyDesk()
  const { title, note, supported, why, send: word, size, offer } = move
  const onBasis = offer === returnOffer
  const { id, version, department } = inquiry
  const [written, setWritten, drop] = useStepKept<Written>(id, offer.action, { reason: '', basis: '' })
  const { reason, basis } = written
  const suggested = suggestedTo(inquiry, county)
  const to = 'to' in written || onBasis ? written.to : suggested
  const set = (change: Partial<Written>) => setWritten({ ...written, ...change })
  const send = useMutation({
    mutationFn: () => move.call({ id }, { department: to?.id ?? '', reason, basis, version }),
    onSuccess: ({ inquiry: now }) => {
      drop()
      renewed(now)
      onDone()
    },
  })
  useEffect(() => focusOn('.move-form input, .move-form textarea'), [])
  return (
    <Card title={title} className="move-form">
      <View className="second">{inquiry.parts?.length ? `${note}。${supported}` : note}</View>
      <DepartmentPicker
        chosen={to}
        onChoose={(one) => set({ to: one })}
        except={department.id}
        below={onBasis ? undefined : county}
        also={onBasis && county ? cityTriage : undefined}
      />
      <Field
        label={why}
        multiline
        rows={3}
        max={size.most}
        value={reason}
        placeholder="写明职责或依据，提问人也看得到"
        error={fieldError(send.error, 'reason')}
        onChange={(typed) => set({ reason: typed })}
      />
      {onBasis ? (
        <Field
          label="依据"
          max={deskSizes.returnBasis.most}
          value={basis}
          placeholder="哪部法律、哪项职责写明由它办理"
          error={fieldError(send.error, 'basis')}
          onChange={(typed) => set({ basis: typed })}
        />
      ) : null}
      <FormFoot
        send={word}
        open={inquiry.actions.includes(offer.action)}
        ready={to !== undefined && longEnough(reason, size) && (!onBasis || longEnough(basis, deskSizes.returnBasis))}
        sending={send}
        onLook={onLook}
        onDone={onDone}
      />
    </Card>
  )
}
