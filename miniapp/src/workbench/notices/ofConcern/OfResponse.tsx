import type { NoticeContent } from '@shared/notices/content'
import { View } from '@tarojs/components'
import { go } from '../../../platform/go'
import { Banner } from '../../../ui/Banner'
import { Pressable } from '../../../ui/Pressable'
import { tomorrow, type WrittenNotice } from '../written'
import { responseNotice } from './responseNotice'
import { useResponse } from './useResponse'

interface OfResponseProps {
  response: NonNullable<NoticeContent['response']>
  /** Writes it anew from the response as it stands now; absent for who may not. */
  onFresh?: ((start: Partial<WrittenNotice>) => void) | undefined
}

/** 来自回应: which public response a notice tells, and whether that has been put right or withdrawn since. */
export function OfResponse({ response: { concern: id, at }, onFresh }: OfResponseProps) {
  const found = useResponse(id)
  if (!found.data) return null
  const { concern } = found.data
  const fresh = responseNotice(found.data, tomorrow())
  const put = concern.correctedAt ?? concern.respondedAt
  const stale = fresh !== undefined && put !== at
  return (
    <View className="stack stack--close">
      {concern.withdrawnAt ? <Banner tone="seal">来自的公开回应已经撤回，请看这份还作不作数</Banner> : null}
      {concern.correcting ? (
        <Banner tone="amber">{`来自的公开回应正在更正：${concern.correcting}。等新的签发了再改这份`}</Banner>
      ) : null}
      {stale ? <Banner tone="amber">来自的公开回应已经更正，这份还是照原来的写的</Banner> : null}
      <View className="actions">
        {stale && onFresh ? (
          <Pressable kind="quiet" onPress={() => onFresh(wordsOf(fresh))}>
            照更正后的回应改
          </Pressable>
        ) : null}
        <Pressable kind="link" onPress={() => go('/concerns/concern/index', { id })}>
          {`来自回应「${concern.title ?? '已撤回'}」`}
        </Pressable>
      </View>
    </View>
  )
}

/** What the response itself says; whom it is written to, and for how long, stays as it was. */
const wordsOf = ({ response, title, text, basis }: Partial<WrittenNotice>): Partial<WrittenNotice> => ({
  response,
  ...(title ? { title } : {}),
  ...(text ? { text } : {}),
  ...(basis ? { basis } : {}),
})
