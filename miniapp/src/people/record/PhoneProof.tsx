import { plainPhone } from '@shared/people/typed'
import { codeDigits } from '@shared/people/words'
import { useState } from 'react'
import { fieldError } from '../../platform/callProblem'
import { isPhone, plainNumber } from '../../platform/typed'
import { Failure } from '../../ui/Failure'
import { Field } from '../../ui/Field'
import { Pressable } from '../../ui/Pressable'
import { useCode } from '../signIn/useSignIn'

interface PhoneProofProps {
  label: string
  kind: 'danger' | 'primary'
  word: string
  busy: boolean
  onProof: (proof: { phone: string; code: string }) => void
}

/** Shows that a phone is one's own, by the code that is sent to it. */
export function PhoneProof({ label, kind, word, busy, onProof }: PhoneProofProps) {
  const [phone, setPhone] = useState('')
  const [code, setCode] = useState('')
  const { send, wait } = useCode()
  return (
    <>
      <Field label={label} kind="phone" value={phone} error={fieldError(send.error, 'phone')} onChange={setPhone} />
      <Pressable
        kind="quiet"
        busy={send.isPending}
        disabled={!isPhone(phone) || wait > 0}
        onPress={() => send.mutate(plainPhone(phone))}
      >
        {wait > 0 ? `${wait} 秒后可以再发` : '发送验证码'}
      </Pressable>
      {send.isError ? <Failure compact thrown={send.error} /> : null}
      <Field
        label="验证码"
        kind="code"
        value={code}
        onChange={(typed) => setCode(plainNumber(typed).slice(0, codeDigits))}
      />
      <Pressable
        kind={kind}
        busy={busy}
        disabled={!isPhone(phone) || code.length !== codeDigits}
        onPress={() => onProof({ phone: plainPhone(phone), code })}
      >
        {word}
      </Pressable>
    </>
  )
}
