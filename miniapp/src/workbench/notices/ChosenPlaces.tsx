import { View } from '@tarojs/components'
import { useState } from 'react'
import type { Place } from '../../platform/place'
import { AreaPicker } from '../../ui/choosing/AreaPicker'
import { Pressable } from '../../ui/Pressable'

const most = 50

interface ChosenPlacesProps {
  places: readonly Place[]
  error?: string | undefined
  onChange: (places: Place[]) => void
}

/** 定向范围: the places a notice is for. A town or county stands for everything inside it. */
export function ChosenPlaces({ places, error, onChange }: ChosenPlacesProps) {
  const [picking, setPicking] = useState(false)
  const add = (place: Place) => {
    if (!places.some((one) => one.code === place.code)) onChange([...places, place])
    setPicking(false)
  }
  return (
    <View className="stack stack--close">
      <View className="field__label">和哪些地方有关</View>
      {places.map(({ code, name }) => (
        <View key={code} className="picked">
          <View>{name}</View>
          <Pressable
            kind="link"
            label={`去掉${name}`}
            onPress={() => onChange(places.filter((one) => one.code !== code))}
          >
            去掉
          </Pressable>
        </View>
      ))}
      {error ? <View className="field__error">{error}</View> : null}
      {picking ? <AreaPicker onPick={add} /> : null}
      <Pressable kind="quiet" disabled={!picking && places.length >= most} onPress={() => setPicking(!picking)}>
        {picking ? '不选了' : places.length ? '再加一个地方' : '选地方'}
      </Pressable>
    </View>
  )
}
