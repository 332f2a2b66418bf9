import { View } from '@tarojs/components'
import { useEffect, useRef, useState } from 'react'
import { plainNumber } from '../../platform/typed'
import { Field } from '../../ui/Field'
import { Pressable } from '../../ui/Pressable'
import { Toggle } from '../../ui/choosing/Toggle'

interface ChildrenProps {
  children: readonly string[] | undefined
  onChange: (children: string[] | undefined) => void
}

const most = 6
const oldest = 20
/** 202005: a year and a month; the month may be one digit. */
const monthDigits = 6

/** 202005, 2020 05 or 2020年5月 as '2020-05'; nothing when it is no month of a child living today. */
function monthOf(typed: string, now = new Date()): string | undefined {
  const digits = plainNumber(typed)
  const [year, month] = [Number(digits.slice(0, 4)), Number(digits.slice(4))]
  const this_ = now.getFullYear()
  if (digits.length < monthDigits - 1 || year < this_ - oldest || year > this_ || month < 1 || month > 12)
    return undefined
  return `${year}-${String(month).padStart(2, '0')}`
}

/** The months in which the children of a household were born; the day and the name are not asked for. */
export function Children({ children, onChange }: ChildrenProps) {
  const [typed, setTyped] = useState('')
  const month = monthOf(typed)
  const has = children ?? []
  // Whoever wrote the whole month and went back has said it; in the middle of a number nothing is taken.
  const left = useRef<() => void>(undefined)
  left.current = typed.length >= monthDigits && has.length < most ? () => add() : undefined
  useEffect(() => () => left.current?.(), [])
  const add = () => {
    if (!month) return
    onChange([...new Set([...has, month])].sort())
    setTyped('')
  }
  return (
    <View className="stack stack--close">
      {has.map((one) => (
        <View key={one} className="picked">
          <View>{`${spoken(one)}出生`}</View>
          <Pressable
            kind="link"
            label={`去掉${spoken(one)}出生的孩子`}
            onPress={() => onChange(has.length > 1 ? has.filter((other) => other !== one) : undefined)}
          >
            去掉
          </Pressable>
        </View>
      ))}
      {has.length < most && !(children && !has.length) ? (
        <>
          <Field
            label="孩子哪年哪月出生"
            hint={`写 ${monthDigits} 位数字：四位年、两位月`}
            kind="code"
            value={typed}
            placeholder="如 202005"
            error={typed.length >= monthDigits && !month ? '写年和月，比如 2020 年 5 月写 202005' : undefined}
            onChange={setTyped}
            onConfirm={add}
          />
          <Pressable kind="quiet" disabled={!month} onPress={add}>
            加上这个孩子
          </Pressable>
        </>
      ) : null}
      {has.length ? null : (
        <Toggle
          label="家里没有要上学的孩子"
          checked={children !== undefined}
          onChange={(none) => onChange(none ? [] : undefined)}
        />
      )}
    </View>
  )
}

const spoken = (month: string) => `${month.slice(0, 4)}年${Number(month.slice(5))}月`
