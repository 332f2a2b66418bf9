import type { UpkeepWork } from '@shared/answers/upkeep/contractParts'
import type { listUpkeepWork } from '@shared/answers/upkeep/contractUpkeep'
import { useQuery } from '@tanstack/react-query'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { call } from '../../platform/call'
import { useParam } from '../../platform/go'
import { useSession } from '../../platform/session'
import { Banner } from '../../ui/Banner'
import { Segmented } from '../../ui/choosing/Segmented'
import { Empty } from '../../ui/Empty'
import { ReadFailure } from '../../ui/ReadFailure'
import { Loading } from '../../ui/Loading'
import { Heading } from '../../ui/page/Heading'
import { useSaid } from '../../ui/page/useSaid'
import { Pressable } from '../../ui/Pressable'
import { Desk } from '../Desk'
import { DocumentCard } from './DocumentCard'

/** 现行有效文件清理: each rule of the department since 2016 with what was found of it. */
export default function WorkUpkeep() {
  const department = useSession((session) => session.person?.department)
  return (
    <Desk title="文件清理" section="upkeep">
      {department ? <Documents /> : <Empty title="你的账号还没有归到单位" text="请联系平台运行方" />}
    </Desk>
  )
}

const groups = {
  open: { name: '还没清理', holds: ({ status }: UpkeepWork) => status === undefined },
  waiting: { name: '待签和退回', holds: ({ status }: UpkeepWork) => status === 'proposed' || status === 'returned' },
  near: { name: '快到期', holds: ({ near }: UpkeepWork) => near },
  out: { name: '已公布', holds: ({ status }: UpkeepWork) => status === 'signed' },
}
type Group = keyof typeof groups
const order = Object.keys(groups) as Group[]
/** So many stand on the page at first. */
const full = 20

function Documents() {
  const [chosen, setChosen] = useState<Group>()
  const [shownUpTo, setShownUpTo] = useState(full)
  const [said, setSaid] = useSaid()
  const named = useParam('id')
  const found = useQuery({
    queryKey: ['upkeep', 'desk'],
    queryFn: () => call<typeof listUpkeepWork>('GET /api/upkeep/desk'),
  })
  const documents = found.data?.documents ?? []
  const look = () => void found.refetch()
  const countOf = (group: Group) => documents.filter(groups[group].holds).length
  const group = chosen ?? (['waiting', 'near', 'open'] as const).find((one) => countOf(one) > 0) ?? 'out'
  const meant = documents.find(({ id }) => id === named)
  const all = documents.filter((one) => groups[group].holds(one) && one !== meant)
  const card = (document: UpkeepWork) => (
    <DocumentCard
      key={document.id}
      document={document}
      onLook={look}
      onSaid={(words) => {
        setSaid(words)
        look()
      }}
    />
  )
  return (
    <View className="stack">
      <View>
        <Heading level={1}>文件清理</Heading>
        <View className="second">
          本单位 2016
          年以来的文件，逐份写明继续有效、修改、废止还是失效；审核人签发后公布，废止、失效的从写明的那天起不再引用
        </View>
        {found.data ? (
          <View>{`共 ${found.data.total} 份，已公布结论 ${found.data.cleared} 份，90 天内到期 ${found.data.near} 份`}</View>
        ) : null}
      </View>
      {said ? <Banner tone="green">{said}</Banner> : null}
      {found.isPending ? <Loading text="正在读取本单位的文件" /> : null}
      <ReadFailure read={found} />
      {named && found.isSuccess && !meant ? <Banner tone="amber">消息里说的那份文件已经不在清理的范围里</Banner> : null}
      {meant ? card(meant) : null}
      {documents.length ? (
        <Segmented
          kind="tabs"
          label="按状态看"
          options={order.map((value) => ({ value, label: `${groups[value].name} ${countOf(value)}` }))}
          value={group}
          onChange={(value) => {
            setChosen(value)
            setShownUpTo(full)
          }}
        />
      ) : null}
      {found.isSuccess && !all.length ? (
        <Empty title={documents.length ? '这里没有别的文件' : '本单位没有要清理的文件'} />
      ) : null}
      {all.slice(0, shownUpTo).map(card)}
      {all.length > shownUpTo ? (
        <Pressable kind="quiet" more onPress={() => setShownUpTo(shownUpTo + full)}>
          {`再看 ${Math.min(full, all.length - shownUpTo)} 份`}
        </Pressable>
      ) : null}
    </View>
  )
}
