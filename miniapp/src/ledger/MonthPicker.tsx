import { View } from '@tarojs/components'
import { useState } from 'react'
import { Pressable } from '../ui/Pressable'
import { monthAfter, monthWords } from './month'
import { Stepper } from './Stepper'

interface MonthPickerProps {
  /** Says which month it is, where there are two. */
  label?: string
  month: string
  /** The running month; there is nothing after it. */
  latest: string
  onChange: (month: string) => void
}

const yearOf = (month: string) => Number(month.slice(0, 4))

/** One month, with the way to the one before and after, and to any other. */
export function MonthPicker({ label = '', month, latest, onChange }: MonthPickerProps) {
  const [open, setOpen] = useState(false)
  const choose = (chosen: string) => {
    setOpen(false)
    onChange(chosen)
  }
  return (
    <View className="month">
      <Stepper
        before={`${label}上一个月`}
        after={`${label}下一个月`}
        atEnd={month >= latest}
        onStep={(by) => choose(monthAfter(month, by))}
      >
        <Pressable
          className="month__name"
          label={`${label}${monthWords(month)}，换一个月`}
          expanded={open}
          onPress={() => setOpen(!open)}
        >
          {label ? <View className="second">{label}</View> : null}
          <View className="month__words">{monthWords(month)}</View>
          <View className={`disclosure__arrow ${open ? 'is-open' : ''}`} {...{ 'aria-hidden': true }} />
        </Pressable>
      </Stepper>
      {open ? <MonthPanel month={month} latest={latest} onChoose={choose} /> : null}
    </View>
  )
}

const twelve = Array.from({ length: 12 }, (_, index) => index + 1)

function MonthPanel({ month, latest, onChoose }: { month: string; latest: string; onChoose: (month: string) => void }) {
  const [year, setYear] = useState(yearOf(month))
  return (
    <View className="month__panel">
      <Stepper before="上一年" after="下一年" atEnd={year >= yearOf(latest)} onStep={(by) => setYear(year + by)}>
        <View className="month__words">{`${year}年`}</View>
      </Stepper>
      <View className="month__months" role="radiogroup" aria-label={`${year}年的月份`}>
        {twelve.map((number) => {
          const one = `${year}-${String(number).padStart(2, '0')}`
          return (
            <Pressable
              key={one}
              role="radio"
              checked={one === month}
              disabled={one > latest}
              className={`choices__one ${one === month ? 'is-on' : ''}`}
              onPress={() => onChoose(one)}
            >
              {`${number}月`}
            </Pressable>
          )
        })}
      </View>
    </View>
  )
}
