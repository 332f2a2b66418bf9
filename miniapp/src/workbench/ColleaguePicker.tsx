import { roleNames } from '@shared/people/words'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { ReadFailure } from '../ui/ReadFailure'
import { Field } from '../ui/Field'
import { wordsToFind } from '../ui/fieldProps'
import { Loading } from '../ui/Loading'
import { Pressable } from '../ui/Pressable'
import { awayWords, type Colleague, useColleagues } from './useColleagues'

interface ColleaguePickerProps {
  label: string
  chosen: Colleague | undefined
  onChoose: (colleague: Colleague | undefined) => void
  /** Why this one cannot be, under the choice. */
  error?: string | undefined
}

/** More than these are searched by name. */
const shown = 8

/** One of the colleagues of one's own department, with when they are away. */
export function ColleaguePicker({ label, chosen, onChoose, error }: ColleaguePickerProps) {
  const [typed, setTyped] = useState('')
  const found = useColleagues()
  if (chosen)
    return (
      <View>
        <View className="field__label">{label}</View>
        <View className="picked">
          <View>
            <View className="row__title">{chosen.name}</View>
            {chosen.away ? <View className="small">{awayWords(chosen)}</View> : null}
          </View>
          <Pressable kind="link" onPress={() => onChoose(undefined)}>
            换一位
          </Pressable>
        </View>
        {error ? <View className="field__foot field__error">{error}</View> : null}
      </View>
    )
  const all = found.data?.colleagues ?? []
  const matches = all.filter(({ name }) => name.includes(typed.trim()))
  return (
    <View>
      {all.length > shown ? (
        <Field label={label} placeholder="姓名" max={wordsToFind} value={typed} onChange={setTyped} />
      ) : (
        <View className="field__label">{label}</View>
      )}
      {found.isPending ? <Loading text="正在读取同事" /> : null}
      <ReadFailure compact read={found} />
      {found.data && !matches.length ? (
        <View className="second">{all.length ? '没有找到，换一个字试试' : '本单位还没有别的账号'}</View>
      ) : null}
      <View className="colleagues" role="radiogroup" aria-label={label}>
        {matches.slice(0, shown).map((one) => (
          <Pressable key={one.id} role="radio" checked={false} onPress={() => onChoose(one)}>
            <View className="row__title">{`${one.name} · ${roleNames[one.role]}`}</View>
            {one.away ? <View className="row__note">{awayWords(one)}</View> : null}
          </Pressable>
        ))}
      </View>
      {matches.length > shown ? <View className="small">{`还有 ${matches.length - shown} 位，多写几个字`}</View> : null}
    </View>
  )
}
