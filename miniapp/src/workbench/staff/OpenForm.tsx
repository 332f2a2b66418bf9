import type { Named } from '@shared/named'
import { staffNameSize } from '@shared/people/administration/words'
import type { AccountSlip, openAccount } from '@shared/people/contractAdministration'
import { accountSize } from '@shared/people/words'
import { longEnough } from '@shared/size'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { call } from '../../platform/call'
import { fieldError } from '../../platform/callProblem'
import { Card } from '../../ui/Card'
import { Failure } from '../../ui/Failure'
import { Field } from '../../ui/Field'
import { Pressable } from '../../ui/Pressable'
import { useHalfWritten } from './halfWritten'
import { SeatFields } from './SeatFields'
import { emptySeat, seatSent } from './seats'

interface OpenFormProps {
  departments: readonly Named[]
  city: boolean
  /** Where the last one was opened: several people of one unit follow each other. */
  unit: Named | undefined
  onOpened: (slip: AccountSlip, unit: Named | undefined) => void
}

/** 开一个账号; the unit of the last one stays chosen. */
export function OpenForm({ departments, city, unit, onOpened }: OpenFormProps) {
  const [account, setAccount] = useState('')
  const [seat, setSeat] = useState({ ...emptySeat, department: unit })
  const sent = seatSent(seat, city)
  useHalfWritten(account !== '' || seat.name !== '')
  const open = useMutation({
    mutationFn: (body: NonNullable<typeof sent>) =>
      call<typeof openAccount>('POST /api/accounts', { body: { account: account.trim(), ...body } }),
    onSuccess: ({ slip }) => onOpened(slip, seat.department),
  })
  const ready = longEnough(account, accountSize) && longEnough(seat.name, staffNameSize) && sent !== undefined
  return (
    <Card title="开一个账号">
      <Field
        label="账号"
        hint="小写字母、数字、点和横线，登录时用"
        max={accountSize.most}
        value={account}
        error={fieldError(open.error, 'account')}
        onChange={setAccount}
      />
      <SeatFields seat={seat} onChange={setSeat} departments={departments} city={city} />
      {open.isError ? <Failure compact thrown={open.error} /> : null}
      <Pressable
        kind="primary"
        busy={open.isPending}
        disabled={!ready}
        onPress={() => (sent ? open.mutate(sent) : undefined)}
      >
        开通，得到一次性密码
      </Pressable>
    </Card>
  )
}
