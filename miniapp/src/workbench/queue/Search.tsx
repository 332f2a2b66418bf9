import { queueWordsMost } from '@shared/inquiries/deskWords'
import { View } from '@tarojs/components'
import { codeIn } from '../../platform/typed'
import { Field } from '../../ui/Field'
import { Pressable } from '../../ui/Pressable'

interface SearchProps {
  value: string
  onChange: (typed: string) => void
  onOpen: (id: string) => void
}

/** Finds in the queue by words or code; a whole code opens its case, wherever it lies. */
export function Search({ value, onChange, onOpen }: SearchProps) {
  const id = codeIn(value)
  const open = () => {
    if (id) onOpen(id)
  }
  return (
    <View className="queue-search">
      <Field
        label="找办件"
        hideLabel
        value={value}
        max={queueWordsMost}
        placeholder="编号，或者里面的词"
        onChange={onChange}
        onConfirm={open}
      />
      {id ? (
        <Pressable kind="quiet" onPress={open}>
          {`打开 ${id}`}
        </Pressable>
      ) : null}
    </View>
  )
}
