import type { listNotices } from '@shared/notices/contract'
import { endsSoon, inOrder } from '@shared/notices/order'
import { useQuery } from '@tanstack/react-query'
import { View } from '@tarojs/components'
import { useDidShow } from '@tarojs/taro'
import { useState } from 'react'
import { call } from '../../platform/call'
import { isoDay } from '../../platform/dates'
import { useLookedAt } from '../../platform/hearing/newNotices'
import { go } from '../../platform/go'
import type { Place } from '../../platform/place'
import { Card } from '../../ui/Card'
import { ListRow } from '../../ui/ListRow'
import { Empty } from '../../ui/Empty'
import { ReadFailure } from '../../ui/ReadFailure'
import { Loading } from '../../ui/Loading'
import { Toggle } from '../../ui/choosing/Toggle'
import { Feeds } from './Feeds'
import { FieldTabs, fieldsOf } from './FieldTabs'
import { NoticeRow } from './NoticeRow'
import { nowHere } from '../../platform/clock/houseClock'

/** More than this are counted, and looked through by their field. */
const few = 8

/** The notices of one place, what ends soon first. What was read before stays when the line is down. `named`: say which. */
export function NoticesOf({ place, named }: { place: Place; named: boolean }) {
  const [past, setPast] = useState(false)
  const [field, setField] = useState<string>()
  const found = useQuery({
    queryKey: past ? ['notices', place.code, 'past'] : ['notices', place.code],
    queryFn: () =>
      call<typeof listNotices>('GET /api/notices', { query: { area: place.code, past: past ? 'yes' : 'no' } }),
  })
  useDidShow(() => void found.refetch())
  const fresh = useLookedAt(place.code, found.data)
  const today = isoDay(found.data?.asOf ?? nowHere())
  const all = inOrder(found.data?.notices ?? [], today)
  const gone = found.data?.gone ?? []
  const hearings = (found.data?.hearings ?? []).filter(({ day }) => day >= isoDay(nowHere()))
  const fields = fieldsOf(all)
  const chosen = fields.find((one) => one.field === field)
  const notices = chosen ? all.filter((one) => one.field === chosen.field) : all
  const soon = all.filter((one) => endsSoon(one, today)).length
  return (
    <View className="stack">
      {named ? <View className="second">{place.name}</View> : null}
      {found.isPending ? <Loading text="正在找这里的公告" /> : null}
      <ReadFailure read={found} />
      {found.data && !notices.length ? (
        <Empty
          title={past ? '这里还没有发过公告' : '现在没有正在公示的公告'}
          text="有了新的公告，会出现在这里和当地的电子屏上"
        />
      ) : null}
      {hearings.length ? (
        <Card title="听证">
          <View className="rows">
            {hearings.map(({ words, notice: { id, title }, example }) => (
              <ListRow
                key={id}
                title={words}
                note={`${example && !title.includes('示例') ? '示例：' : ''}${title}`}
                onPress={() => go('/notices/issue/index', { id })}
              />
            ))}
          </View>
        </Card>
      ) : null}
      {all.length > few ? (
        <>
          <View className="second">{`${all.length} 份${soon ? `，${soon} 份快截止的排在前面` : ''}`}</View>
          {fields.length > 1 ? <FieldTabs fields={fields} chosen={chosen?.field} onChoose={setField} /> : null}
        </>
      ) : null}
      {notices.length ? (
        <Card>
          <View className="rows">
            {notices.map((notice) => (
              <NoticeRow key={notice.id} notice={notice} today={today} isNew={fresh.has(notice.id)} />
            ))}
          </View>
        </Card>
      ) : null}
      {gone.length ? (
        <Card title="撤回或者更正了，不再作数">
          <View className="rows">
            {gone.map((notice) => (
              <NoticeRow key={notice.id} notice={notice} today={today} />
            ))}
          </View>
        </Card>
      ) : null}
      {found.data ? <Toggle label="也看已结束的" checked={past} onChange={setPast} /> : null}
      {found.data ? <Feeds place={place} /> : null}
    </View>
  )
}
