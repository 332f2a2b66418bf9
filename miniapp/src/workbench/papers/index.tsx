import type { listPaperWork } from '@shared/answers/papers/contractPapers'
import type { PaperWork } from '@shared/answers/papers/contractParts'
import { useQuery } from '@tanstack/react-query'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { call } from '../../platform/call'
import { useParam } from '../../platform/go'
import { useSession } from '../../platform/session'
import { Banner } from '../../ui/Banner'
import { Card } from '../../ui/Card'
import { Segmented } from '../../ui/choosing/Segmented'
import { Empty } from '../../ui/Empty'
import { ReadFailure } from '../../ui/ReadFailure'
import { Loading } from '../../ui/Loading'
import { Heading } from '../../ui/page/Heading'
import { useSaid } from '../../ui/page/useSaid'
import { Pressable } from '../../ui/Pressable'
import { ToForm } from '../concerns/ToForm'
import { Desk } from '../Desk'
import { PaperCard } from './PaperCard'
import { PaperForm } from './PaperForm'

/** 文件登记: what a department makes, with its 公文属性 and its interpretation, signed by another. */
export default function WorkPapers() {
  const department = useSession((session) => session.person?.department)
  return (
    <Desk title="文件登记" section="papers">
      {department ? <Papers /> : <Empty title="你的账号还没有归到单位" text="请联系平台运行方" />}
    </Desk>
  )
}

const groups = {
  writing: { name: '在登记', holds: ({ status }: PaperWork) => status === 'draft' || status === 'returned' },
  toSign: { name: '待签发', holds: ({ status }: PaperWork) => status === 'submitted' },
  owed: { name: '等解读', holds: ({ clock }: PaperWork) => clock !== undefined },
  out: { name: '已签发', holds: ({ status }: PaperWork) => status === 'signed' },
  over: {
    name: '取代、撤下和作废',
    holds: ({ status }: PaperWork) => status === 'replaced' || status === 'withdrawn' || status === 'dropped',
  },
}
type Group = keyof typeof groups
/** So many at a time. */
const some = 20
const order = Object.keys(groups) as Group[]

function Papers() {
  const [chosen, setChosen] = useState<Group>()
  const [seen, setSeen] = useState(some)
  const [said, setSaid] = useSaid()
  const named = useParam('id')
  const role = useSession((session) => session.person?.role)
  const found = useQuery({
    queryKey: ['papers', 'desk'],
    queryFn: () => call<typeof listPaperWork>('GET /api/papers/desk'),
  })
  const papers = found.data?.papers ?? []
  const look = () => void found.refetch()
  const countOf = (group: Group) => papers.filter(groups[group].holds).length
  // A lead begins with what waits for a signature, an officer with what is being written; both where something is.
  const first = (
    role === 'lead' ? (['toSign', 'owed', 'writing'] as const) : (['writing', 'owed', 'toSign'] as const)
  ).find((group) => countOf(group) > 0)
  const group = chosen ?? first ?? 'out'
  const meant = papers.find(({ id }) => id === named)
  const shown = papers.filter((one) => groups[group].holds(one) && one !== meant)
  const card = (paper: PaperWork) => (
    <PaperCard key={paper.id} paper={paper} all={papers} onLook={look} onSaid={setSaid} />
  )
  return (
    <View className="columns">
      <View className="stack">
        <View>
          <Heading level={1}>文件登记</Heading>
          <View className="second">
            制发文件写明公文属性，面向企业和市民的同时报解读稿；审核人签发以前，哪里都看不到
          </View>
        </View>
        <ToForm form="paper-form">登记一份新的</ToForm>
        {said ? <Banner tone="green">{said}</Banner> : null}
        {found.isPending ? <Loading text="正在读取登记的文件" /> : null}
        <ReadFailure read={found} />
        {named && found.isSuccess && !meant ? <Banner tone="amber">消息里说的那份文件不在本单位的登记里</Banner> : null}
        {meant ? card(meant) : null}
        {found.isSuccess ? (
          <Segmented
            kind="tabs"
            label="按状态看"
            options={order.map((value) => ({ value, label: `${groups[value].name} ${countOf(value)}` }))}
            value={group}
            onChange={(one) => {
              setChosen(one)
              setSeen(some)
            }}
          />
        ) : null}
        {found.isSuccess && !shown.length ? (
          <Empty title={papers.length ? '这里没有别的文件' : '本单位还没有登记文件'} />
        ) : null}
        {shown.slice(0, seen).map(card)}
        {shown.length > seen ? (
          <Pressable kind="quiet" more onPress={() => setSeen(seen + some)}>
            {`再看 ${Math.min(some, shown.length - seen)} 份`}
          </Pressable>
        ) : null}
      </View>
      <Card title="登记一份文件" className="paper-form">
        <PaperForm onLook={look} onDone={setSaid} />
      </Card>
    </View>
  )
}
