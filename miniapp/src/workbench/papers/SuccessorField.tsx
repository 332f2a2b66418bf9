import type { PaperWork } from '@shared/answers/papers/contractParts'
import { View } from '@tarojs/components'
import { Pressable } from '../../ui/Pressable'

interface SuccessorFieldProps {
  paper: PaperWork
  all: readonly PaperWork[]
  value: string
  onChange: (id: string) => void
}

/** Which signed document of the department, no older, comes in place of this one. */
export function SuccessorField({ paper, all, value, onChange }: SuccessorFieldProps) {
  const possible = all.filter(
    ({ id, status, facts }) => id !== paper.id && status === 'signed' && facts.issuedOn >= paper.facts.issuedOn,
  )
  if (possible.length === 0)
    return <View className="second">本单位还没有不比它早、已经签发的另一份文件。先登记并签发新文件，再回来写取代</View>
  return (
    <View>
      <View className="field__label">取代它的文件</View>
      <View className="colleagues" role="radiogroup" aria-label="取代它的文件">
        {possible.map(({ id, facts: { title, number } }) => (
          <Pressable
            key={id}
            role="radio"
            checked={id === value}
            className={id === value ? 'picked' : ''}
            onPress={() => onChange(id)}
          >
            {[`《${title}》`, number].filter(Boolean).join(' ')}
          </Pressable>
        ))}
      </View>
    </View>
  )
}
