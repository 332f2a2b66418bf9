import { cityCode, nameSize } from '@shared/areas/words'
import type { listAreas } from '@shared/areas/contract'
import { useQuery } from '@tanstack/react-query'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { call } from '../../platform/call'
import type { Place } from '../../platform/place'
import { Failure } from '../Failure'
import { Field } from '../Field'
import { Loading } from '../Loading'
import { Pressable } from '../Pressable'

interface AreaPickerProps {
  /** Any level may be taken; a village is the most precise. */
  onPick: (place: Place) => void
  /** Codes already taken; shown as such. */
  taken?: readonly string[]
}

/** County → town → village step by step, or by name. */
export function AreaPicker({ onPick, taken = [] }: AreaPickerProps) {
  const [trail, setTrail] = useState<{ code: string; name: string; fullName: string }[]>([])
  const [typed, setTyped] = useState('')
  const search = typed.trim()
  const parent = trail.at(-1)?.code ?? cityCode
  const found = useQuery({
    queryKey: ['areas', search ? `search:${search}` : parent],
    queryFn: () => call<typeof listAreas>('GET /api/areas', { query: search ? { search } : { parent } }),
    staleTime: 3_600_000,
  })
  const here = trail.at(-1)
  return (
    <View className="picker">
      <Field
        label="按名称找"
        placeholder="村、社区、乡镇的名字"
        value={typed}
        onChange={setTyped}
        max={nameSize.most}
      />
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
        <Pressable kind="quiet" onPress={() => onPick({ code: here.code, name: here.fullName })}>
          {`选整个${here.name}`}
        </Pressable>
      ) : null}
      {found.isPending ? <Loading text="正在找" /> : null}
      {found.isError ? <Failure compact thrown={found.error} onRetry={() => void found.refetch()} /> : null}
      {found.data?.areas.length === 0 ? <View className="picker__none">没有找到这个名字，换一个写法试试</View> : null}
      <View className="picker__list">
        {found.data?.areas.map((area) => {
          const deeper = area.hasChildren && !search
          const mine = taken.includes(area.code)
          return (
            <Pressable
              key={area.code}
              className="picker__one"
              disabled={mine && !deeper}
              onPress={() =>
                deeper ? setTrail([...trail, area]) : onPick({ code: area.code, name: area.fullName || area.name })
              }
            >
              <View>{search ? area.fullName || area.name : area.name}</View>
              {mine ? <View className="picker__mine">已关注</View> : deeper ? <View className="row__arrow" /> : null}
            </Pressable>
          )
        })}
      </View>
    </View>
  )
}
