import type { signInByWechat } from '@shared/people/contract'
import { noticeVersion } from '@shared/people/keeping/schedule'
import { useMutation } from '@tanstack/react-query'
import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { call } from '../../platform/call'
import { Failure } from '../../ui/Failure'
import { Pressable } from '../../ui/Pressable'
import { entered } from './useSignIn'

/** Whether one tap signs in here. */
export const oneTap = true

/** 微信登录: one tap, no phone number asked; what is kept stands with it, before it is pressed. */
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
      <View>
        只凭微信认出是你：保存一串认不出的字符，不要昵称、头像和手机号。点了就是看过并同意这样使用，详细的在这一页最下面。
      </View>
      <Pressable kind="primary" busy={signIn.isPending} onPress={() => signIn.mutate()}>
        微信一键登录
      </Pressable>
      {signIn.isError ? <Failure compact thrown={signIn.error} /> : null}
      <View className="second">以前用手机号登录过的，还用手机号，办件才在一处。</View>
    </View>
  )
}
