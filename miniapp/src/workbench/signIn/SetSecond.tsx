import type { beginSecond, confirmSecond } from '@shared/people/contractSecond'
import { codeDigits } from '@shared/people/words'
import { useMutation, useQuery } from '@tanstack/react-query'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { call } from '../../platform/call'
import { useSession } from '../../platform/session'
import { Copy } from '../../ui/Copy'
import { Failure } from '../../ui/Failure'
import { Field } from '../../ui/Field'
import { Loading } from '../../ui/Loading'
import { Heading } from '../../ui/page/Heading'
import { Pressable } from '../../ui/Pressable'
import { CodePicture } from './CodePicture'
import './second.scss'

/** 绑定验证器: the secret goes into an app, its first code shows that it did, and the recovery codes are told once. */
export function SetSecond({ onDone }: { onDone: () => void }) {
  const [code, setCode] = useState('')
  const begun = useQuery({
    queryKey: ['second'],
    queryFn: () => call<typeof beginSecond>('POST /api/people/me/second'),
    // Asked for again it would be another secret than the one in the app.
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
    retry: false,
  })
  const confirm = useMutation({
    mutationFn: () => call<typeof confirmSecond>('PUT /api/people/me/second', { body: { code } }),
    onSuccess: () => useSession.getState().secondSet(),
  })
  if (confirm.data)
    return (
      <View className="stack">
        <Heading level={1}>验证器绑定好了</Heading>
        <View>把下面的备用码抄下来收好。手机不在身边时，登录用其中一个，每个只能用一次。只显示这一次</View>
        <View className="second-codes">
          {confirm.data.recovery.map((one) => (
            <View key={one}>{one}</View>
          ))}
        </View>
        <Copy kind="quiet" text={confirm.data.recovery.join('\n')} word="复制备用码" />
        <Pressable kind="primary" onPress={onDone}>
          收好了，进入工作台
        </Pressable>
      </View>
    )
  if (begun.isError) return <Failure thrown={begun.error} onRetry={() => void begun.refetch()} />
  if (!begun.data) return <Loading text="正在取得二维码" />
  const submit = () => {
    if (code.trim() !== '' && !confirm.isPending) confirm.mutate()
  }
  return (
    <View className="stack">
      <View>
        <Heading level={1}>绑定验证器</Heading>
        <View className="second">
          审核、督查和管理员登录要两步：密码，再加手机验证器上的数字。手机上装一个验证器（支持 TOTP 的都可以），扫这个码
        </View>
      </View>
      <CodePicture svg={begun.data.picture} />
      <View>
        <View className="small">扫不了就手工输入这个密钥</View>
        <View className="second-secret">{begun.data.secret}</View>
        <Copy kind="quiet" text={begun.data.secret} word="复制密钥" />
      </View>
      <Field
        label={`验证器上的 ${codeDigits} 位数字`}
        kind="code"
        value={code}
        max={codeDigits + 2}
        onChange={setCode}
        onConfirm={submit}
      />
      {confirm.isError ? <Failure compact thrown={confirm.error} /> : null}
      <Pressable kind="primary" busy={confirm.isPending} disabled={code.trim() === ''} onPress={submit}>
        绑定
      </Pressable>
    </View>
  )
}
