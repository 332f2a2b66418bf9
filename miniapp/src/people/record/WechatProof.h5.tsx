import { View } from '@tarojs/components'
import type { WechatProofProps } from './wechatProofProps'

/** A browser has no WeChat account to show. */
export function WechatProof({ elsewhere }: WechatProofProps) {
  return <View className="second">{elsewhere}</View>
}
