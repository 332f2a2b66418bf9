import type { InquiryView, CaseStanding } from '@shared/inquiries/view'
import { isOpen } from '@shared/inquiries/words'
import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { day, dayAndTime } from '../../platform/dates'
import { Card } from '../../ui/Card'
import { Chip, type ChipTone } from '../../ui/Chip'
import { Pressable } from '../../ui/Pressable'

const toneOf: Record<CaseStanding['kind'], ChipTone> = {
  onTime: 'going',
  near: 'near',
  overdue: 'overdue',
  paused: 'paused',
  closedOnTime: 'done',
  closedLate: 'done',
  stopped: 'paused',
}

type Part = NonNullable<InquiryView['parts']>[number]

const named = (parts: readonly Part[]) => parts.map(({ department }) => department.name).join('、')

/** Who has said nothing yet or gave it back, for whoever writes the reply or signs it; nothing where all have said it. */
export function stillOwed({ parts = [] }: InquiryView): string | undefined {
  const owed = parts.filter(({ contributedAt }) => !contributedAt)
  const [silent, back] = [owed.filter(({ returned }) => !returned), owed.filter(({ returned }) => returned)]
  const said = [
    ...(silent.length ? [`${named(silent)}还没有提协办意见`] : []),
    ...(back.length ? [`${named(back)}交回了协办，分办台还没有定`] : []),
  ]
  return said.length ? said.join('，') : undefined
}

/** 协办: each department asked for its part, by when, and what it said. */
export function Parts({ inquiry }: { inquiry: InquiryView }) {
  const { parts = [], department, status } = inquiry
  if (!parts.length) return null
  const undecided = status === 'triage'
  return (
    <Card title="协办">
      <View className="second">
        {undecided
          ? '等分办台决定由谁主办。提过的意见留着，还没有提的先不用提'
          : `${department.name}主办并答复；下面的单位按内部期限提意见`}
      </View>
      <View className="rows">
        {parts.map((one) => (
          <PartRow key={one.department.id} part={one} waiting={isOpen(status) && !undecided} />
        ))}
      </View>
    </Card>
  )
}

/** The same beside the reply that is being written: each opinion goes into it under the name of who said it. */
export function PartsToBorrow({ inquiry, onBorrow }: { inquiry: InquiryView; onBorrow: (text: string) => void }) {
  const { parts = [] } = inquiry
  if (!parts.length) return null
  const lacking = stillOwed(inquiry)
  return (
    <View>
      <View className="row__title">协办意见</View>
      {lacking ? (
        <View className="second">{`${lacking}。不再等的，在下面写明理由，并在答复里写明它管的那件事这次没有答到，提问人可以要求再办一次、选它`}</View>
      ) : null}
      {parts.map((one) => (
        <PartRow key={one.department.id} part={one} waiting>
          {one.text ? (
            <Pressable
              kind="link"
              label={`把${one.department.name}的意见放进答复内容`}
              onPress={() => onBorrow(`${one.department.name}：${one.text}`)}
            >
              放进答复内容
            </Pressable>
          ) : null}
        </PartRow>
      ))}
    </View>
  )
}

function PartRow({ part, waiting, children }: { part: Part; waiting: boolean; children?: ReactNode }) {
  const { department, dueDate, standing, text, contributedAt, returned } = part
  return (
    <View className="part">
      <View className="line line--apart">
        <View className="row__title">{department.name}</View>
        {contributedAt || waiting ? (
          <Chip tone={toneOf[standing.kind]}>{standing.words}</Chip>
        ) : (
          <Chip tone="paused">没有提意见</Chip>
        )}
      </View>
      {text ? <View className="quote">{text}</View> : null}
      {returned ? (
        <View className="quote">
          {`不归本单位：${returned.reason}${returned.suggested ? `。建议请${returned.suggested.name}` : ''}`}
        </View>
      ) : null}
      <View className="small">
        {contributedAt
          ? `${dayAndTime(contributedAt)}提出`
          : `${returned ? `${dayAndTime(returned.at)}交回 · ` : ''}内部期限 ${day(dueDate)}`}
      </View>
      {children}
    </View>
  )
}
