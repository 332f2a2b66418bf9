import type { AccountSlip, listAccounts } from '@shared/people/contractAdministration'
import type { Named } from '@shared/named'
import { useQuery } from '@tanstack/react-query'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { call } from '../../platform/call'
import { Segmented } from '../../ui/choosing/Segmented'
import { ReadFailure } from '../../ui/ReadFailure'
import { Heading } from '../../ui/page/Heading'
import { Loading } from '../../ui/Loading'
import { useTop } from '../../ui/page/useTop'
import { Pressable } from '../../ui/Pressable'
import { useDesk } from '../useDesk'
import { useLeaving } from './halfWritten'
import { AccountRows } from './AccountRows'
import { Acts } from './Acts'
import { OneAccount } from './OneAccount'
import { OpenForm } from './OpenForm'
import { SheetForm } from './SheetForm'
import { Slips } from './Slips'
import { Units } from './units/Units'

const views = [
  { value: 'accounts', label: '账号' },
  { value: 'units', label: '单位' },
  { value: 'acts', label: '管理记录' },
] as const

/** What an administrator looks after: the accounts, one of them opened beside, and what was done to them. */
export function Accounts() {
  const [view, setView] = useState<(typeof views)[number]['value']>('accounts')
  const [open, setOpen] = useState<string>()
  /** On a phone: a step of its own, so that nobody has to go past the list. */
  const [opening, setOpening] = useState<'one' | 'many'>()
  const [slips, setSlips] = useState<readonly AccountSlip[]>([])
  const [unit, setUnit] = useState<Named>()
  const wide = useDesk()
  const leaving = useLeaving()
  useTop(wide ? '' : slips.length ? 'slips' : (open ?? opening ?? view))
  const found = useQuery({ queryKey: ['accounts'], queryFn: () => call<typeof listAccounts>('GET /api/accounts') })
  if (slips.length)
    return (
      <Slips
        slips={slips}
        onDone={() => {
          setSlips([])
          void found.refetch()
        }}
      />
    )
  const { accounts = [], departments = [], city = false, office = '' } = found.data ?? {}
  const one = open ? (
    <OneAccount
      key={open}
      account={open}
      departments={departments}
      city={city}
      onDone={() => void found.refetch()}
      onSlip={(slip) => setSlips([slip])}
      onClose={() => void leaving(() => setOpen(undefined))}
    />
  ) : null
  // Without room for both, the account that is open stands alone.
  if (!wide && one) return one
  const forms = {
    one: (
      <OpenForm
        departments={departments}
        city={city}
        unit={unit}
        onOpened={(slip, of) => {
          setUnit(of)
          setSlips([slip])
        }}
      />
    ),
    many: <SheetForm onOpened={setSlips} />,
  }
  if (!wide && opening)
    return (
      <View className="stack">
        {forms[opening]}
        <Pressable kind="quiet" onPress={() => void leaving(() => setOpening(undefined))}>
          看全部账号
        </Pressable>
      </View>
    )
  const choice = (
    <Segmented
      label="看什么"
      options={[...views]}
      value={view}
      onChange={(chosen) => void leaving(() => setView(chosen))}
    />
  )
  if (view === 'acts') return <Acts views={choice} />
  if (view === 'units') return <Units views={choice} accounts={accounts} onChanged={() => void found.refetch()} />
  return (
    <View className="columns columns--form">
      <View className="stack">
        <View>
          <Heading level={1}>账号</Heading>
          <View className="second">
            {office
              ? `你管${office}的账号，一共 ${accounts.length} 个，停用的 ${accounts.filter(({ disabled }) => disabled).length} 个`
              : ''}
          </View>
        </View>
        {choice}
        {found.isPending ? <Loading text="正在读取账号" /> : null}
        <ReadFailure read={found} />
        {wide || !found.data ? null : (
          <View className="actions">
            <Pressable kind="primary" onPress={() => setOpening('one')}>
              开一个账号
            </Pressable>
            <Pressable kind="quiet" onPress={() => setOpening('many')}>
              成批开账号
            </Pressable>
          </View>
        )}
        <AccountRows accounts={accounts} onOpen={(account) => void leaving(() => setOpen(account))} />
      </View>
      {wide && found.data
        ? (one ?? (
            <View className="stack">
              {forms.one}
              {forms.many}
            </View>
          ))
        : null}
    </View>
  )
}
