import { Text, View } from '@tarojs/components'
import { go } from '../../platform/go'
import { useSettings } from '../../platform/settings'
import { Pressable } from '../../ui/Pressable'

/** The name with its seal, the 长辈版 switch and the inbox. */
export function TopLine({ signedIn, unread }: { signedIn: boolean; unread: number }) {
  const { typeSize, setTypeSize } = useSettings()
  const large = typeSize !== 'normal'
  return (
    <View className="top">
      <View className="top__name">
        <View className="top__seal" {...{ 'aria-hidden': true }}>
          答
        </View>
        <Text>聊城 · 一号答</Text>
      </View>
      <View className="top__tools">
        <Pressable
          kind="link"
          role="switch"
          label="长辈版"
          checked={large}
          onPress={() => setTypeSize(large ? 'normal' : 'large')}
        >
          {large ? '普通版' : '长辈版'}
        </Pressable>
        {signedIn ? (
          <Pressable
            kind="link"
            label={unread ? `收件箱，${unread} 条未读` : '收件箱'}
            onPress={() => go('/people/inbox/index')}
          >
            收件箱
            {unread ? <Text className="badge">{unread > 99 ? '99+' : String(unread)}</Text> : null}
          </Pressable>
        ) : (
          <Pressable kind="link" onPress={() => go('/people/signIn/index')}>
            登录
          </Pressable>
        )}
      </View>
    </View>
  )
}
