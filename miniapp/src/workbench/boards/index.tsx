import { View } from '@tarojs/components'
import { useEffect, useRef, useState } from 'react'
import { dayAndTime } from '../../platform/dates'
import { useSession } from '../../platform/session'
import { Banner } from '../../ui/Banner'
import { Card } from '../../ui/Card'
import { Empty } from '../../ui/Empty'
import { Failure } from '../../ui/Failure'
import { Heading } from '../../ui/page/Heading'
import { Loading } from '../../ui/Loading'
import { Desk } from '../Desk'
import { doneAt, keepDoing, newKey, sendDoing, waitingOf } from './doings'
import { BoardTasks } from './BoardTasks'
import { HearingsHere } from './HearingsHere'
import type { Done } from './TaskCard'
import { useTasks } from './useTasks'
import { WaitingCard } from './WaitingCard'

/** 今天要贴、要揭的: what a clerk does on the boards of their place, each with its proof. */
export default function Boards() {
  const person = useSession((session) => session.person)
  return (
    <Desk title="今天要贴、要揭的" section="boards">
      {person ? <Tasks person={person.id} /> : null}
    </Desk>
  )
}

function Tasks({ person }: { person: string }) {
  const { found, tasks, away } = useTasks(person)
  const [waiting, setWaiting] = useState(() => waitingOf(person))
  const [said, setSaid] = useState<{ words: string; tone: 'green' | 'amber' }>()
  const [busy, setBusy] = useState(false)
  /** The board that was found right last: whoever stands before it scans it once for all that is done there. */
  const [at, setAt] = useState('')
  const renew = () => setWaiting(waitingOf(person))
  const sendAll = async () => {
    const unsent = waitingOf(person).filter((one) => !one.refused)
    if (!unsent.length) return
    setBusy(true)
    const sent: string[] = []
    for (const doing of unsent) {
      const { noted, waits, refused } = await sendDoing(doing)
      if (noted) sent.push(`「${doing.title}」`)
      if (noted)
        setSaid({ words: sent.length > 1 ? `交上了 ${sent.length} 份：${sent.join('')}` : noted, tone: 'green' })
      if (refused) setSaid({ words: refused, tone: 'amber' })
      if (waits) {
        setSaid({ words: `已经存在这部手机上。${waits}`, tone: 'amber' })
        break
      }
    }
    renew()
    setBusy(false)
    void found.refetch()
  }
  const done = async (what: Done) => {
    const doing = { ...what, key: newKey(), person, at: doneAt(what.act, new Date().toISOString(), tasks?.asOf) }
    if (keepDoing(doing)) return sendAll()
    // No room on this phone: with a line it goes all the same.
    setBusy(true)
    const { noted, refused } = await sendDoing(doing)
    const full = waitingOf(person).length
      ? '这部手机存不下更多照片，这一处没有记下。先到有网络的地方把存着的交上，再回来记'
      : '这部手机存不下照片，也连不上网络，这一处没有记下。连上网络后再记一次'
    setSaid({ words: noted ?? refused ?? full, tone: noted ? 'green' : 'amber' })
    renew()
    setBusy(false)
    void found.refetch()
  }
  // There is a line whenever the tasks have been read: what waits goes then.
  const send = useRef(sendAll)
  send.current = sendAll
  const readAt = found.dataUpdatedAt
  useEffect(() => {
    if (readAt) void send.current()
  }, [readAt])
  const noted = new Set(waiting.map(({ code, notice }) => `${code} ${notice}`))
  const open = tasks?.tasks.filter((one) => !noted.has(`${one.site.code} ${one.notice}`)) ?? []
  const todo = open.filter(({ act }) => act !== 'wait')
  const hanging = open.filter(({ act }) => act === 'wait')
  const boards = (some: typeof open) => (
    <BoardTasks tasks={some} busy={busy} at={at} onThere={setAt} onDone={(what) => void done(what)} />
  )
  return (
    <View className="stack">
      <View>
        <Heading level={1}>今天要贴、要揭的</Heading>
        {tasks ? <View className="second">{tasks.place.name}</View> : null}
      </View>
      {said ? <Banner tone={said.tone}>{said.words}</Banner> : null}
      {away && tasks ? (
        <Banner tone="amber">{`现在连不上网络，这是 ${dayAndTime(tasks.asOf)} 的；贴了、揭了照样可以记`}</Banner>
      ) : null}
      <WaitingCard waiting={waiting} busy={busy} onSend={() => void sendAll()} onChange={renew} />
      {found.isPending ? <Loading text="正在读取要做的事" /> : null}
      {found.isError && !tasks ? <Failure thrown={found.error} onRetry={() => void found.refetch()} /> : null}
      {tasks && !todo.length && !waiting.length ? <Empty title="现在没有要贴、要揭的" /> : null}
      {boards(todo)}
      {tasks ? <HearingsHere area={tasks.place.code} /> : null}
      {tasks?.nowhere.length ? (
        <Card title="没有登记公告栏，贴了也没有凭据" tone="amber">
          {tasks.nowhere.map(({ notice, title, place }) => (
            <View key={`${notice} ${place}`}>{`${place}：${title}`}</View>
          ))}
          <View className="second">请县（市、区）政府办公室先登记公告栏，打印编号牌</View>
        </Card>
      ) : null}
      {hanging.length ? <Heading level={2}>贴着，不用动</Heading> : null}
      {boards(hanging)}
    </View>
  )
}
