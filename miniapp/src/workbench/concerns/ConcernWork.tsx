import type { ConcernWork as Work } from '@shared/concerns/contractParts'
import { concernStatusNames } from '@shared/concerns/words'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { dayAndTime } from '../../platform/dates'
import { Banner } from '../../ui/Banner'
import { Card } from '../../ui/Card'
import { Chip, type ChipTone } from '../../ui/Chip'
import { Disclosure } from '../../ui/Disclosure'
import { Steps } from './Steps'

const tones: Record<Work['status'], ChipTone> = {
  registered: 'going',
  assigned: 'going',
  review: 'near',
  responded: 'done',
  withdrawn: 'paused',
}

function chipOf({ status, overdue }: Work): [tone: ChipTone, word: string] {
  const open = status === 'registered' || status === 'assigned' || status === 'review'
  const word = concernStatusNames[status]
  return open && overdue ? ['overdue', `超期 · ${word}`] : [tones[status], word]
}

/** One concern with everything that happened to it and the steps that this person may take. */
export function ConcernWork({ concern, onLook }: { concern: Work; onLook: () => void }) {
  const [round, setRound] = useState(0)
  const { title, summary, topic, seenAt, status, department, clock, deadline, registeredAt, response, draft } = concern
  const [tone, word] = chipOf(concern)
  const open = status === 'registered' || status === 'assigned' || status === 'review'
  return (
    <Card title={title} aside={<Chip tone={tone}>{word}</Chip>}>
      <View className="small">{`${topic} · ${dayAndTime(registeredAt)}登记 · 见于${seenAt}`}</View>
      <View className="prose">{summary}</View>
      <View className="second">{[department ?? '还没有交办', clock].join(' · ')}</View>
      {open ? <View className="small">{`${deadline}。回应签发前不公开`}</View> : null}
      {concern.sentBack ? <Banner tone="amber">{`退回修改。${concern.sentBack}`}</Banner> : null}
      {draft ? (
        <View>
          <View className="small">{`回应稿，${draft.by} ${dayAndTime(draft.at)}`}</View>
          <View className="quote">{draft.text}</View>
        </View>
      ) : null}
      {response && status !== 'withdrawn' ? <View className="quote">{response}</View> : null}
      {concern.findings.length ? <Banner tone="amber">{`公开前要去掉：${concern.findings.join('；')}`}</Banner> : null}
      <Steps key={round} concern={concern} onLook={onLook} onDone={() => setRound(round + 1)} />
      <Disclosure label="经过">
        {concern.history.map(({ at, words: what, reason }, nth) => (
          <View key={nth} className="second">
            {`${dayAndTime(at)} ${what}${reason ? `：${reason}` : ''}`}
          </View>
        ))}
      </Disclosure>
    </Card>
  )
}
