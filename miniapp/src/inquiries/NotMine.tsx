import { go } from '../platform/go'
import { Empty } from '../ui/Empty'
import { Pressable } from '../ui/Pressable'

/** A case that this account may not read, or that is none: trying again helps nobody, its number still tells how far it is. */
export function NotMine({ id }: { id: string }) {
  return (
    <Empty
      title="这件办件不在这个账号里"
      text="是别人的，或者是你用另一个手机号、微信登录时办的：换原来的登录就看得到。办到哪一步，凭编号就能看"
    >
      <Pressable kind="primary" onPress={() => go('/inquiries/track/index', { id })}>
        凭查询编号看进度
      </Pressable>
      <Pressable kind="quiet" onPress={() => go('/inquiries/mine/index')}>
        看我的办件
      </Pressable>
    </Empty>
  )
}
