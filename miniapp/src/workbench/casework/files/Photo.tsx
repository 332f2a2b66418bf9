import { View } from '@tarojs/components'
import { useState } from 'react'
import { Failure } from '../../../ui/Failure'
import { Pressable } from '../../../ui/Pressable'
import { PhotoImage } from './PhotoImage'
import { usePhoto } from './usePhoto'

interface PhotoProps {
  path: string
  name: string
  /** As wide as the page from the beginning. */
  whole?: boolean
}

/** One photograph of a case: small at first, as wide as the page when pressed. */
export function Photo({ path, name, whole = false }: PhotoProps) {
  const [large, setLarge] = useState(whole)
  const { place, thrown, again } = usePhoto(path)
  if (thrown)
    return (
      <View className="photo photo--failed">
        <Failure compact thrown={thrown} onRetry={again} />
      </View>
    )
  return (
    <Pressable
      className={`photo ${large ? 'is-large' : ''}`}
      label={large ? `缩小${name}` : `放大${name}`}
      expanded={large}
      disabled={!place}
      onPress={() => setLarge(!large)}
    >
      {place ? <PhotoImage place={place} whole={large} /> : <View className="photo__image" />}
      <View className="small">{place ? name : `${name}，正在读取`}</View>
    </Pressable>
  )
}
