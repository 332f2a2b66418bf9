import type { Area } from '@shared/areas/area'
import { cityCode, nameSize } from '@shared/areas/words'
import { View } from '@tarojs/components'
import { useState } from 'react'
import type { Place } from '../../platform/place'
import { usePlaceTree } from '../../platform/places/usePlaceTree'
import { Failure } from '../Failure'
import { Field } from '../Field'
import { Loading } from '../Loading'
import { Pressable } from '../Pressable'
import { ByWhere } from './area/ByWhere'
import { HotPlaces } from './area/HotPlaces'

interface AreaPickerProps {
  /** Any level may be taken; a village is the most precise. */
  onPick: (place: Place) => void
  /** Codes already taken; shown as such. */
  taken?: readonly string[]
  /** What taken ones are called. */
  takenAs?: string
}

const mostFound = 20

/** County → town → village step by step, or by name, by pinyin and its first letters: found on this device. */
export function AreaPicker({ onPick, taken = [], takenAs = '已关注' }: AreaPickerProps) {
  const [trail, setTrail] = useState<readonly Area[]>([])
  const [typed, setTyped] = useState('')
  const { tree, error, again } = usePlaceTree()
  const search = typed.trim()
  const here = trail.at(-1)
  const parent = here?.code ?? cityCode
  const listed = search ? tree?.search(search, mostFound) : tree?.children(parent)
  const placeOf = ({ code, name }: Area): Place => ({ code, name: tree?.fullName(code) || name })
  const toCounty = (code: string) => {
    const county = tree?.get(code)
    if (county) setTrail([county])
  }
  const [county] = trail
  return (
    <View className="picker">
      <Field
        label="按名称找"
        placeholder="写村或社区的名字"
        hint="名字、拼音、首字母都行：王化村，wanghuacun，whc"
        value={typed}
        onChange={setTyped}
        max={nameSize.most}
      />
      {search || here ? null : <ByWhere onCounty={toCounty} />}
      {search ? null : (
        <View className="picker__trail">
          <Pressable kind="link" onPress={() => setTrail([])}>
            聊城市
          </Pressable>
          {trail.map((step, index) => (
            <Pressable key={step.code} kind="link" onPress={() => setTrail(trail.slice(0, index + 1))}>
              {`› ${step.name}`}
            </Pressable>
          ))}
        </View>
      )}
      {!search && here ? (
        <Pressable kind="quiet" onPress={() => onPick(placeOf(here))}>
          {`选整个${here.name}`}
        </Pressable>
      ) : null}
      {!search && county && trail.length === 1 ? (
        <HotPlaces county={county.code} taken={taken} onPick={onPick} />
      ) : null}
      {tree || error ? null : <Loading text="正在找" />}
      {error && !tree ? <Failure compact thrown={error} onRetry={again} /> : null}
      {listed?.length === 0 ? <View className="picker__none">没有找到这个名字，换一个写法试试</View> : null}
      <View className="picker__list">
        {listed?.map((area) => {
          const deeper = !search && area.level !== 'village'
          const mine = taken.includes(area.code)
          return (
            <Pressable
              key={area.code}
              className="picker__one"
              disabled={mine && !deeper}
              onPress={() => (deeper ? setTrail([...trail, area]) : onPick(placeOf(area)))}
            >
              <View>{search ? placeOf(area).name : area.name}</View>
              {mine ? <View className="picker__mine">{takenAs}</View> : deeper ? <View className="row__arrow" /> : null}
            </Pressable>
          )
        })}
      </View>
    </View>
  )
}
