import { basesIn, type Group, groupNames, groups, homeBases, homeBasisNames } from '@shared/notices/audience/group'
import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { useHousehold } from '../../platform/household'
import { usePlaces } from '../../platform/place'
import { Card } from '../../ui/Card'
import { Segmented } from '../../ui/choosing/Segmented'
import { Toggle } from '../../ui/choosing/Toggle'
import { Heading } from '../../ui/page/Heading'
import { Page } from '../../ui/page/Page'
import { Pressable } from '../../ui/Pressable'
import { Children } from './Children'

const answers = [
  { value: 'yes', label: '是' },
  { value: 'no', label: '不是' },
  { value: 'open', label: '不说' },
] as const
const others = groups.filter((one): one is Exclude<Group, 'parents'> => one !== 'parents')

/** 我家的情况: what notices are held against, on this phone alone. */
export default function HouseholdPage() {
  const { household, say, sayBases, forget } = useHousehold()
  const places = usePlaces((all) => all.places)
  const forgetAll = async () => {
    const { confirm } = await Taro.showModal({
      title: '全部删掉？',
      content: '说过的孩子、凭据和家里的情况都从这部手机上删掉，要用时重新说。',
      confirmText: '删掉',
      confirmColor: '#B3261E',
      cancelText: '不删',
    })
    if (confirm) forget()
  }
  const any = Object.values(household).some((said) => said !== undefined)
  return (
    <Page title="我家的情况">
      <View className="stack">
        <View>
          <Heading level={1}>哪些公告和我家有关</Heading>
          <View className="second">
            只存在这部手机上，不发给任何人。说了的，公告里会写明和你家有没有关系；不说也能看全部公告。
          </View>
        </View>
        <Card title="孩子">
          <Children children={household.children} onChange={(children) => say({ children })} />
        </Card>
        {(places.length ? places : [undefined]).map((place) => {
          const has = basesIn(household, place?.code) ?? []
          return (
            <Card key={place?.code ?? ''} title={place ? `在${place.name}的凭据` : '住在这里的凭据'}>
              <View className="rows">
                {homeBases.map((one) => (
                  <Toggle
                    key={one}
                    label={homeBasisNames[one]}
                    checked={has.includes(one)}
                    onChange={(is) => sayBases(place?.code, is ? [...has, one] : has.filter((other) => other !== one))}
                  />
                ))}
              </View>
            </Card>
          )
        })}
        {others.map((one) => {
          const said = household[one]
          return (
            <Card key={one} title={groupNames[one]}>
              <Segmented
                label={groupNames[one]}
                options={answers}
                value={said === undefined ? 'open' : said ? 'yes' : 'no'}
                onChange={(answer) => say({ [one]: answer === 'open' ? undefined : answer === 'yes' })}
              />
            </Card>
          )
        })}
        {any ? (
          <Pressable kind="danger" onPress={() => void forgetAll()}>
            全部删掉
          </Pressable>
        ) : null}
      </View>
    </Page>
  )
}
