import type { InquiryView } from '@shared/inquiries/view'
import { Text, View } from '@tarojs/components'
import { Card } from '../ui/Card'
import { Disclosure } from '../ui/Disclosure'
import { basisWords, clockToneOf, dateWords, provisionalWords, usedWords } from './clockWords'
import { DayByDay } from './DayByDay'

/** 时限: how long is left, until when, and how it was counted. A clock that stands still names no date. */
export function ClockCard({ inquiry }: { inquiry: InquiryView }) {
  const { clock, standing, status, department, days = [] } = inquiry
  const dated = { ...clock, status, standing, department: department.name }
  const date = dateWords(dated)
  const why = provisionalWords(dated)
  const used = usedWords(inquiry)
  return (
    <Card tone={clockToneOf(standing)} className="clock">
      <View>
        <View className="clock__words">
          {standing.kind === 'paused' ? <Text {...{ 'aria-hidden': true }}>‖ </Text> : null}
          <Text>{standing.words}</Text>
        </View>
        {date ? <View className="whole-dates">{date}</View> : null}
        {why ? <View className="second">{why}</View> : null}
        {date && used ? <View className="second">{used}</View> : null}
      </View>
      {date ? (
        <Disclosure label="怎么算的">
          <View>{clock.explanation}</View>
          <View>{basisWords(clock.basis)}</View>
          <DayByDay days={days} />
        </Disclosure>
      ) : null}
    </Card>
  )
}
