import type { listNotices } from '@shared/notices/contract'
import { useQuery } from '@tanstack/react-query'
import { View } from '@tarojs/components'
import { call } from '../../platform/call'
import { go } from '../../platform/go'
import { Card } from '../../ui/Card'
import { Pressable } from '../../ui/Pressable'

/** 听证 of the place, to hang beside its notice; without a line nothing, for it may have changed. */
export function HearingsHere({ area }: { area: string }) {
  const found = useQuery({
    queryKey: ['screen', area],
    queryFn: () => call<typeof listNotices>('GET /api/notices', { query: { area, past: 'no' } }),
  })
  return (found.data?.hearings ?? []).map(({ words, note, notice: { id, title } }) => (
    <Card key={id} title={words} tone="lake">
      <View className="second">{title}</View>
      {note ? <View className="second">{note}</View> : null}
      <View>打印一张，贴在公告旁边。这一张不用拍照记凭证</View>
      <Pressable kind="quiet" onPress={() => go('/screen/poster/index', { id, sheet: 'hearing' })}>
        打印听证通知
      </Pressable>
    </Card>
  ))
}
