import { isOpen } from '@shared/inquiries/words'
import type { followInquiry, trackInquiry } from '@shared/inquiries/contract'
import type { Replied } from '@shared/operation'
import { useMutation } from '@tanstack/react-query'
import { View } from '@tarojs/components'
import { call } from '../../platform/call'
import { go } from '../../platform/go'
import { useSession } from '../../platform/session'
import { Failure } from '../../ui/Failure'
import { Pressable } from '../../ui/Pressable'

interface FollowProps {
  progress: Replied<typeof trackInquiry>
  /** With the progress as it is then. */
  onChange: (progress: Replied<typeof trackInquiry>) => void
}

/** 关注: to be told of every step without looking; nothing where there is nothing to choose, or no step to come. */
export function Follow({ progress: { id, status, following }, onChange }: FollowProps) {
  const signedIn = useSession((session) => session.token !== undefined)
  const send = useMutation({
    mutationFn: (follow: boolean) =>
      call<typeof followInquiry>('PUT /api/inquiries/progress/{id}/following', {
        params: { id },
        body: { following: follow },
      }),
    onSuccess: onChange,
  })
  if (!signedIn && !isOpen(status)) return null
  if (!signedIn)
    return (
      <Pressable kind="link" onPress={() => go('/people/signIn/index')}>
        登录后可以关注，有进展就告诉你
      </Pressable>
    )
  if (following === undefined) return null
  return (
    <View className="stack stack--close">
      {send.isError ? <Failure compact thrown={send.error} /> : null}
      <Pressable kind="quiet" busy={send.isPending} onPress={() => send.mutate(!following)}>
        {following ? '不再关注' : '关注这件事'}
      </Pressable>
      <View className="second">
        {following ? '已经关注，有进展会放进你的收件箱。' : '有进展会放进你的收件箱；只有进度，没有内容。'}
      </View>
    </View>
  )
}
