import type { listProtection } from '@shared/protection/contractProtection'
import type { ShownProtection } from '@shared/protection/view'
import { type ProtectionSheetName, protectionSheets } from '@shared/people/keeping/sheets'
import { useQuery } from '@tanstack/react-query'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { call } from '../../platform/call'
import { Banner } from '../../ui/Banner'
import { Segmented } from '../../ui/choosing/Segmented'
import { Empty } from '../../ui/Empty'
import { ReadFailure } from '../../ui/ReadFailure'
import { Loading } from '../../ui/Loading'
import { Heading } from '../../ui/page/Heading'
import { useTop } from '../../ui/page/useTop'
import { Pressable } from '../../ui/Pressable'
import { Desk } from '../Desk'
import { RecordCard } from './RecordCard'
import { SheetForm } from './SheetForm'
import { SheetPaper } from './SheetPaper'

const options = [
  { value: 'impact', label: '影响评估' },
  { value: 'breach', label: '泄露通知' },
] as const satisfies readonly { value: ProtectionSheetName; label: string }[]

type Doing =
  { writing: ShownProtection | 'new' } | { reading: ShownProtection; edition: ShownProtection['editions'][number] }

/** 个人信息保护: the record and the notice that the law asks for, written here by one, signed by another, and kept. */
export default function WorkProtection() {
  return (
    <Desk title="个人信息" section="protection">
      <Kept />
    </Desk>
  )
}

function Kept() {
  const [sheet, setSheet] = useState<ProtectionSheetName>('impact')
  const [doing, setDoing] = useState<Doing>()
  const [said, setSaid] = useState('')
  const found = useQuery({
    queryKey: ['protection'],
    queryFn: () => call<typeof listProtection>('GET /api/protection'),
  })
  const look = () => void found.refetch()
  useTop(doing ? ('reading' in doing ? 'reading' : 'writing') : 'list')
  const done = (words: string) => {
    setSaid(words)
    setDoing(undefined)
    look()
  }
  const begin = (next: Doing) => {
    setSaid('')
    setDoing(next)
  }
  if (doing && 'reading' in doing)
    return <SheetPaper record={doing.reading} edition={doing.edition} onBack={() => setDoing(undefined)} />
  if (doing)
    return (
      <SheetForm
        sheet={doing.writing === 'new' ? sheet : doing.writing.sheet}
        record={doing.writing === 'new' ? undefined : doing.writing}
        everyone={found.data?.everyone ?? false}
        onDone={done}
        onLook={look}
        onCancel={() => setDoing(undefined)}
      />
    )
  const own = found.data?.records.filter((one) => one.sheet === sheet && one.status !== 'dropped') ?? []
  const signed = own.filter(({ editions }) => editions.length > 0).length
  const waiting = own.filter(({ draft }) => draft).length
  return (
    <View className="stack">
      <Heading level={1}>个人信息保护</Heading>
      <Segmented kind="tabs" label="哪一份" options={options} value={sheet} onChange={setSheet} />
      <View className="second">{`一个人写，另一个人签字，签了留档，只能看。${protectionSheets[sheet].foot}`}</View>
      {said ? <Banner tone="green">{said}</Banner> : null}
      <Pressable kind="primary" onPress={() => begin({ writing: 'new' })}>
        {`写一份${sheet === 'impact' ? '影响评估记录' : '泄露通知书'}`}
      </Pressable>
      {found.isPending ? <Loading text="正在读取留档的记录" /> : null}
      <ReadFailure read={found} />
      {found.data ? (
        <Heading level={2}>{`留档 ${signed} 份${waiting ? `，${waiting} 份等签字或者修改` : ''}`}</Heading>
      ) : null}
      {own.map((record) => (
        <RecordCard
          key={`${record.id}.${record.version}`}
          record={record}
          onWrite={() => begin({ writing: record })}
          onRead={(edition) => begin({ reading: record, edition })}
          onDone={done}
          onLook={look}
        />
      ))}
      {found.data && own.length === 0 ? (
        <Empty title="还没有留档的" text={`${found.data.unit}写了签过字的，列在这里`} />
      ) : null}
    </View>
  )
}
