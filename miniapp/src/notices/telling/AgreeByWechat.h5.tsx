import { View } from '@tarojs/components'

/** A browser can ask WeChat for nothing. */
export function AgreeByWechat() {
  return <View className="second">在微信小程序里打开这一页，才能同意接收微信通知。</View>
}
