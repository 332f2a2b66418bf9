import type { listUnstatedPolicies, UnstatedDocument } from '@shared/answers/contractOpenness'
import { useQuery } from '@tanstack/react-query'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { call } from '../../platform/call'
import { fullDay } from '../../platform/dates'
import { useSession } from '../../platform/session'
import { Banner } from '../../ui/Banner'
import { Card } from '../../ui/Card'
import { Empty } from '../../ui/Empty'
import { ReadFailure } from '../../ui/ReadFailure'
import { Heading } from '../../ui/page/Heading'
import { useSaid } from '../../ui/page/useSaid'
import { useTop } from '../../ui/page/useTop'
import { ListRow } from '../../ui/ListRow'
import { Loading } from '../../ui/Loading'
import { Desk } from '../Desk'
import { useDesk } from '../useDesk'
import { OpenDocument } from './OpenDocument'

/** 公开审核: imported documents that state no openness wait here until an editor decides. */
export default function WorkOpenness() {
  const role = useSession((session) => session.person?.role)
  return (
    <Desk title="公开审核" section="openness">
      {role === 'editor' ? <Work /> : null}
    </Desk>
  )
}

function Work() {
  const [open, setOpen] = useState<string>()
  const [said, setSaid] = useSaid()
  const wide = useDesk()
  useTop(wide ? '' : (open ?? 'list'))
  const found = useQuery({
    queryKey: ['openness'],
    queryFn: () => call<typeof listUnstatedPolicies>('GET /api/openness'),
  })
  const done = (words: string) => {
    setSaid(words)
    setOpen(undefined)
    void found.refetch()
  }
  const document = open ? <OpenDocument key={open} id={open} onDone={done} onCancel={() => setOpen(undefined)} /> : null
  // Without room for both, the document that is open stands alone.
  if (!wide && document) return document
  const { waiting, decided = [] } = found.data ?? {}
  return (
    <View className="columns columns--form">
      <View className="stack">
        <View>
          <Heading level={1}>公开审核</Heading>
          <View className="second">
            导入的文件没有写明公开方式，也不是依法应当公开的一类（政府信息公开条例
            第二十条）。决定以前，市民看不到，也不用来回答问题
          </View>
        </View>
        {said ? <Banner tone="green">{said}</Banner> : null}
        {found.isPending ? <Loading text="正在读取等待审核的文件" /> : null}
        <ReadFailure read={found} />
        {waiting && !waiting.total ? <Empty title="没有等待公开审核的文件" /> : null}
        {waiting?.total ? (
          <Card title={`等待决定的 ${waiting.total} 份`}>
            <View className="rows">
              {waiting.policies.map((one) => (
                <ListRow key={one.id} title={one.title} note={noteOf(one)} onPress={() => setOpen(one.id)} />
              ))}
            </View>
            {waiting.total > waiting.policies.length ? (
              <View className="second">{`先列出最近的 ${waiting.policies.length} 份，决定了再列后面的`}</View>
            ) : null}
          </Card>
        ) : null}
        {decided.length ? (
          <Card title="已经决定的">
            <View className="rows">
              {decided.map((one) => (
                <ListRow
                  key={one.id}
                  title={one.title}
                  note={`${one.decision.attribute}：${one.decision.reason} · ${one.decision.by} ${fullDay(one.decision.at)}`}
                  onPress={() => setOpen(one.id)}
                />
              ))}
            </View>
          </Card>
        ) : null}
      </View>
      {document}
    </View>
  )
}

const noteOf = ({ number, from, versionDate, publishedOn, provisions }: UnstatedDocument): string =>
  [number, from, fullDay(versionDate), publishedOn ? `网页写明 ${fullDay(publishedOn)}发布过` : '', `${provisions} 条`]
    .filter(Boolean)
    .join(' · ')
