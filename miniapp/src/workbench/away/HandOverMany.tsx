import { kindNames } from '@shared/inquiries/words'
import type { handOverInquiry } from '@shared/inquiries/acts/unit/handOver'
import type { InquiryLine } from '@shared/inquiries/view'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { call } from '../../platform/call'
import { wordsOf } from '../../platform/callProblem'
import { queries } from '../../platform/queries'
import { useSession } from '../../platform/session'
import { Card } from '../../ui/Card'
import { ReadFailure } from '../../ui/ReadFailure'
import { Loading } from '../../ui/Loading'
import { Pressable } from '../../ui/Pressable'
import { Toggle } from '../../ui/choosing/Toggle'
import { ColleaguePicker } from '../ColleaguePicker'
import { useQueue, useReadingOn } from '../queue/useQueue'
import type { Colleague } from '../useColleagues'

interface Outcome {
  id: string
  went: boolean
  words: string
}

/** The cases in my own hand, some or all of them to one colleague: one call each, and what did not go is told. */
export function HandOverMany() {
  const me = useSession((session) => session.person?.id)
  const found = useQueue({ show: 'open', department: '' })
  useReadingOn(found, true)
  const [picked, setPicked] = useState<string[]>([])
  const [to, setTo] = useState<Colleague>()
  const [busy, setBusy] = useState(false)
  const [outcomes, setOutcomes] = useState<Outcome[]>([])
  const mine = (found.data?.pages ?? [])
    .flatMap((page) => page.inquiries)
    .filter(({ assignee, status }) => assignee?.id === me && (status === 'handling' || status === 'consulting'))
  const chosen = mine.filter(({ id }) => picked.includes(id))
  const toggle = (id: string) => setPicked((now) => (now.includes(id) ? now.filter((one) => one !== id) : [...now, id]))
  const sendAll = async (colleague: Colleague) => {
    setBusy(true)
    setOutcomes([])
    for (const line of chosen) {
      const outcome = await handedOver(line, colleague)
      setOutcomes((before) => [...before, outcome])
    }
    setPicked([])
    setBusy(false)
    void queries.invalidateQueries({ queryKey: ['inquiries'] })
  }
  return (
    <Card
      title="移交手里的办件"
      aside={
        mine.length > 1 ? (
          <Pressable
            kind="link"
            onPress={() => setPicked(chosen.length === mine.length ? [] : mine.map(({ id }) => id))}
          >
            {chosen.length === mine.length ? '都不选' : `全选 ${mine.length} 件`}
          </Pressable>
        ) : null
      }
    >
      {found.isPending ? <Loading text="正在读取办件" /> : null}
      <ReadFailure compact read={found} />
      {found.data && !mine.length && !found.hasNextPage ? <View className="second">你手里没有正在办的办件</View> : null}
      <View className="rows">
        {mine.map(({ id, kind, excerpt, standing }) => (
          <Toggle
            key={id}
            label={`${kindNames[kind]} · ${id}`}
            hint={`${standing.words}。${excerpt}`}
            checked={picked.includes(id)}
            onChange={() => toggle(id)}
          />
        ))}
      </View>
      {mine.length ? (
        <>
          <ColleaguePicker label="一起交给谁" chosen={to} onChoose={setTo} />
          <Pressable
            kind="primary"
            busy={busy}
            disabled={!to || !chosen.length}
            onPress={() => {
              if (to) void sendAll(to)
            }}
          >
            {chosen.length ? `移交这 ${chosen.length} 件` : '先选要移交的'}
          </Pressable>
        </>
      ) : null}
      <View className="rows" {...{ 'aria-live': 'polite' }}>
        {outcomes.map(({ id, went, words }) => (
          <View key={id} className="outcome">
            <View className="row__title">{`${went ? '✓' : '■'} ${id}`}</View>
            <View className={went ? 'second' : 'field__error'}>{words}</View>
          </View>
        ))}
      </View>
    </Card>
  )
}

async function handedOver({ id, version = 0 }: InquiryLine, { account, name }: Colleague): Promise<Outcome> {
  try {
    await call<typeof handOverInquiry>('POST /api/inquiries/{id}/hand-over', {
      params: { id },
      body: { to: account, version },
    })
    return { id, went: true, words: `交给了${name}` }
  } catch (thrown) {
    const { title, detail } = wordsOf(thrown)
    return { id, went: false, words: detail ?? title }
  }
}
