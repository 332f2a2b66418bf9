import type { InquiryView } from '@shared/inquiries/view'
import { View } from '@tarojs/components'
import { basisWords, clockToneOf, dateWords, provisionalWords, usedWords } from '../../inquiries/clockWords'
import { DayByDay } from '../../inquiries/DayByDay'
import { Disclosure } from '../../ui/Disclosure'

const signs: Partial<Record<ReturnType<typeof clockToneOf>, string>> = { amber: '▲ ', seal: '■ ' }

/** 时限 in one line: how long is left and by when; how it was counted for those who tap it. */
export function ClockLine({ inquiry }: { inquiry: InquiryView }) {
  const { clock, standing, status, department, days = [] } = inquiry
  const dated = { ...clock, status, standing, department: department.name }
  const date = dateWords(dated)
  const why = provisionalWords(dated)
  const used = usedWords(inquiry)
  const tone = clockToneOf(standing)
  const sign = standing.kind === 'paused' ? '‖ ' : standing.kind === 'closedLate' ? '' : (signs[tone] ?? '')
  const line = [`${sign}${standing.words}`, date].filter(Boolean).join(' · ')
  return (
    <View className={`clock-line clock-line--${tone}`}>
      {date ? (
        <Disclosure label={line}>
          {why ? <View>{why}</View> : null}
          {used ? <View>{used}</View> : null}
          <View>{clock.explanation}</View>
          <View>{basisWords(clock.basis)}</View>
          <DayByDay days={days} />
        </Disclosure>
      ) : (
        <View className="clock-line__words">{line}</View>
      )}
    </View>
  )
}
