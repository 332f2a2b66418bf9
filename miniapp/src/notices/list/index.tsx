import { View } from '@tarojs/components'
import { useState } from 'react'
import { useForward } from '../../platform/forwarding/forward'
import { go } from '../../platform/go'
import { usePlaces } from '../../platform/place'
import { Card } from '../../ui/Card'
import { Empty } from '../../ui/Empty'
import { ListRow } from '../../ui/ListRow'
import { Heading } from '../../ui/page/Heading'
import { Page } from '../../ui/page/Page'
import { Pressable } from '../../ui/Pressable'
import { NoticesOf } from './NoticesOf'
import { PlaceTabs } from './PlaceTabs'
import './index.scss'

/** 公告: what is published for the places I follow. */
export default function Notices() {
  const places = usePlaces((all) => all.places)
  const [wanted, setWanted] = useState('')
  const place = places.find((one) => one.code === wanted) ?? places[0]
  const choose = () => go('/people/places/index')
  useForward({ title: '聊城 · 公告：征地、改造、入学、就医、养老、停水停电', page: '/notices/list/index' })
  return (
    <Page tab>
      <View className="stack">
        <View className="line line--apart">
          <Heading level={1}>公告</Heading>
          {place ? (
            <Pressable kind="link" onPress={choose}>
              换地方
            </Pressable>
          ) : null}
        </View>
        {place ? (
          <>
            {places.length > 1 ? <PlaceTabs places={places} chosen={place.code} onChoose={setWanted} /> : null}
            <NoticesOf key={place.code} place={place} named={places.length === 1} />
            <Card>
              <ListRow
                title="孩子上哪所学校"
                note="什么时候报名、带什么"
                onPress={() => go('/notices/enrolment/index')}
              />
            </Card>
          </>
        ) : (
          <Empty
            title="先选地方，再看那里的公告"
            text="征地、旧区改造、入学、就医、养老、停水停电的公告，都是发给具体的村和社区的。选你家所在的地方，只看和你有关的。"
          >
            <Pressable kind="primary" onPress={choose}>
              选地方
            </Pressable>
          </Empty>
        )}
      </View>
    </Page>
  )
}
