import type { listHotPlaces } from '@shared/areas/contract'
import { useQuery } from '@tanstack/react-query'
import { View } from '@tarojs/components'
import { call } from '../../../platform/call'
import type { Place } from '../../../platform/place'
import { Pressable } from '../../Pressable'

interface HotPlacesProps {
  county: string
  taken: readonly string[]
  onPick: (place: Place) => void
}

/** What most people of a county follow; nothing where few do, or without a line: the towns stand below. */
export function HotPlaces({ county, taken, onPick }: HotPlacesProps) {
  const found = useQuery({
    queryKey: ['hot places', county],
    queryFn: () => call<typeof listHotPlaces>('GET /api/areas/hot', { query: { county } }),
    staleTime: 3_600_000,
  })
  const places = (found.data?.places ?? []).filter(({ code }) => !taken.includes(code))
  if (places.length === 0) return null
  return (
    <View>
      <View className="second">关注的人多的地方</View>
      <View className="picker__trail">
        {places.map(({ code, name }) => (
          <Pressable key={code} kind="quiet" onPress={() => onPick({ code, name })}>
            {name}
          </Pressable>
        ))}
      </View>
    </View>
  )
}
