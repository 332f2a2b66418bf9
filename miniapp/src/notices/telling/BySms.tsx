import type { agreeToSms, leaveSms } from '@shared/people/contractSms'
import { useMutation } from '@tanstack/react-query'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { call } from '../../platform/call'
import { isPhone } from '../../platform/typed'
import { plainPhone } from '@shared/people/typed'
import { Failure } from '../../ui/Failure'
import { Field } from '../../ui/Field'
import { Pressable } from '../../ui/Pressable'

interface BySmsProps {
  shown: string | undefined
  onChanged: () => void
}

/** 短信: the phone that one signs in with, given once more for this, and taken back whenever one likes. */
export function BySms({ shown, onChanged }: BySmsProps) {
  const [phone, setPhone] = useState('')
  const agree = useMutation({
    mutationFn: () => call<typeof agreeToSms>('PUT /api/people/me/sms', { body: { phone: plainPhone(phone) } }),
    onSuccess: onChanged,
  })
  const leave = useMutation({
    mutationFn: () => call<typeof leaveSms>('DELETE /api/people/me/sms'),
    onSuccess: onChanged,
  })
  if (shown)
    return (
      <View className="stack stack--close">
        <View>{`法律要求告知的公告，微信送不到时发到 ${shown}。`}</View>
        <Pressable kind="link" busy={leave.isPending} onPress={() => leave.mutate()}>
          删掉这个手机号
        </Pressable>
        {leave.isError ? <Failure compact thrown={leave.error} /> : null}
      </View>
    )
  return (
    <View className="stack stack--close">
      <View>法律要求告知的公告，比如征地补偿，微信送不到时发短信。手机号加密保存，只用来发这种短信。</View>
      <Field label="登录用的手机号" kind="phone" value={phone} onChange={setPhone} />
      <Pressable kind="quiet" busy={agree.isPending} disabled={!isPhone(phone)} onPress={() => agree.mutate()}>
        留下手机号
      </Pressable>
      {agree.isError ? <Failure compact thrown={agree.error} /> : null}
    </View>
  )
}
