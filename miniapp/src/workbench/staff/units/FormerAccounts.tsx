import type { Named } from '@shared/named'
import type { AccountLine, moveAccount } from '@shared/people/contractAdministration'
import { isStaffRole } from '@shared/people/staffAddress'
import { useMutation } from '@tanstack/react-query'
import { View } from '@tarojs/components'
import { call } from '../../../platform/call'
import { Card } from '../../../ui/Card'
import { Failure } from '../../../ui/Failure'
import { ListRow } from '../../../ui/ListRow'
import { Pressable } from '../../../ui/Pressable'

interface FormerAccountsProps {
  /** Those that still sit in the unit that is no more. */
  accounts: readonly AccountLine[]
  successor: Named
  onDone: (words: string) => void
}

/** Whoever still sits in a unit that is no more can do nothing there: all of them are moved to its successor, each as what they were. */
export function FormerAccounts({ accounts, successor, onDone }: FormerAccountsProps) {
  const move = useMutation({
    mutationFn: async () => {
      for (const { account, name, role } of accounts)
        if (isStaffRole(role))
          await call<typeof moveAccount>('POST /api/accounts/{account}/move', {
            params: { account },
            body: { name, role, department: successor.id },
          })
    },
    onSuccess: () => onDone(`${accounts.length} 个账号已经调到${successor.name}`),
    onError: () => onDone(''),
  })
  return (
    <Card title="还在这里的账号">
      <View className="second">单位撤并了，这些账号什么也办不了，要调到承接的单位，岗位不变</View>
      <View className="rows">
        {accounts.map(({ account, name }) => (
          <ListRow key={account} title={name} note={account} />
        ))}
      </View>
      {move.isError ? <Failure compact thrown={move.error} /> : null}
      <Pressable kind="primary" busy={move.isPending} onPress={() => move.mutate()}>
        {`都调到${successor.name}`}
      </Pressable>
    </Card>
  )
}
