import type { agreeToWechat, TellingSettings } from '@shared/notices/delivery/contractTelling'
import { useMutation } from '@tanstack/react-query'
import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { useState } from 'react'
import { call } from '../../platform/call'
import { Failure } from '../../ui/Failure'
import { Pressable } from '../../ui/Pressable'

interface AgreeProps {
  wechat: NonNullable<TellingSettings['wechat']>
  onAgreed: (settings: TellingSettings) => void
}

const switchedOff = 20004

/** Asks WeChat whether this person wants one more message; only a tap may ask, and nothing may be waited for before. */
export function AgreeByWechat({ wechat, onAgreed }: AgreeProps) {
  const [said, setSaid] = useState('')
  const agreed = useMutation({
    mutationFn: async () => {
      const { code } = await Taro.login()
      return call<typeof agreeToWechat>('POST /api/notices/telling/wechat', { body: { code } })
    },
    onSuccess: onAgreed,
  })
  const ask = () => {
    setSaid('')
    const { template } = wechat
    Taro.requestSubscribeMessage({ tmplIds: [template], entityIds: [] }).then(
      (answer) => {
        if ((answer as Record<string, unknown>)[template] === 'accept') agreed.mutate()
        else setSaid('没有同意，不会发。想收的时候再点。')
      },
      ({ errCode }: { errCode?: number }) =>
        setSaid(
          errCode === switchedOff
            ? '微信里关掉了这个小程序的通知：点右上角“…”，再点“设置”“订阅消息”打开'
            : '这一次没有问成，请再点一次',
        ),
    )
  }
  const again = wechat.left !== undefined
  return (
    <View className="stack stack--close">
      <Pressable kind="primary" busy={agreed.isPending} onPress={ask}>
        {again ? '再同意收一次' : '同意收微信通知'}
      </Pressable>
      {said ? <View {...{ 'aria-live': 'polite' }}>{said}</View> : null}
      {agreed.isError ? <Failure compact thrown={agreed.error} /> : null}
    </View>
  )
}
