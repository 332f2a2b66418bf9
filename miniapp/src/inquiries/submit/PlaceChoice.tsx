import { View } from '@tarojs/components'
import { useState } from 'react'
import type { InquiryDraft } from '../../platform/drafts'
import { type Place, usePlaces } from '../../platform/place'
import { AreaPicker } from '../../ui/choosing/AreaPicker'
import { Card } from '../../ui/Card'
import { Pressable } from '../../ui/Pressable'

interface PlaceChoiceProps {
  draft: InquiryDraft
  edit: (change: Partial<InquiryDraft>) => void
}

/** Where it is: one of my places with one press, or any other. */
export function PlaceChoice({ draft, edit }: PlaceChoiceProps) {
  const places = usePlaces((all) => all.places)
  const [picking, setPicking] = useState(false)
  const pick = ({ code, name }: Place) => {
    edit({ area: code, areaName: name })
    setPicking(false)
  }
  const change = (
    <Pressable kind="link" onPress={() => setPicking(!picking)}>
      {picking ? '收起' : draft.area ? '换一个' : '选地方'}
    </Pressable>
  )
  return (
    <Card title="在哪里（选填）" aside={change}>
      {draft.area ? (
        <View className="line line--apart">
          <View>{draft.areaName ?? '已选好'}</View>
          <Pressable kind="link" onPress={() => edit({ area: undefined, areaName: undefined })}>
            不填地方
          </Pressable>
        </View>
      ) : null}
      {!draft.area && !picking ? (
        <View className="stack stack--close">
          <View className="second">还没有填。写明地方，办得更快</View>
          {places.slice(0, 3).map((place) => (
            <Pressable key={place.code} kind="quiet" onPress={() => pick(place)}>
              {`填上${place.name}`}
            </Pressable>
          ))}
        </View>
      ) : null}
      {picking ? <AreaPicker onPick={pick} /> : null}
    </Card>
  )
}
