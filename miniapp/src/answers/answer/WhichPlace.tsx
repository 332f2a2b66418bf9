import { View } from '@tarojs/components'
import type { Place } from '../../platform/place'
import { Card } from '../../ui/Card'
import { Pressable } from '../../ui/Pressable'

interface WhichPlaceProps {
  title: string
  areas: readonly Place[]
  onChoose: (place: Place) => void
}

/** Whose matter it is, or what is so there, hangs on the place. */
export function WhichPlace({ title, areas, onChoose }: WhichPlaceProps) {
  return (
    <Card title={title}>
      <View className="choices">
        {areas.map((place) => (
          <Pressable key={place.code} className="choices__one" onPress={() => onChoose(place)}>
            {place.name}
          </Pressable>
        ))}
      </View>
    </Card>
  )
}
