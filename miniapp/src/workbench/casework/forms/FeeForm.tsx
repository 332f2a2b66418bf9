import { deskSizes, mostCharged, tellingWays } from '@shared/inquiries/deskWords'
import { spokenChannels } from '@shared/inquiries/words'
import { feeWayNames, feeWays } from '@shared/departments/guide/fee'
import type { readGuide } from '@shared/departments/contract'
import type { askFeeOperation } from '@shared/inquiries/acts/fee/askFee'
import type { findSameInformation } from '@shared/inquiries/contracts/contractSame'
import { countedFee, spokenFee } from '@shared/inquiries/disclosure/fee'
import { longEnough } from '@shared/size'
import { useMutation, useQuery } from '@tanstack/react-query'
import { View } from '@tarojs/components'
import { renewed } from '../../../inquiries/case/renewed'
import { call } from '../../../platform/call'
import { fieldError } from '../../../platform/callProblem'
import { Banner } from '../../../ui/Banner'
import { Card } from '../../../ui/Card'
import { Choices } from '../../../ui/choosing/Choices'
import { Segmented } from '../../../ui/choosing/Segmented'
import { Failure } from '../../../ui/Failure'
import { Field } from '../../../ui/Field'
import type { Offer } from '../steps/step'
import { FormFoot } from './FormFoot'
import type { FormProps } from './formProps'
import { useStepKept } from './useStepKept'

export const feeOffer: Offer = { action: 'askFee', button: '通知缴费' }

const labels = { items: '这一件申请算几件', pages: '要提供的一共多少页' } as const

interface Written {
  way: keyof typeof labels
  typed: string
  how: string
  /** How whoever does not sign in was told. */
  told?: string
}

/** 收费通知: the amount is reckoned from the public scales before it is sent, and nobody types it. */
export function FeeForm({ inquiry, onLook, onDone }: FormProps) {
  const { id, version, department, channel } = inquiry
  const spoken = spokenChannels.some((one) => one === channel)
  const [written, setWritten, drop] = useStepKept<Written>(id, feeOffer.action, { way: 'pages', typed: '', how: '' })
  const { way, typed, how } = written
  const told = tellingWays.find((one) => spoken && one === written.told)
  const set = (change: Partial<Written>) => setWritten({ ...written, ...change })
  const guide = useQuery({
    queryKey: ['guide', department.id],
    queryFn: () => call<typeof readGuide>('GET /api/departments/{id}/guide', { params: { id: department.id } }),
    retry: false,
  })
  const before = useQuery({
    queryKey: ['same-information', id],
    queryFn: () => call<typeof findSameInformation>('GET /api/inquiries/{id}/same-information', { params: { id } }),
    retry: false,
  })
  const send = useMutation({
    mutationFn: () =>
      call<typeof askFeeOperation>('POST /api/inquiries/{id}/fee-notice', {
        params: { id },
        body: { way, count: Number(typed), how, ...(told ? { told } : {}), version },
      }),
    onSuccess: ({ inquiry: now }) => {
      drop()
      renewed(now)
      onDone()
    },
  })
  const count = Number(typed)
  const whole = Number.isInteger(count) && count >= 1 && count <= mostCharged
  const scales = guide.data?.fees
  const known =
    scales && before.data ? { scales, basis: scales.basis, before: before.data.applicant.thisMonth } : undefined
  const fee = known && whole ? countedFee({ way, count }, known) : undefined
  return (
    <Card title="通知缴费">
      <View className="second">申请的数量、频次明显超过合理范围才收。只能通知一次；等缴费时计时暂停，交了重新算</View>
      <Segmented
        kind="choice"
        label="怎样算"
        options={feeWays.map((value) => ({ value, label: feeWayNames[value] }))}
        value={way}
        onChange={(one) => set({ way: one })}
      />
      <Field
        label={labels[way]}
        kind="code"
        max={`${mostCharged}`.length}
        value={typed}
        onChange={(count) => set({ typed: count })}
        error={fieldError(send.error, 'count') ?? (typed.trim() === '' || whole ? undefined : '请写整数')}
      />
      {guide.isError || before.isError ? (
        <Failure
          compact
          thrown={guide.error ?? before.error}
          onRetry={() => void [guide.refetch(), before.refetch()]}
        />
      ) : null}
      {fee ? (
        <Banner tone={fee.yuan > 0 ? 'lake' : 'amber'}>
          {fee.yuan > 0 ? spokenFee(fee) : '没有超过收费的起点，不收费'}
        </Banner>
      ) : null}
      <Field
        label="怎样交"
        multiline
        rows={3}
        max={deskSizes.feeHow.most}
        value={how}
        placeholder="缴到哪里、带什么编号、问谁"
        error={fieldError(send.error, 'how')}
        onChange={(words) => set({ how: words })}
      />
      {spoken ? (
        <Choices
          label="他不登录，收不到消息，先告诉他。怎么告诉的"
          options={tellingWays}
          value={told}
          onChange={(one) => set({ told: one })}
        />
      ) : null}
      <FormFoot
        send="发出收费通知"
        open={inquiry.actions.includes(feeOffer.action)}
        ready={
          fee !== undefined && fee.yuan > 0 && longEnough(how, deskSizes.feeHow) && (!spoken || told !== undefined)
        }
        sending={send}
        onLook={onLook}
        onDone={onDone}
      />
    </Card>
  )
}
