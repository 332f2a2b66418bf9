import type { Named } from '@shared/named'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { Choices } from '../../ui/choosing/Choices'
import { Field } from '../../ui/Field'
import { wordsToFind } from '../../ui/fieldProps'
import { Pressable } from '../../ui/Pressable'

interface NamedFieldProps {
  label: string
  placeholder: string
  chosen: Named | undefined
  named: readonly Named[]
  onChoose: (one: Named | undefined) => void
}

const few = 6

/** One of many by its name: all of them to press where they are few, and pressed again none; else what fits what was typed. */
export function NamedField({ label, placeholder, chosen, named, onChoose }: NamedFieldProps) {
  const [typed, setTyped] = useState('')
  if (named.length > 0 && named.length <= few)
    return (
      <Choices
        label={label}
        options={named.map(({ name }) => name)}
        value={chosen?.name}
        onChange={(name) => onChoose(name === chosen?.name ? undefined : named.find((one) => one.name === name))}
      />
    )
  if (chosen)
    return (
      <View className="stack stack--close">
        <View className="field__label">{label}</View>
        <Chosen name={chosen.name} onAnew={() => onChoose(undefined)} />
      </View>
    )
  const search = typed.trim()
  const found = named.filter(({ name }) => name.includes(search))
  const offered = search ? found : []
  return (
    <View className="stack stack--close">
      <Field label={label} placeholder={placeholder} max={wordsToFind} value={typed} onChange={setTyped} />
      {search && !found.length ? <View className="second">没有找到，换一个说法试试</View> : null}
      <View className="rows">
        {offered.slice(0, few).map((one) => (
          <Pressable key={one.id} onPress={() => onChoose(one)}>
            <View className="row">{one.name}</View>
          </Pressable>
        ))}
      </View>
      {offered.length > few ? <View className="small">{`还有 ${offered.length - few} 个，多写几个字`}</View> : null}
    </View>
  )
}

/** What was chosen, and a way to choose anew. */
export function Chosen({ name, onAnew }: { name: string; onAnew: () => void }) {
  return (
    <View className="picked">
      <View className="row__title">{name}</View>
      <Pressable kind="link" onPress={onAnew}>
        换一个
      </Pressable>
    </View>
  )
}
