import { go } from '../platform/go'
import { Empty } from '../ui/Empty'
import { Pressable } from '../ui/Pressable'

/** What signing in is for, and the way round it. */
export function NeedSignIn({ what }: { what: string }) {
  return (
    <Empty title={`登录后${what}`} text="不用注册，登录一下就行">
      <Pressable kind="primary" onPress={() => go('/people/signIn/index')}>
        去登录
      </Pressable>
      <Pressable kind="quiet" onPress={() => go('/inquiries/track/index')}>
        凭查询编号看进度
      </Pressable>
    </Empty>
  )
}
