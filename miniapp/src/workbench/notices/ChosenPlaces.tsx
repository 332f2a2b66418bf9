import { reaches } from '@shared/notices/audience/reaches'
import { mostAreas } from '@shared/notices/words'
import { View } from '@tarojs/components'
import { useState } from 'react'
import type { Place } from '../../platform/place'
import { AreaPicker } from '../../ui/choosing/AreaPicker'
import { Pressable } from '../../ui/Pressable'

interface ChosenPlacesProps {
  places: readonly Place[]
  error?: string | undefined
  onChange: (places: Place[]) => void
}

const holds = (wide: Place, narrow: Place) => reaches({ areas: [wide.code] }, narrow.code, {}).reached === 'yes'
const namesOf = (some: readonly Place[]) => some.map(({ name }) => name).join('、')

/**
 * 定向范围: the places a notice is for, one after the other. A town or county stands for everything inside it, so that
 * neither is named beside the other: what is signed reads as what it means.
 */
export function ChosenPlaces({ places, error, onChange }: ChosenPlacesProps) {
  const [picking, setPicking] = useState(false)
  const [said, setSaid] = useState('')
  const full = places.length >= mostAreas
  const add = (place: Place) => {
    const wide = places.find((one) => holds(one, place))
    if (wide)
      return setSaid(`${wide.name}已经选上了${wide.code === place.code ? '' : `，${place.name}在里面，不用再选`}`)
    const inside = places.filter((one) => holds(place, one))
    setSaid(inside.length ? `${place.name}包括${namesOf(inside)}，不再单列；只写给其中几个的，把${place.name}去掉` : '')
    onChange([...places.filter((one) => !inside.includes(one)), place])
  }
  const remove = (code: string) => {
    setSaid('')
    onChange(places.filter((one) => one.code !== code))
  }
  return (
    <View className="stack stack--close">
      <View className="field__label">和哪些地方有关</View>
      {places.map(({ code, name }) => (
        <View key={code} className="picked">
          <View>{name}</View>
          <Pressable kind="link" label={`去掉${name}`} onPress={() => remove(code)}>
            去掉
          </Pressable>
        </View>
      ))}
      {said ? <View className="second">{said}</View> : null}
      {error ? <View className="field__error">{error}</View> : null}
      {picking && !full ? <AreaPicker onPick={add} taken={places.map(({ code }) => code)} takenAs="已选上" /> : null}
      {full ? <View className="second">{`最多选 ${mostAreas} 个地方；更多的，选它们所在的乡镇或县区`}</View> : null}
      {full ? null : (
        <Pressable
          kind="quiet"
          onPress={() => {
            setSaid('')
            setPicking(!picking)
          }}
        >
          {picking ? (places.length ? '选好了' : '先不选') : places.length ? '再加地方' : '选地方'}
        </Pressable>
      )}
    </View>
  )
}
