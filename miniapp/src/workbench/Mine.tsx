import { Text, View } from '@tarojs/components'
import { secondRoles } from '@shared/people/words'
import { go, goInstead } from '../platform/go'
import { useMe } from '../platform/me'
import { signOut } from '../platform/signOut'
import { Pressable } from '../ui/Pressable'

/** At the top of every workbench page: what has been told to me, when I am away, and the way out. */
export function Mine() {
  const { person, unread } = useMe()
  const leave = () => {
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
      <Pressable kind="link" onPress={leave}>
        退出
      </Pressable>
    </View>
  )
}
