import { useMutation } from '@tanstack/react-query'
import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { Failure } from '../../ui/Failure'
import { Pressable } from '../../ui/Pressable'
import type { WechatProofProps } from './wechatProofProps'

/** Whoever is in WeChat shows by WeChat that it is them. */
export function WechatProof({ kind, word, busy, onProof }: WechatProofProps) {
  const prove = useMutation({ mutationFn: async () => onProof((await Taro.login()).code) })
  return (
    <View className="stack stack--close">
      <Pressable kind={kind} busy={busy || prove.isPending} onPress={() => prove.mutate()}>
        {word}
      </Pressable>
      {prove.isError ? <Failure compact thrown={prove.error} /> : null}
    </View>
  )
}
