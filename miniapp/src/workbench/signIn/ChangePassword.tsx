import type { changePassword } from '@shared/people/contract'
import { passwordSize } from '@shared/people/words'
import { useMutation } from '@tanstack/react-query'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { call } from '../../platform/call'
import { fieldError } from '../../platform/callProblem'
import { useSession } from '../../platform/session'
import { Failure } from '../../ui/Failure'
import { Field } from '../../ui/Field'
import { Heading } from '../../ui/page/Heading'
import { Pressable } from '../../ui/Pressable'

interface ChangePasswordProps {
  /** The password just used to sign in; asked for when the page was opened anew. */
  known: string | undefined
  /** The first one, which others know too. */
  first: boolean
  onDone: () => void
}

/** A password of one's own, before anything else. */
export function ChangePassword({ known, first, onDone }: ChangePasswordProps) {
  const [typed, setTyped] = useState('')
  const current = known ?? typed
  const [next, setNext] = useState('')
  const [again, setAgain] = useState('')
  const change = useMutation({
    mutationFn: () => call<typeof changePassword>('PUT /api/people/me/password', { body: { current, next } }),
    onSuccess: (opened) => {
      useSession.getState().begin(opened)
      onDone()
    },
  })
  const differs = again !== '' && again !== next
  const short =
    again !== '' && next.length < passwordSize.least ? `还差 ${passwordSize.least - next.length} 位` : undefined
  const ready = current !== '' && next.length >= passwordSize.least && again === next
  const submit = () => {
    if (ready && !change.isPending) change.mutate()
  }
  return (
    <View className="stack">
      <View>
        <Heading level={1}>{first ? '先换一个自己的密码' : '改密码'}</Heading>
        <View className="second">
          {first ? '初始密码别人也可能知道，换过以后才能进工作台' : '改好以后，别处登录着的都要用新密码再登录'}
        </View>
      </View>
      {known ? null : (
        <Field label="现在的密码" kind="password" value={typed} max={passwordSize.most} onChange={setTyped} />
      )}
      <Field
        label="新密码"
        kind="password"
        hint={`至少 ${passwordSize.least} 位，一句自己记得住的话也可以；不要有账号名`}
        error={fieldError(change.error, 'next') ?? short}
        value={next}
        max={passwordSize.most}
        onChange={setNext}
      />
      <Field
        label="再写一遍新密码"
        kind="password"
        error={differs ? '两遍写得不一样' : undefined}
        value={again}
        max={passwordSize.most}
        onChange={setAgain}
        onConfirm={submit}
      />
      {change.isError ? <Failure compact thrown={change.error} /> : null}
      <Pressable kind="primary" busy={change.isPending} disabled={!ready} onPress={submit}>
        {first ? '换好，进入工作台' : '改好了'}
      </Pressable>
    </View>
  )
}
