import type { listAccessions } from '@shared/answers/accessions/contractAccessions'
import type { ShownAccession } from '@shared/answers/accessions/desk'
import type { Replied } from '@shared/operation'
import { useQuery } from '@tanstack/react-query'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { call } from '../../platform/call'
import { go } from '../../platform/go'
import { useSession } from '../../platform/session'
import { Banner } from '../../ui/Banner'
import { Chip } from '../../ui/Chip'
import { Empty } from '../../ui/Empty'
import { ListRow } from '../../ui/ListRow'
import { Loading } from '../../ui/Loading'
import { Heading } from '../../ui/page/Heading'
import { useSaid } from '../../ui/page/useSaid'
import { Pressable } from '../../ui/Pressable'
import { ReadFailure } from '../../ui/ReadFailure'
import { Desk } from '../Desk'
import { AccessionCard } from './AccessionCard'
import { looker, standsAs, whenceOf } from './accessionWords'
import { SendForm } from './SendForm'

/** 收录文件: texts that come into the library, read by the machine, looked at by two people. */
export default function WorkAccessions() {
  return (
    <Desk title="收录文件" section="accessions">
      <Work />
    </Desk>
  )
}

type Kind = readonly [title: string, is: (one: ShownAccession) => boolean]

/** Before all else for whoever looks at them. */
const waiting: Kind = ['等核对的', ({ status }) => status === 'waiting']
/** In the order in which somebody has something to do about them. */
const parts: readonly Kind[] = [
  ['退回修改的', ({ status }) => status === 'returned'],
  ['在文件库的', ({ status, placing }) => status === 'settled' && (placing === 'held' || placing === 'coming')],
  ['撤出和不收的', ({ status, placing }) => status === 'settled' && placing !== 'held' && placing !== 'coming'],
]

const partOf = ([title, is]: Kind, { accessions, handsIn, looks }: Replied<typeof listAccessions>) => ({
  title,
  all: accessions.filter(is),
  handsIn,
  looks,
})

/** While something is on its way, it is looked whether it has arrived, in milliseconds. */
const lookEvery = 5_000
const isUnderway = ({ placing }: ShownAccession) => placing === 'coming' || placing === 'leaving'

function Work() {
  const [said, setSaid] = useSaid()
  const role = useSession((session) => session.person?.role)
  const hasCards = role === 'officer' || role === 'lead'
  const found = useQuery({
    queryKey: ['accessions'],
    queryFn: () => call<typeof listAccessions>('GET /api/accessions'),
    // Others hand in too.
    staleTime: 0,
    refetchInterval: ({ state }) => (state.data?.accessions.some(isUnderway) ? lookEvery : false),
  })
  const look = () => void found.refetch()
  const done = (words: string) => {
    setSaid(words)
    look()
  }
  const { data } = found
  return (
    <View className="stack">
      <Heading level={1}>收录文件</Heading>
      <View className="second">
        {data?.only
          ? `${data.only}自己的文件，一个人交上，${looker(data.only)}的另一个人对照原文件核对，核对过就收进政策文件库，只用来回答${data.only}的人`
          : '新的法律、规章、省里和市里的文件，一个人交上，市政务公开办公室的另一个人对照原文件核对，核对过就收进政策文件库，回答问题也用它'}
      </View>
      {hasCards && !data?.only ? (
        <Pressable kind="link" onPress={() => go('/workbench/knowledge/index')}>
          回到知识卡，收进来的条文在那里能写进依据
        </Pressable>
      ) : null}
      {said ? <Banner tone="green">{said}</Banner> : null}
      {data?.looks ? <Part {...partOf(waiting, data)} onDone={done} onLook={look} /> : null}
      {data?.handsIn ? <SendForm only={data.only} onDone={done} onLook={look} /> : null}
      {found.isPending ? <Loading text="正在读取收录的文件" /> : null}
      <ReadFailure read={found} />
      {data && data.accessions.length === 0 ? <Empty title="还没有收录过文件" /> : null}
      {data
        ? (data.looks ? parts : [waiting, ...parts]).map((part) => (
            <Part key={part[0]} {...partOf(part, data)} onDone={done} onLook={look} />
          ))
        : null}
    </View>
  )
}

/** So many at a time. */
const some = 20

/** More than so many stand in lines, each opened by itself. */
const fewEnough = 3

function Line({ one, onOpen }: { one: ShownAccession; onOpen: () => void }) {
  const [tone, words] = standsAs(one)
  const { title } = (one.waits ?? one.signed)?.content.facts ?? { title: one.file.name }
  return <ListRow title={title} note={whenceOf(one)} extra={<Chip tone={tone}>{words}</Chip>} onPress={onOpen} />
}

interface PartProps {
  title: string
  all: readonly ShownAccession[]
  handsIn: boolean
  looks: boolean
  onDone: (said: string) => void
  onLook: () => void
}

function Part({ title, all, handsIn, looks, onDone, onLook }: PartProps) {
  const [seen, setSeen] = useState(some)
  const [opened, setOpened] = useState<readonly string[]>([])
  if (all.length === 0) return null
  const folds = (id: string) => all.length > fewEnough && !opened.includes(id)
  const shown = all.slice(0, seen)
  return (
    <View className="stack">
      <Heading level={2}>{`${title} ${all.length} 份`}</Heading>
      {shown.map((one) =>
        folds(one.id) ? (
          <View key={one.id} className="card">
            <Line one={one} onOpen={() => setOpened([...opened, one.id])} />
          </View>
        ) : (
          <AccessionCard
            key={`${one.id}.${one.version}`}
            one={one}
            handsIn={handsIn}
            looks={looks}
            onDone={onDone}
            onLook={onLook}
          />
        ),
      )}
      {all.length > seen ? (
        <Pressable kind="quiet" more onPress={() => setSeen(seen + some)}>
          {`再看 ${Math.min(some, all.length - seen)} 份`}
        </Pressable>
      ) : null}
    </View>
  )
}
