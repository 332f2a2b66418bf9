import type { AccountLine } from '@shared/people/contractAdministration'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { Card } from '../../ui/Card'
import { Chip } from '../../ui/Chip'
import { Field } from '../../ui/Field'
import { wordsToFind } from '../../ui/fieldProps'
import { ListRow } from '../../ui/ListRow'
import { Pressable } from '../../ui/Pressable'
import { seatWords } from './seats'

const atOnce = 30

/** The accounts, found by name, account or unit. */
export function AccountRows({
  accounts,
  onOpen,
}: {
  accounts: readonly AccountLine[]
  onOpen: (account: string) => void
}) {
  const [typed, setTyped] = useState('')
  const [most, setMost] = useState(atOnce)
  const search = typed.trim()
  const found = accounts.filter((one) => `${one.name} ${one.account} ${seatWords(one)}`.includes(search))
  return (
    <Card>
      <Field label="找账号" placeholder="姓名或单位" max={wordsToFind} value={typed} onChange={setTyped} />
      {accounts.length && !found.length ? <View className="second">没有找到</View> : null}
      <View className="rows">
        {found.slice(0, most).map((one) => (
          <ListRow
            key={one.account}
            title={one.name}
            note={`${one.account} · ${seatWords(one)}`}
            extra={
              one.disabled ? <Chip tone="paused">停用</Chip> : one.fresh ? <Chip tone="near">初始密码</Chip> : null
            }
            onPress={() => onOpen(one.account)}
          />
        ))}
      </View>
      {found.length > most ? (
        <Pressable kind="quiet" onPress={() => setMost(most + atOnce)}>
          {`再列 ${Math.min(atOnce, found.length - most)} 个`}
        </Pressable>
      ) : null}
    </Card>
  )
}
