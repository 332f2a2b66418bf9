import type { listUnits } from '@shared/departments/contractUnits'
import type { AccountLine } from '@shared/people/contractAdministration'
import { useQuery } from '@tanstack/react-query'
import { View } from '@tarojs/components'
import { type ReactNode, useState } from 'react'
import { call } from '../../../platform/call'
import { ReadFailure } from '../../../ui/ReadFailure'
import { Heading } from '../../../ui/page/Heading'
import { Loading } from '../../../ui/Loading'
import { useTop } from '../../../ui/page/useTop'
import { Pressable } from '../../../ui/Pressable'
import { useDesk } from '../../useDesk'
import { useLeaving } from '../halfWritten'
import { OneUnit } from './OneUnit'
import { OpenUnit } from './OpenUnit'
import { UnitRows } from './UnitRows'

interface UnitsProps {
  /** Chooses what else is looked at. */
  views: ReactNode
  /** The accounts that the administrator looks after. */
  accounts: readonly AccountLine[]
  onChanged: () => void
}

/** 单位: the tree that an administrator looks after, one of them opened beside. */
export function Units({ views, accounts, onChanged }: UnitsProps) {
  const [open, setOpen] = useState<string>()
  const [opening, setOpening] = useState(false)
  const wide = useDesk()
  const leaving = useLeaving()
  useTop(wide ? '' : (open ?? (opening ? 'opening' : 'list')))
  const found = useQuery({ queryKey: ['units'], queryFn: () => call<typeof listUnits>('GET /api/units') })
  const changed = () => {
    void found.refetch()
    onChanged()
  }
  const { units = [], places = [], departments = [], topics = [], city = false, office = '' } = found.data ?? {}
  const organs = units.filter(({ kind, retired }) => kind !== 'department' && kind !== 'town' && !retired)
  const around = { departments, topics, organs }
  const there = accounts.filter(({ department, disabled }) => !disabled && department?.id === open)
  const one = open ? (
    <OneUnit
      key={open}
      unit={open}
      accounts={there}
      {...around}
      onDone={changed}
      onClose={() => void leaving(() => setOpen(undefined))}
    />
  ) : null
  const form = <OpenUnit places={places} city={city} {...around} onOpened={changed} />
  // Without room for both, what is open stands alone.
  if (!wide && one) return one
  if (!wide && opening)
    return (
      <View className="stack">
        {form}
        <Pressable kind="quiet" onPress={() => void leaving(() => setOpening(false))}>
          看全部单位
        </Pressable>
      </View>
    )
  return (
    <View className="columns columns--form">
      <View className="stack">
        <View>
          <Heading level={1}>单位</Heading>
          <View className="second">{office ? `你管${office}的单位，一共 ${units.length} 个` : ''}</View>
        </View>
        {views}
        {found.isPending ? <Loading text="正在读取单位" /> : null}
        <ReadFailure read={found} />
        {wide || !found.data ? null : (
          <Pressable kind="primary" onPress={() => setOpening(true)}>
            设立一个单位
          </Pressable>
        )}
        <UnitRows units={units} onOpen={(unit) => void leaving(() => setOpen(unit))} />
      </View>
      {wide && found.data ? (one ?? form) : null}
    </View>
  )
}
