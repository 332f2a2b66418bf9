import type { OnlyIf, Question } from '@shared/surveys/questions/question'
import { highest } from '@shared/surveys/words'
import { View } from '@tarojs/components'
import { Choices } from '../../ui/choosing/Choices'
import { Toggle } from '../../ui/choosing/Toggle'

interface OnlyIfFieldsProps {
  onlyIf: OnlyIf | undefined
  earlier: readonly Question[]
  onChange: (onlyIf: OnlyIf | undefined) => void
}

/** What can be chosen at a question on which others hang. */
function choicesOf({ kind, options = [] }: Question): { value: number; label: string }[] {
  if (kind === 'rating')
    return Array.from({ length: highest }, (_, nth) => ({ value: nth + 1, label: `${nth + 1} 分` }))
  return kind === 'single' || kind === 'multiple'
    ? options.flatMap((label, value) => (label.trim() ? [{ value, label }] : []))
    : []
}

const nameOf = (one: Question, nth: number) => `第 ${nth + 1} 题`

/** 跳题: whether a question is asked only of those who chose something before. */
export function OnlyIfFields({ onlyIf, earlier, onChange }: OnlyIfFieldsProps) {
  const named = earlier.map((one, nth) => ({ one, name: nameOf(one, nth), choices: choicesOf(one) }))
  const able = named.filter(({ choices }) => choices.length > 0)
  const [first] = able
  if (!first) return null
  const chosen = able.find(({ one }) => one.id === onlyIf?.question)
  const flip = (value: number) => {
    if (!onlyIf) return
    const is = onlyIf.is.includes(value) ? onlyIf.is.filter((one) => one !== value) : [...onlyIf.is, value]
    onChange({ ...onlyIf, is })
  }
  return (
    <View className="stack stack--close">
      <Toggle
        label="只问一部分人"
        hint="前面选了什么的人，才看到这道题"
        checked={onlyIf !== undefined}
        onChange={(is) => onChange(is ? { question: first.one.id, is: [] } : undefined)}
      />
      {onlyIf ? (
        <>
          <Choices
            label="看哪道题"
            options={able.map(({ name }) => name)}
            value={chosen?.name}
            onChange={(name) => onChange({ question: able.find((one) => one.name === name)?.one.id ?? '', is: [] })}
          />
          <View className="field__label">选了下面的，才问这道题</View>
          <View className="rows">
            {(chosen?.choices ?? []).map(({ value, label }) => (
              <Toggle key={value} label={label} checked={onlyIf.is.includes(value)} onChange={() => flip(value)} />
            ))}
          </View>
        </>
      ) : null}
    </View>
  )
}
