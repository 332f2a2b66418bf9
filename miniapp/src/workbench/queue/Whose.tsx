import { View } from '@tarojs/components'
import { useState } from 'react'
import { Heading } from '../../ui/page/Heading'
import { Pressable } from '../../ui/Pressable'
import { DepartmentPicker } from '../DepartmentPicker'

interface WhoseProps {
  /** Whose queue this is. */
  name: string
  /** Another department's than one's own. */
  other: boolean
  /** The desk of a county looks into those below it alone. */
  below: string | undefined
  onChoose: (department: string) => void
}

/** Whose queue is shown; for those who look into any, the way to another one. */
export function Whose({ name, other, below, onChoose }: WhoseProps) {
  const [choosing, setChoosing] = useState(false)
  return (
    <View className="stack stack--close">
      <View className="line line--apart">
        <Heading level={1}>{name}</Heading>
        <View className="line">
          {other ? (
            <Pressable kind="link" onPress={() => onChoose('')}>
              回到分办台
            </Pressable>
          ) : null}
          <Pressable kind="link" expanded={choosing} onPress={() => setChoosing(!choosing)}>
            {below ? '看下级单位' : '看别的单位'}
          </Pressable>
        </View>
      </View>
      {choosing ? (
        <DepartmentPicker
          chosen={undefined}
          below={below}
          onChoose={(one) => {
            if (!one) return
            setChoosing(false)
            onChoose(one.id)
          }}
        />
      ) : null}
    </View>
  )
}
