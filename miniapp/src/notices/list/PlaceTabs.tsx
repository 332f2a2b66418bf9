import { View } from '@tarojs/components'
import type { Place } from '../../platform/place'
import { Pressable } from '../../ui/Pressable'

/** The places I follow, side by side; a line of its own that scrolls when there are many. */
export function PlaceTabs({ places, chosen, onChoose }: PlaceTabsProps) {
  return (
    <View className="place-tabs" role="tablist" aria-label="看哪个地方的公告">
      {places.map(({ code, name }) => (
        <Pressable
          key={code}
          role="tab"
          checked={code === chosen}
          className={`place-tabs__one ${code === chosen ? 'is-on' : ''}`}
          onPress={() => onChoose(code)}
        >
          {name}
        </Pressable>
      ))}
    </View>
  )
}

interface PlaceTabsProps {
  places: readonly Place[]
  chosen: string
  onChoose: (code: string) => void
}
