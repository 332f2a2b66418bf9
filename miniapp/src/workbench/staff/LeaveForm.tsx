import type { Named } from '@shared/named'
import { handlesCases, leavesDesk } from '@shared/people/administration/leaving'
import { staffNameSize } from '@shared/people/administration/words'
import type { AccountLine, disableAccount, moveAccount } from '@shared/people/contractAdministration'
import { roleNames } from '@shared/people/words'
import { longEnough } from '@shared/size'
import { useMutation } from '@tanstack/react-query'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { call } from '../../platform/call'
import { Banner } from '../../ui/Banner'
import { Choices } from '../../ui/choosing/Choices'
import { Failure } from '../../ui/Failure'
import { Pressable } from '../../ui/Pressable'
import { useHalfWritten } from './halfWritten'
import { SeatFields } from './SeatFields'
import { isStaff, type FilledSeat, seatSent } from './seats'

interface LeaveFormProps {
  kind: 'disable' | 'move'
  line: AccountLine
  /** Who may take over what is in hand. */
  colleagues: readonly { account: string; name: string }[]
  /** Nobody else does there what they do. */
  alone: boolean
  departments: readonly Named[]
  city: boolean
  onDone: (words: string) => void
  onCancel: () => void
}

const nobody = '不移交，放回本单位待办'

/** 停用 or 调整岗位, and who of the unit takes over the cases in hand. */
export function LeaveForm({ kind, line, colleagues, alone, departments, city, onDone, onCancel }: LeaveFormProps) {
  const { account } = line
  const [seat, setSeat] = useState<FilledSeat>({
    name: line.name,
    role: isStaff(line.role) ? line.role : undefined,
    department: line.department,
    area: line.area,
  })
  const [heir, setHeir] = useState<string>()
  const moved = seat.name !== line.name || seat.role !== line.role || seat.department?.id !== line.department?.id
  useHalfWritten(moved || seat.area?.id !== line.area?.id || heir !== undefined)
  const offered = colleagues.map((one) => ({ ...one, word: `${one.name}（${one.account}）` }))
  const leaves = handlesCases(line.role) && (kind === 'disable' || leavesDesk(line, seat))
  const successor = offered.find(({ word }) => word === heir)?.account
  const goes = successor ? `，手里的办件交给${heir}` : leaves ? '，手里有办件的，放回本单位待办' : ''
  const goesAway = kind === 'disable' || seat.role !== line.role || seat.department?.id !== line.department?.id
  const sent = seatSent(seat, city)
  const leave = useMutation({
    mutationFn: () => {
      const to = successor ? { successor } : {}
      if (kind === 'disable' || !sent)
        return call<typeof disableAccount>('POST /api/accounts/{account}/disable', { params: { account }, body: to })
      return call<typeof moveAccount>('POST /api/accounts/{account}/move', {
        params: { account },
        body: { ...sent, ...to },
      })
    },
    onSuccess: () => onDone(`${kind === 'disable' ? '账号已经停用' : '岗位已经调整'}${goes}`),
  })
  const decided = !leaves || !offered.length || heir !== undefined
  const ready = decided && (kind === 'disable' || (sent !== undefined && longEnough(seat.name, staffNameSize)))
  return (
    <View className="stack">
      {kind === 'move' ? <SeatFields seat={seat} onChange={setSeat} departments={departments} city={city} /> : null}
      {alone && goesAway ? (
        <Banner tone="amber">{`这里只有他一位${roleNames[line.role]}，他走了这件事就没有人做。先开好接替的账号，再来${kind === 'disable' ? '停用' : '调整'}`}</Banner>
      ) : null}
      {leaves && offered.length ? (
        <Choices
          label="手里的办件交给谁"
          options={[...offered.map(({ word }) => word), nobody]}
          value={heir}
          onChange={setHeir}
        />
      ) : null}
      {leaves && !successor && (!offered.length || heir) ? (
        <View className="second">没有办完的件放回本单位待办，期限不变，告诉本单位的审核和经办</View>
      ) : null}
      {kind === 'disable' ? <View className="second">停用以后，正在用的登录马上失效</View> : null}
      {leave.isError ? <Failure compact thrown={leave.error} /> : null}
      <View className="actions">
        <Pressable kind="primary" busy={leave.isPending} disabled={!ready} onPress={() => leave.mutate()}>
          {kind === 'disable' ? '停用这个账号' : '就这样调整'}
        </Pressable>
        <Pressable kind="quiet" onPress={onCancel}>
          先不动
        </Pressable>
      </View>
    </View>
  )
}
