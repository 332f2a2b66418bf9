import type { listDepartments } from '@shared/departments/contract'
import { useQuery } from '@tanstack/react-query'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { call } from '../../platform/call'
import { go } from '../../platform/go'
import { Card } from '../../ui/Card'
import { Empty } from '../../ui/Empty'
import { Failure } from '../../ui/Failure'
import { Field } from '../../ui/Field'
import { wordsToFind } from '../../ui/fieldProps'
import { ListRow } from '../../ui/ListRow'
import { Loading } from '../../ui/Loading'
import { Heading } from '../../ui/page/Heading'
import { Pressable } from '../../ui/Pressable'

/** Every unit, found by its name or by what it answers for. */
export function Units() {
  const [typed, setTyped] = useState('')
  const found = useQuery({
    queryKey: ['departments'],
    queryFn: () => call<typeof listDepartments>('GET /api/departments'),
    staleTime: 3_600_000,
  })
  const search = typed.trim()
  const shown = (found.data?.departments ?? [])
    .map(({ id, name, duties }) => ({ id, name, duty: duties.find((one) => one.includes(search)) }))
    .filter(({ name, duty }) => name.includes(search) || duty !== undefined)
  return (
    <>
      <View>
        <Heading level={1}>信息公开指南</Heading>
        <View className="second">每个单位怎样申请、多久答复、收不收费、不服怎么办</View>
      </View>
      <Pressable kind="link" onPress={() => go('/ledger/applications/index')}>
        全市的申请办得怎样
      </Pressable>
      <Pressable kind="link" onPress={() => go('/inquiries/opened/index')}>
        先看看有没有人申请过：申请后公开的信息
      </Pressable>
      <Field
        label="找单位"
        placeholder="单位名称，或者管的事，比如：供热"
        value={typed}
        onChange={setTyped}
        max={wordsToFind}
      />
      {found.isPending ? <Loading text="正在读取单位" /> : null}
      {found.isError ? <Failure thrown={found.error} onRetry={() => void found.refetch()} /> : null}
      {found.data && !shown.length ? <Empty title="没有找到" text="换一个说法试试，比如只写一个词" /> : null}
      {shown.length ? (
        <Card>
          <View className="rows">
            {shown.map(({ id, name, duty }) => (
              <ListRow key={id} title={name} note={duty} onPress={() => go('/disclosure/guide/index', { unit: id })} />
            ))}
          </View>
        </Card>
      ) : null}
    </>
  )
}
