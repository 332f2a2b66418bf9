import { Text, View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { secondRoles } from '@shared/people/words'
import { go, goInstead } from '../platform/go'
import { useMe } from '../platform/me'
import { signOut } from '../platform/signOut'
import { Pressable } from '../ui/Pressable'
import { waitingOf } from './boards/doings'

/** What was hung and noted without a line goes only from this phone, under this account. */
async function leavesUnsent(waiting: number): Promise<boolean> {
  const { confirm } = await Taro.showModal({
    title: `还有 ${waiting} 处没有交上`,
    content: '贴了、揭了的记录和照片存在这部手机上。退出以后，用这个账号在这部手机上再登录，才交得上。',
    confirmText: '还是退出',
    confirmColor: '#B3261E',
    cancelText: '不退出',
  })
  return confirm
}

/** At the top of every workbench page: what has been told to me, when I am away, and the way out. */
export function Mine() {
  const { person, unread } = useMe()
  const leave = async () => {
    const waiting = person ? waitingOf(person.id).length : 0
    if (waiting > 0 && !(await leavesUnsent(waiting))) return
    signOut()
    goInstead('/workbench/signIn/index')
  }
  return (
    <View className="line">
      <Pressable
        kind="link"
        label={unread ? `收件箱，${unread} 条没有读` : '收件箱'}
        onPress={() => go('/people/inbox/index')}
      >
        <View className="with-count">
          收件箱
          {unread ? <Text className="badge">{unread > 99 ? '99+' : String(unread)}</Text> : null}
        </View>
      </Pressable>
      {!person?.former && (person?.role === 'officer' || person?.role === 'lead') ? (
        <Pressable kind="link" onPress={() => go('/workbench/away/index')}>
          不在岗
        </Pressable>
      ) : null}
      {secondRoles.some((role) => role === person?.role) ? (
        <Pressable kind="link" onPress={() => go('/workbench/signIn/index', { second: 'yes' })}>
          验证器
        </Pressable>
      ) : null}
      <Pressable kind="link" onPress={() => go('/workbench/signIn/index', { password: 'yes' })}>
        改密码
      </Pressable>
      <Pressable kind="link" onPress={() => void leave()}>
        退出
      </Pressable>
    </View>
  )
}
