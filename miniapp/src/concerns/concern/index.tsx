import type { readConcern } from '@shared/concerns/contractReadings'
import { useQuery } from '@tanstack/react-query'
import { View } from '@tarojs/components'
import { call } from '../../platform/call'
import { CallProblem } from '../../platform/callProblem'
import { dayAndTime } from '../../platform/dates'
import { useForward } from '../../platform/forwarding/forward'
import { go, useParam } from '../../platform/go'
import { Card } from '../../ui/Card'
import { Chip } from '../../ui/Chip'
import { Empty } from '../../ui/Empty'
import { ReadFailure } from '../../ui/ReadFailure'
import { Heading } from '../../ui/page/Heading'
import { Loading } from '../../ui/Loading'
import { Mend } from '../../ui/mending/Mend'
import { Page } from '../../ui/page/Page'
import { Pressable } from '../../ui/Pressable'
import { registeredWords } from '../registeredWords'
import { Renderings } from './Renderings'
import { Responded } from '../Responded'

/** One concern that has its public answer: what it was, who answered after how long, on what it rests, what became of it. */
export default function ConcernPage() {
  const id = useParam('id')
  const found = useQuery({
    queryKey: ['concern', id],
    queryFn: () => call<typeof readConcern>('GET /api/concerns/{id}', { params: { id } }),
  })
  const { concern, contact } = found.data ?? {}
  useForward({ title: concern?.title ?? '公开回应', page: '/concerns/concern/index', query: { id } })
  const gone = found.error instanceof CallProblem && found.error.code === 'not-found'
  return (
    <Page title="公开回应">
      <View className="stack">
        {found.isPending ? <Loading text="正在读取" /> : null}
        {gone ? (
          <Empty title="没有找到这一条" text="可能还没有公开，或者地址写错了">
            <Pressable kind="primary" onPress={() => go('/concerns/list/index')}>
              看所有公开的回应
            </Pressable>
          </Empty>
        ) : null}
        {gone ? null : <ReadFailure read={found} />}
        {concern?.withdrawnAt ? (
          <Empty title="这一条已撤回" text={`${dayAndTime(concern.withdrawnAt)}撤回，内容不再公开`} />
        ) : null}
        {concern && !concern.withdrawnAt ? (
          <>
            <View>
              <Heading level={1}>{concern.title ?? ''}</Heading>
              <View className="line">
                <Chip tone={concern.overdue ? 'overdue' : 'done'}>{concern.overdue ? '超期回应' : '已回应'}</Chip>
                <View className="second">{[concern.department, concern.clock].filter(Boolean).join(' · ')}</View>
              </View>
            </View>
            <Card title="大家关心什么">
              <View className="prose">{concern.summary}</View>
              <View className="small">
                {[concern.topic, concern.place, registeredWords(concern), `见于${concern.seenAt}`]
                  .filter(Boolean)
                  .join(' · ')}
              </View>
              {concern.corrections.map(({ at, parts, reason }) => (
                <View key={at} className="second">{`更正（${dayAndTime(at)}）：${parts}。${reason}`}</View>
              ))}
            </Card>
            <Card title="公开回应">
              <Responded concern={concern} />
            </Card>
            <Renderings id={concern.id} at={concern.correctedAt ?? concern.respondedAt} />
            {contact?.phone ? (
              <Card title={`找${concern.department ?? '负责的单位'}`}>
                <View>{`电话 ${contact.phone}`}</View>
                {contact.hours ? <View className="small">{contact.hours}</View> : null}
                {contact.address ? <View className="second">{contact.address}</View> : null}
              </Card>
            ) : null}
            <View className="actions">
              <Pressable kind="quiet" onPress={() => go('/inquiries/submit/index')}>
                我的情况不一样，我要问
              </Pressable>
              <Pressable kind="quiet" onPress={() => go('/concerns/list/index')}>
                看别的回应
              </Pressable>
              <Mend thing="concern" id={concern.id} title={concern.title ?? ''} by={concern.department} />
            </View>
          </>
        ) : null}
      </View>
    </Page>
  )
}
