import type { listDepartments } from '@shared/departments/contract'
import type { Replied } from '@shared/operation'
import { useQuery } from '@tanstack/react-query'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { call } from '../../platform/call'
import { go } from '../../platform/go'
import { Card } from '../../ui/Card'
import { Choices } from '../../ui/choosing/Choices'
import { Empty } from '../../ui/Empty'
import { ReadFailure } from '../../ui/ReadFailure'
import { Field } from '../../ui/Field'
import { wordsToFind } from '../../ui/fieldProps'
import { ListRow } from '../../ui/ListRow'
import { Loading } from '../../ui/Loading'
import { Heading } from '../../ui/page/Heading'
import { Pressable } from '../../ui/Pressable'
import { Reach } from './Reach'

type Unit = Replied<typeof listDepartments>['departments'][number]

const everywhere = '全部'
const ofCity = '市级单位'
/** Fewer letters say nothing that routing could go by. */
const least = 2

/** Every unit, by its place, found by its name, by what it answers for, or by what happened, in one's own words. */
export function Units() {
  const [typed, setTyped] = useState('')
  const [place, setPlace] = useState(everywhere)
  const found = useQuery({
    queryKey: ['departments'],
    queryFn: () => call<typeof listDepartments>('GET /api/departments'),
    staleTime: 60_000,
  })
  const search = typed.trim()
  const units = found.data?.departments ?? []
  const places = [...new Set(units.flatMap((one) => one.place?.name ?? []))]
  // Those of the city first, then place by place.
  const all = [undefined, ...places].flatMap((where) => units.filter((one) => one.place?.name === where))
  const shown = all
    .filter((one) => place === everywhere || (one.place?.name ?? ofCity) === place)
    .map((unit) => ({ unit, note: unit.duties.find((one) => one.includes(search)) }))
    .filter(({ unit, note }) => unit.name.includes(search) || note !== undefined)
  const likely = useQuery({
    queryKey: ['departments', search],
    enabled: found.isSuccess && shown.length === 0 && search.length >= least,
    queryFn: () => call<typeof listDepartments>('GET /api/departments', { query: { search } }),
    staleTime: 3_600_000,
  })
  const asked = shown.length ? [] : (likely.data?.departments ?? []).map((unit) => ({ unit, note: unit.reason }))
  const none = found.isSuccess && !shown.length && !asked.length && !likely.isFetching
  return (
    <>
      <View>
        <Heading level={1}>单位名录和信息公开指南</Heading>
        <View className="second">每个单位管什么、怎样联系、怎样申请、多久答复、收不收费、不服怎么办</View>
      </View>
      <Pressable kind="link" onPress={() => go('/ledger/applications/index')}>
        全市的申请办得怎样
      </Pressable>
      <Pressable kind="link" onPress={() => go('/inquiries/opened/index')}>
        先看看有没有人申请过：申请后公开的信息
      </Pressable>
      <Field
        label="找单位"
        placeholder="例如：楼上漏水"
        hint="写名称、管的事，或者照平常话写"
        value={typed}
        onChange={setTyped}
        max={wordsToFind}
      />
      {places.length ? (
        <Choices label="哪里的单位" options={[everywhere, ofCity, ...places]} value={place} onChange={setPlace} />
      ) : null}
      {found.isPending || likely.isFetching ? <Loading text="正在读取单位" /> : null}
      <ReadFailure read={found} />
      {none ? <Empty title="没有找到" text="换一个说法试试，比如只写一个词" /> : null}
      {asked.length ? <View className="second">名称和职责里没有这几个字，照这件事归谁管找到的：</View> : null}
      {shown.length || asked.length ? (
        <Card>
          <View className="rows">
            {(shown.length ? shown : asked).map(({ unit, note }) => (
              <OneUnit key={unit.id} unit={unit} note={note} />
            ))}
          </View>
        </Card>
      ) : null}
    </>
  )
}

function OneUnit({ unit: { id, name, contact }, note }: { unit: Unit; note: string | undefined }) {
  return (
    <View>
      <ListRow title={name} note={note} onPress={() => go('/disclosure/guide/index', { unit: id })} />
      {contact ? <Reach contact={contact} /> : null}
    </View>
  )
}
