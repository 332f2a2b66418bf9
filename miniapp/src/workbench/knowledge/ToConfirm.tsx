import type { CardToReview, ShownCard, UnitToConfirm } from '@shared/answers/knowledge/desk'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { fullDay } from '../../platform/dates'
import { Card } from '../../ui/Card'
import { Disclosure } from '../../ui/Disclosure'
import { ListRow } from '../../ui/ListRow'
import { Pressable } from '../../ui/Pressable'

/** So many stand here at first. */
const few = 8

/** 待核: what citizens are told as not yet confirmed, what they were given most first; each is opened to be read up. */
export function ToConfirm({ cards, onWrite }: { cards: readonly CardToReview[]; onWrite: (card: ShownCard) => void }) {
  const [all, setAll] = useState(false)
  if (!cards.length) return null
  return (
    <Card title={`待核 ${cards.length} 张`} tone="amber">
      <View className="second">
        规定变了或者可能变了，市民问到时只说大意、写明没有核对。答得多的在前，核对一张少一张
      </View>
      <View className="rows">
        {(all ? cards : cards.slice(0, few)).map(({ card, on, asked }) => (
          <ListRow
            key={card.id}
            title={card.now?.question ?? card.last?.question ?? ''}
            note={[timesOf(asked), lackOf(card), sinceOf(card, on)].filter(Boolean).join(' · ')}
            onPress={() => onWrite(card)}
          />
        ))}
      </View>
      {!all && cards.length > few ? (
        <Pressable kind="quiet" onPress={() => setAll(true)}>
          {`看全部 ${cards.length} 张`}
        </Pressable>
      ) : null}
    </Card>
  )
}

const timesOf = (asked = 0) => (asked ? `近两个月答过 ${asked} 次` : '')

function lackOf({ changed }: ShownCard): string {
  if (changed?.gist) return ''
  return changed?.until ? `大意 ${fullDay(changed.until)}到期，现在什么也没有说` : '没有大意，现在什么也没有说'
}

const sinceOf = ({ changed }: ShownCard, on = '') =>
  changed?.from ? `${changed.rule}，${fullDay(changed.from)}起照新的` : `${changed?.rule ?? ''}，${fullDay(on)}看过`

/** The same by unit, for the supervisor: how many in a line, each unit beneath. */
export function UnitsToConfirm({ units }: { units: readonly UnitToConfirm[] }) {
  if (!units.length) return null
  const total = units.reduce((sum, { cards }) => sum + cards, 0)
  return (
    <Disclosure label={`各单位待核 ${total} 张`}>
      <View className="second">规定变了或者可能变了，单位还没有核对交上；市民问到时只说大意、写明没有核对</View>
      <View className="rows">
        {units.map(({ unit, cards, asked, since }) => (
          <ListRow
            key={unit}
            title={`${unit} ${cards} 张`}
            note={[timesOf(asked), `最早的 ${fullDay(since)}就待核`].filter(Boolean).join(' · ')}
          />
        ))}
      </View>
    </Disclosure>
  )
}
