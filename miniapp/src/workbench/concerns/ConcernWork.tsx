import type { ConcernWork as Work } from '@shared/concerns/contractParts'
import { clockNames } from '@shared/concerns/clock'
import { concernIsOpen, concernIsOut } from '@shared/concerns/status'
import { concernStatusNames, severityNames } from '@shared/concerns/words'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { registeredWords } from '../../concerns/registeredWords'
import { dayAndTime } from '../../platform/dates'
import { Banner } from '../../ui/Banner'
import { Card } from '../../ui/Card'
import { Chip, type ChipTone } from '../../ui/Chip'
import { Disclosure } from '../../ui/Disclosure'
import { FromResponse } from './FromResponse'
import { Evidence } from './Evidence'
import { Steps } from './forms/Steps'
import { standingTones } from './readings/standingTones'

function toneOf(status: Work['status']): ChipTone {
  if (concernIsOut(status)) return 'paused'
  if (!concernIsOpen(status)) return 'done'
  return status === 'cosigning' || status === 'review' ? 'near' : 'going'
}
function chipOf({ status, overdue }: Work): [tone: ChipTone, word: string] {
  const word = concernStatusNames[status]
  return concernIsOpen(status) && overdue ? ['overdue', `超期 · ${word}`] : [toneOf(status), word]
}

const heatWords = (heat: number | undefined) => (heat === undefined ? '' : `${heat} 人次看过、转过`)

/** One concern with everything that happened to it and the steps that this person may take. */
export function ConcernWork({ concern, onLook }: { concern: Work; onLook: () => void }) {
  const [round, setRound] = useState(0)
  const { title, summary, topic, seenAt, status, department, clock, deadline, response, draft } = concern
  const [tone, word] = chipOf(concern)
  const open = concernIsOpen(status)
  return (
    <Card title={title} aside={<Chip tone={tone}>{word}</Chip>}>
      <View className="small">
        {[topic, concern.place, registeredWords(concern), `见于${seenAt}`, heatWords(concern.heat)]
          .filter(Boolean)
          .join(' · ')}
      </View>
      <View className="prose">{summary}</View>
      <View className="second">{[department ?? '还没有交办', clock].join(' · ')}</View>
      {concern.severity === 'major' || concern.sensitive || concern.clocks.length ? (
        <View className="line">
          {concern.severity === 'major' ? <Chip tone="overdue">{severityNames.major}</Chip> : null}
          {concern.sensitive ? <Chip tone="near">敏感，先会签</Chip> : null}
          {concern.clocks.map(({ kind, words, standing }) => (
            <Chip key={kind} tone={standingTones[standing]}>{`${clockNames[kind]} ${words}`}</Chip>
          ))}
        </View>
      ) : null}
      {concern.next ? <View>{`接下来：${concern.next}`}</View> : null}
      {concern.cosigners.length ? (
        <View className="second">
          {`会签：${concern.cosigners.map(({ name, agreed }) => `${name}${agreed ? '已同意' : '还没有签'}`).join('，')}`}
        </View>
      ) : null}
      {concern.mergedInto ? <View className="second">{`已并入「${concern.mergedInto.title}」`}</View> : null}
      {concern.linked ? <View className="second">{`关联办件 ${concern.linked} 件`}</View> : null}
      {concern.linkedCodes ? (
        <Disclosure label="看关联办件的编号">
          <View>{concern.linkedCodes.join('、')}</View>
        </Disclosure>
      ) : null}
      {open ? <View className="small">{`${deadline}。回应签发前不公开`}</View> : null}
      {concern.sentBack ? (
        <Banner tone="amber">{status === 'verified' ? concern.sentBack : `要改。${concern.sentBack}`}</Banner>
      ) : null}
      {draft ? (
        <View>
          <View className="small">{`回应稿，${draft.by} ${dayAndTime(draft.at)}`}</View>
          <View className="quote">{draft.text}</View>
        </View>
      ) : null}
      {response && status !== 'withdrawn' ? <View className="quote">{response}</View> : null}
      {concern.findings.length ? <Banner tone="amber">{`公开前要去掉：${concern.findings.join('；')}`}</Banner> : null}
      <Steps key={round} concern={concern} onLook={onLook} onDone={() => setRound(round + 1)} />
      <FromResponse concern={concern} />
      <Disclosure label="经过">
        {concern.history.map(({ at, words: what, reason, evidence }, nth) => (
          <View key={nth} className="stack stack--close">
            <View className="second">{`${dayAndTime(at)} ${what}${reason ? `：${reason}` : ''}`}</View>
            <Evidence concern={concern.id} pieces={evidence} />
          </View>
        ))}
      </Disclosure>
    </Card>
  )
}
