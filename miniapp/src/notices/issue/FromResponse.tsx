import type { readConcern } from '@shared/concerns/contractReadings'
import type { NoticeView } from '@shared/notices/contractParts'
import { useQuery } from '@tanstack/react-query'
import { View } from '@tarojs/components'
import { call } from '../../platform/call'
import { dayAndTime } from '../../platform/dates'
import { go } from '../../platform/go'
import { Banner } from '../../ui/Banner'
import { Pressable } from '../../ui/Pressable'

/** 来自回应: the public response that a notice tells, and what has become of that since. */
export function FromResponse({ response: { concern: id, at } }: { response: NonNullable<NoticeView['response']> }) {
  const found = useQuery({
    queryKey: ['concern', id],
    queryFn: () => call<typeof readConcern>('GET /api/concerns/{id}', { params: { id } }),
  })
  const concern = found.data?.concern
  if (!concern) return null
  if (concern.withdrawnAt)
    return <Banner tone="amber">{`这份公告来自的公开回应在 ${dayAndTime(concern.withdrawnAt)} 撤回了`}</Banner>
  const corrected = concern.correctedAt && concern.correctedAt > at ? concern.correctedAt : undefined
  return (
    <View className="stack stack--close">
      {concern.correcting ? (
        <Banner tone="amber">{`这份公告来自的公开回应正在更正：${concern.correcting}`}</Banner>
      ) : null}
      {corrected ? (
        <Banner tone="amber">{`这份公告来自的公开回应在 ${dayAndTime(corrected)} 更正过，以更正后的回应为准`}</Banner>
      ) : null}
      <Pressable kind="link" onPress={() => go('/concerns/concern/index', { id })}>
        {`来自公开回应：${concern.title ?? ''}`}
      </Pressable>
    </View>
  )
}
