import type { signInAsStaff } from '@shared/people/contract'
import { accountSize, longestTyped, passwordSize } from '@shared/people/words'
import { useMutation } from '@tanstack/react-query'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { call } from '../../platform/call'
import { CallProblem, fieldError } from '../../platform/callProblem'
import { keepMark, marked } from '../../platform/device'
import { useSession } from '../../platform/session'
import { Failure } from '../../ui/Failure'
import { Field } from '../../ui/Field'
import { Heading } from '../../ui/page/Heading'
import { Pressable } from '../../ui/Pressable'

/** Account and password. `onDone` gets the password, for the change that a first sign-in asks for. */
export function Account({ onDone }: { onDone: (password: string, mustChange: boolean) => void }) {
  const [typed, setTyped] = useState('')
  // A phone begins a word with a capital by itself; no account has one.
  const account = typed.trim().toLowerCase()
  const [password, setPassword] = useState('')
  const [code, setCode] = useState('')
  const [asked, setAsked] = useState(false)
  const enter = useMutation({
    mutationFn: () =>
      call<typeof signInAsStaff>('POST /api/people/sessions/staff', {
        body: {
          account,
          password,
          ...marked(account),
          ...(asked && code.trim() ? { code: code.trim() } : {}),
        },
      }),
    onError: (thrown) => {
      if (thrown instanceof CallProblem && thrown.code === 'second-needed') setAsked(true)
    },
    onSuccess: (opened) => {
      keepMark(account, opened.device)
      useSession.getState().begin(opened)
      onDone(password, opened.mustChangePassword)
    },
  })
  const ready = account !== '' && password !== '' && (!asked || code.trim() !== '')
  const justAsked = enter.error instanceof CallProblem && enter.error.code === 'second-needed'
  const submit = () => {
    if (ready && !enter.isPending) enter.mutate()
  }
  return (
    <View className="stack">
      <View>
        <Heading level={1}>工作台</Heading>
        <View className="second">账号由本单位管理员开通，忘了密码也请他重置</View>
      </View>
      <Field
        label="账号"
        value={typed}
        max={accountSize.most}
        error={fieldError(enter.error, 'account')}
        onChange={setTyped}
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
      {asked ? (
        <Field
          label="验证器上的数字"
          hint="手机不在身边，填一个备用码"
          value={code}
          max={longestTyped}
          onChange={setCode}
          onConfirm={submit}
        />
      ) : null}
      {enter.isError && !justAsked ? <Failure compact thrown={enter.error} /> : null}
      <Pressable kind="primary" busy={enter.isPending} disabled={!ready} onPress={submit}>
        登录
      </Pressable>
    </View>
  )
}
