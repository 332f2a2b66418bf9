import type { listNotices } from '@shared/notices/contract'
import { endsSoon, inOrder, leftWords } from '@shared/notices/order'
import { useQueries } from '@tanstack/react-query'
import { View } from '@tarojs/components'
import { call } from '../../platform/call'
import { isoDay } from '../../platform/dates'
import { go } from '../../platform/go'
import { useNew } from '../../platform/hearing/newNotices'
import { usePlaces } from '../../platform/place'
import { Card } from '../../ui/Card'
import { ReadFailure } from '../../ui/ReadFailure'
import { ListRow } from '../../ui/ListRow'
import { Loading } from '../../ui/Loading'
import { Pressable } from '../../ui/Pressable'
import { nowHere } from '../../platform/clock/houseClock'

const placesShown = 3
const noticesShown = 4

/** 与你有关: notices whose audience is one of the places I follow. */
export function NearYou() {
  const places = usePlaces((all) => all.places).slice(0, placesShown)
  const lists = useQueries({
    queries: places.map(({ code }) => ({
      queryKey: ['notices', code],
      queryFn: () => call<typeof listNotices>('GET /api/notices', { query: { area: code } }),
    })),
  })
  const fresh = useNew(places.map(({ code }, nth) => ({ place: code, list: lists[nth]?.data })))
  const manage = (
    <Pressable kind="link" onPress={() => go('/people/places/index')}>
      {places.length ? '换地方' : '选地方'}
    </Pressable>
  )
  if (!places.length)
    return (
      <Card title="与你有关" aside={manage}>
        <View className="second">选好你家所在的村或社区，和那里有关的公告会出现在这里</View>
      </Card>
    )
  const failed = lists.find((one) => one.isError)
  const asOf = lists
    .map((one) => one.data?.asOf ?? '')
    .sort()
    .at(-1)
  const today = isoDay(asOf || nowHere())
  const listed = lists.flatMap(({ data }) => [...(data?.notices ?? []), ...(data?.gone ?? [])])
  const notices = inOrder([...new Map(listed.map((notice) => [notice.id, notice])).values()], today)
  const settled = lists.every((one) => !one.isPending)
  return (
    <Card title="与你有关" aside={manage}>
      <View className="second">{places.map((one) => one.name).join(' · ')}</View>
      {settled || notices.length ? null : <Loading text="正在找有关的公告" />}
      {failed ? (
        <ReadFailure compact read={{ ...failed, refetch: () => lists.forEach((one) => void one.refetch()) }} />
      ) : null}
      {settled && !failed && !notices.length ? <View>现在没有正在公示的公告</View> : null}
      <View className="rows">
        {notices.slice(0, noticesShown).map((notice) => {
          const { id, title, period, example } = notice
          const left = endsSoon(notice, today) ? leftWords(notice, today) : ''
          return (
            <ListRow
              key={id}
              title={title}
              note={[fresh.has(id) ? '新' : '', example ? '示例' : '', left, period].filter(Boolean).join(' · ')}
              onPress={() => go('/notices/issue/index', { id })}
            />
          )
        })}
      </View>
      {notices.length > noticesShown ? (
        <Pressable kind="link" onPress={() => go('/notices/list/index')}>
          {`全部 ${notices.length} 份公告${fresh.size ? `，${fresh.size} 份是新的` : ''}`}
        </Pressable>
      ) : null}
    </Card>
  )
}
