import { View } from '@tarojs/components'

/** A browser has no WeChat account to show: what was opened there is closed there. */
export function WechatProof(_props: { busy: boolean; onProof: (code: string) => void }) {
  return <View className="second">这个账号用微信登录，请在微信里打开小程序注销。</View>
}
