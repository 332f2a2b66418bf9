import { View } from '@tarojs/components'
import { MonthPicker } from '../../ledger/MonthPicker'
import { Choices } from '../../ui/choosing/Choices'
import { beginningIn, endingIn, type Months, periodOf, spanOf, spansAt } from './period'

interface PeriodPickerProps {
  /** 收到的时间 where nothing else is said. */
  label?: string
  period: Months
  latest: string
  onChange: (period: Months) => void
}

/** From which month until which: the usual spans at one press, or both ends month by month. */
export function PeriodPicker({ label = '收到的时间', period, latest, onChange }: PeriodPickerProps) {
  return (
    <View className="period">
      <Choices
        label={label}
        options={spansAt(latest)}
        value={spanOf(period, latest)}
        onChange={(span) => onChange(periodOf(span, latest))}
      />
      <View className="period__ends">
        <MonthPicker
          label="从"
          month={period.from}
          latest={latest}
          onChange={(month) => onChange(beginningIn(period, month))}
        />
        <MonthPicker
          label="到"
          month={period.until}
          latest={latest}
          onChange={(month) => onChange(endingIn(period, month))}
        />
      </View>
    </View>
  )
}
