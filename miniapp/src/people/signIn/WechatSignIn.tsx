import type { signInByWechat } from '@shared/people/contract'
import { noticeVersion } from '@shared/people/keeping/schedule'
import { useMutation } from '@tanstack/react-query'
import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { call } from '../../platform/call'
import { Failure } from '../../ui/Failure'
import { Pressable } from '../../ui/Pressable'
import { entered } from './useSignIn'

/** 微信登录: one tap, no phone number asked. */
export function WechatSignIn() {
  const signIn = useMutation({
    mutationFn: async () => {
      const { code } = await Taro.login()
      return call<typeof signInByWechat>('POST /api/people/sessions/wechat', { body: { code, agreed: noticeVersion } })
    },
    onSuccess: entered,
  })
  return (
    <View className="stack stack--close">
      <Pressable kind="quiet" busy={signIn.isPending} onPress={() => signIn.mutate()}>
        微信一键登录
      </Pressable>
      {signIn.isError ? <Failure compact thrown={signIn.error} /> : null}
    </View>
  )
}
