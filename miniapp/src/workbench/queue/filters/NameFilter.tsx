import { View } from '@tarojs/components'
import { useEffect, useState } from 'react'
import { Field } from '../../../ui/Field'
import { Pressable } from '../../../ui/Pressable'
import { focusOn } from '../../keys'
import { longestName } from './savedFilters'

interface NameFilterProps {
  suggested: string
  taken: readonly string[]
  onName: (name: string) => void
  onClose: () => void
}

/** Gives what is looked at a name. */
export function NameFilter({ suggested, taken, onName, onClose }: NameFilterProps) {
  const [name, setName] = useState(suggested)
  const wanted = name.trim()
  const save = () => {
    if (wanted) onName(wanted)
  }
  useEffect(() => focusOn('.name-filter input'), [])
  return (
    <View className="name-filter">
      <Field
        label="叫什么"
        value={name}
        max={longestName}
        hint={taken.includes(wanted) ? `已经有「${wanted}」，存了就换成现在这个` : '只存在这台设备上，换设备要再存'}
        onChange={setName}
        onConfirm={save}
      />
      <View className="actions">
        <Pressable kind="primary" disabled={!wanted} onPress={save}>
          存
        </Pressable>
        <Pressable kind="quiet" onPress={onClose}>
          不存了
        </Pressable>
      </View>
    </View>
  )
}
