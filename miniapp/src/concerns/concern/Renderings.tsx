import type { listNoticesOfResponse } from '@shared/notices/response/contractResponse'
import type { listPromisesOfResponse } from '@shared/promises/contract'
import { useQuery } from '@tanstack/react-query'
import { View } from '@tarojs/components'
import { call } from '../../platform/call'
import { fullDay } from '../../platform/dates'
import { go } from '../../platform/go'
import { Card } from '../../ui/Card'
import { Pressable } from '../../ui/Pressable'

/** What has come of a response, which was signed at `at` (ISO instant): notices that tell it to the place, and what was promised in it with how far that is. */
export function Renderings({ id, at }: { id: string; at?: string | undefined }) {
  const params = { id }
  const notices = useQuery({
    queryKey: ['concern', id, 'notices'],
    queryFn: () => call<typeof listNoticesOfResponse>('GET /api/notices/responses/{id}', { params }),
  }).data?.notices
  const promises = useQuery({
    queryKey: ['concern', id, 'promises'],
    queryFn: () => call<typeof listPromisesOfResponse>('GET /api/promises/responses/{id}', { params }),
  }).data?.promises
  if (!notices?.length && !promises?.length) return null
  return (
    <Card title="由这条回应来的">
      <View className="rows">
        {promises?.map((one) => (
          <View key={one.id}>
            <Pressable kind="link" onPress={() => go('/promises/list/index', { id: one.id })}>
              {`答应的事：${one.title}`}
            </Pressable>
            <View className="small">{`${fullDay(one.firstDue ?? one.due)}前做到 · 单位报的进度 ${one.percent}% · ${one.clock}`}</View>
          </View>
        ))}
        {notices?.map((one) => (
          <View key={one.id}>
            <Pressable kind="link" onPress={() => go('/notices/issue/index', { id: one.id })}>
              {`公告：${one.title}`}
            </Pressable>
            <View className="small">
              {`${fullDay(one.issuedAt)}发布${at && one.at !== at ? '，照更正前的回应写的' : ''}`}
            </View>
          </View>
        ))}
      </View>
    </Card>
  )
}
