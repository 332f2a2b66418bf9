import Taro from '@tarojs/taro'
import { Pressable } from '../../ui/Pressable'
import type { WechatProofProps } from './wechatProofProps'

/** Whoever is in WeChat shows by WeChat that it is them. */
export function WechatProof({ kind, word, busy, onProof }: WechatProofProps) {
  const prove = async () => onProof((await Taro.login()).code)
  return (
    <Pressable kind={kind} busy={busy} onPress={() => void prove()}>
      {word}
    </Pressable>
  )
}
