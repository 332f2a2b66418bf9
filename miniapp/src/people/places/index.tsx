import { mostPlaces } from '@shared/people/words'
import { useMutation } from '@tanstack/react-query'
import { View } from '@tarojs/components'
import { go } from '../../platform/go'
import { follow } from '../../platform/places/following'
import { type Place, usePlaces } from '../../platform/place'
import { AreaPicker } from '../../ui/choosing/AreaPicker'
import { Card } from '../../ui/Card'
import { Failure } from '../../ui/Failure'
import { Heading } from '../../ui/page/Heading'
import { Page } from '../../ui/page/Page'
import { Pressable } from '../../ui/Pressable'

/** 关注的地方: where notices are gathered from; the first one is home. */
export default function Places() {
  const places = usePlaces((all) => all.places)
  const save = useMutation({ mutationFn: follow })
  const add = (place: Place) => {
    if (!places.some((one) => one.code === place.code)) save.mutate([...places, place])
  }
  const drop = (code: string) => save.mutate(places.filter((one) => one.code !== code))
  const home = (place: Place) => save.mutate([place, ...places.filter((one) => one.code !== place.code)])
  return (
    <Page title="关注的地方">
      <View className="stack">
        <View>
          <Heading level={1}>你关心哪些地方</Heading>
          <View className="second">公告页和首页只列和这些地方有关的公告。第一个当作你家。</View>
        </View>
        {places.length ? (
          <Card>
            <View className="rows">
              {places.map((place, index) => (
                <View key={place.code} className="row">
                  <View className="row__words">
                    <View>{place.name}</View>
                    {index === 0 ? <View className="row__note">我家</View> : null}
                  </View>
                  {index ? (
                    <Pressable kind="link" label={`把${place.name}当作我家`} onPress={() => home(place)}>
                      设为我家
                    </Pressable>
                  ) : null}
                  <Pressable kind="link" label={`不再关注${place.name}`} onPress={() => drop(place.code)}>
                    移除
                  </Pressable>
                </View>
              ))}
            </View>
          </Card>
        ) : null}
        {places.length ? (
          <Pressable kind="link" onPress={() => go('/notices/telling/index')}>
            有新公告怎么告诉我：微信、短信、免打扰
          </Pressable>
        ) : null}
        {save.isError ? (
          <Failure compact thrown={save.error} onRetry={() => save.mutate(usePlaces.getState().places)} />
        ) : null}
        {places.length < mostPlaces ? (
          <Card title="添加一个地方">
            <AreaPicker onPick={add} taken={places.map((one) => one.code)} />
          </Card>
        ) : (
          <View className="second">{`最多关注 ${mostPlaces} 个地方`}</View>
        )}
      </View>
    </Page>
  )
}
