import type { signInAsStaff } from '@shared/people/contract'
import { accountSize, passwordSize } from '@shared/people/words'
import { useMutation } from '@tanstack/react-query'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { call } from '../../platform/call'
import { fieldError } from '../../platform/callProblem'
import { keepMark, marked } from '../../platform/device'
import { useSession } from '../../platform/session'
import { Failure } from '../../ui/Failure'
import { Field } from '../../ui/Field'
import { Heading } from '../../ui/page/Heading'
import { Pressable } from '../../ui/Pressable'

/** Account and password. `onDone` gets the password, for the change that a first sign-in asks for. */
export function Account({ onDone }: { onDone: (password: string, mustChange: boolean) => void }) {
  const [account, setAccount] = useState('')
  const [password, setPassword] = useState('')
  const enter = useMutation({
    mutationFn: () =>
      call<typeof signInAsStaff>('POST /api/people/sessions/staff', {
        body: { account: account.trim(), password, ...marked(account.trim()) },
      }),
    onSuccess: (opened) => {
      keepMark(account.trim(), opened.device)
      useSession.getState().begin(opened)
      onDone(password, opened.mustChangePassword)
    },
  })
  const ready = account.trim() !== '' && password !== ''
  const submit = () => {
    if (ready && !enter.isPending) enter.mutate()
  }
  return (
    <View className="stack">
      <View>
        <Heading level={1}>工作台</Heading>
        <View className="second">账号由平台运行方开通</View>
      </View>
      <Field
        label="账号"
        value={account}
        max={accountSize.most}
        error={fieldError(enter.error, 'account')}
        onChange={setAccount}
        onConfirm={submit}
      />
      <Field
        label="密码"
        kind="password"
        value={password}
        max={passwordSize.most}
        onChange={setPassword}
        onConfirm={submit}
      />
      {enter.isError ? <Failure compact thrown={enter.error} /> : null}
      <Pressable kind="primary" busy={enter.isPending} disabled={!ready} onPress={submit}>
        登录
      </Pressable>
    </View>
  )
}
