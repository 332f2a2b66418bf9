import { View } from '@tarojs/components'
import { useState } from 'react'
import { Field } from '../../../ui/Field'
import { Pressable } from '../../../ui/Pressable'
import { longestName } from './savedFilters'

interface RenameFiltersProps {
  names: readonly string[]
  onRename: (from: string, to: string) => void
  onRemove: (name: string) => void
  onClose: () => void
}

/** Each kept look with its name to write over, and the way to be rid of it. */
export function RenameFilters({ names, onRename, onRemove, onClose }: RenameFiltersProps) {
  return (
    <View className="name-filter stack stack--close">
      {names.map((name) => (
        <Rename
          key={name}
          name={name}
          others={names.filter((one) => one !== name)}
          onRename={(to) => onRename(name, to)}
          onRemove={() => onRemove(name)}
        />
      ))}
      <Pressable kind="quiet" onPress={onClose}>
        改好了
      </Pressable>
    </View>
  )
}

interface RenameProps {
  name: string
  others: readonly string[]
  onRename: (to: string) => void
  onRemove: () => void
}

function Rename({ name, others, onRename, onRemove }: RenameProps) {
  const [typed, setTyped] = useState(name)
  const wanted = typed.trim()
  const taken = others.includes(wanted)
  const may = wanted !== '' && wanted !== name && !taken
  const rename = () => {
    if (may) onRename(wanted)
  }
  return (
    <View>
      <Field
        label={`「${name}」改叫`}
        value={typed}
        max={longestName}
        error={taken ? '已经有这个名字' : undefined}
        onChange={setTyped}
        onConfirm={rename}
      />
      <View className="line">
        <Pressable kind="link" label={`把「${name}」改名`} disabled={!may} onPress={rename}>
          改名
        </Pressable>
        <Pressable kind="link" label={`去掉「${name}」`} onPress={onRemove}>
          去掉
        </Pressable>
      </View>
    </View>
  )
}
