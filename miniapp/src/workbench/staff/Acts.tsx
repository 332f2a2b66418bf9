import type { listUnitActs, UnitActLine } from '@shared/departments/contractUnits'
import { staffNameSize } from '@shared/people/administration/words'
import type { AccountActLine, listAccountActs } from '@shared/people/contractAdministration'
import { useQuery } from '@tanstack/react-query'
import { View } from '@tarojs/components'
import { type ReactNode, useState } from 'react'
import { call } from '../../platform/call'
import { dayAndTime } from '../../platform/dates'
import { Card } from '../../ui/Card'
import { Segmented } from '../../ui/choosing/Segmented'
import { Empty } from '../../ui/Empty'
import { Failure } from '../../ui/Failure'
import { Field } from '../../ui/Field'
import { Heading } from '../../ui/page/Heading'
import { ListRow } from '../../ui/ListRow'
import { Loading } from '../../ui/Loading'
import { Pressable } from '../../ui/Pressable'
import { accountActWords } from './accountActWords'
import { unitActWords } from './units/unitActWords'

const of = [
  { value: 'all', label: '都看' },
  { value: 'accounts', label: '对账号做的' },
  { value: 'units', label: '对单位做的' },
] as const
type Of = (typeof of)[number]['value']

interface Line {
  key: string
  title: string
  by: string
  at: string
}

/** 管理记录: what was done to accounts and to units, by whom and when. `views`: what else an administrator looks at. */
export function Acts({ views }: { views?: ReactNode }) {
  const [about, setAbout] = useState<Of>('all')
  const [typed, setTyped] = useState('')
  const [search, setSearch] = useState('')
  const query = search ? { search } : {}
  const accounts = useQuery({
    queryKey: ['account-acts', search],
    queryFn: () => call<typeof listAccountActs>('GET /api/account-acts', { query }),
  })
  const units = useQuery({
    queryKey: ['unit-acts', search],
    queryFn: () => call<typeof listUnitActs>('GET /api/unit-acts', { query }),
  })
  const failed = [accounts, units].find(({ isError }) => isError)
  const shown = [
    ...(about === 'units' ? [] : (accounts.data?.acts ?? []).map(ofAccount)),
    ...(about === 'accounts' ? [] : (units.data?.acts ?? []).map(ofUnit)),
  ].sort((a, b) => b.at.localeCompare(a.at))
  const total =
    (about === 'units' ? 0 : (accounts.data?.total ?? 0)) + (about === 'accounts' ? 0 : (units.data?.total ?? 0))
  return (
    <View className="stack">
      <View>
        <Heading level={1}>管理记录</Heading>
        <View className="second">每一条接着上一条做摘要，改过、少过都查得出来</View>
      </View>
      {views}
      <Card>
        <Segmented label="看哪一类" options={[...of]} value={about} onChange={setAbout} />
        <Field
          label="找账号、单位或人名"
          max={staffNameSize.most}
          value={typed}
          onChange={(words) => {
            setTyped(words)
            if (!words.trim()) setSearch('')
          }}
          onConfirm={() => setSearch(typed.trim())}
        />
        {typed.trim() && typed.trim() !== search ? (
          <Pressable kind="quiet" onPress={() => setSearch(typed.trim())}>
            找
          </Pressable>
        ) : null}
        {failed ? <Failure thrown={failed.error} onRetry={() => void failed.refetch()} /> : null}
        {accounts.isPending || units.isPending ? <Loading text="正在读取管理记录" /> : null}
        {accounts.data && units.data && !total ? <Empty title={search ? '没有找到' : '还没有管理记录'} /> : null}
        <View className="rows">
          {shown.map(({ key, title, by, at }) => (
            <ListRow key={key} title={title} note={`${by} · ${dayAndTime(at)}`} />
          ))}
        </View>
        {total > shown.length ? (
          <View className="second">{`先列出最近的 ${shown.length} 条，一共 ${total} 条`}</View>
        ) : null}
      </Card>
    </View>
  )
}

const ofAccount = ({ account, event }: AccountActLine): Line => ({
  key: `${account} ${event.hash ?? event.at}`,
  title: `${account} ${accountActWords(event)}`,
  by: event.by.name,
  at: event.at,
})

const ofUnit = ({ unit, event }: UnitActLine): Line => ({
  key: `${unit.id} ${event.hash ?? event.at}`,
  title: 'facts' in event ? unitActWords(event) : `${unit.name} ${unitActWords(event)}`,
  by: event.by.name,
  at: event.at,
})
