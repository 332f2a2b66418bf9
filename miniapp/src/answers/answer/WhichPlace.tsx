import { View } from '@tarojs/components'
import type { Place } from '../../platform/place'
import { Card } from '../../ui/Card'
import { Pressable } from '../../ui/Pressable'

/** Two places were named: whose matter it is hangs on which one. */
export function WhichPlace({ areas, onChoose }: { areas: readonly Place[]; onChoose: (place: Place) => void }) {
  return (
    <Card title="你说的是哪里的事">
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
