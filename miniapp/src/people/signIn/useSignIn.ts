import type { sendCode, signInByPhone } from '@shared/people/contract'
import { useMutation } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { call } from '../../platform/call'
import { back } from '../../platform/go'
import { joinPlaces } from '../../platform/place'
import { type Opened, useSession } from '../../platform/session'

/** Sends a code to a phone; `wait` is the number of seconds until it may be sent again. */
export function useCode() {
  const [wait, setWait] = useState(0)
  const send = useMutation({
    mutationFn: (phone: string) => call<typeof sendCode>('POST /api/people/codes', { body: { phone } }),
    onSuccess: ({ resendAfterSeconds }) => setWait(resendAfterSeconds),
  })
  useEffect(() => {
    if (wait <= 0) return
    const tick = setTimeout(() => setWait(wait - 1), 1000)
    return () => clearTimeout(tick)
  }, [wait])
  return { send, wait }
}

/** Signs in and goes back to where the person was, with everything they had written. */
export function useSignIn() {
  return useMutation({
    mutationFn: (body: { phone: string; code: string }) =>
      call<typeof signInByPhone>('POST /api/people/sessions/phone', { body }),
    onSuccess: entered,
  })
}

export function entered(opened: Opened): void {
  useSession.getState().begin(opened)
  // Places are a kindness of the first page; failing to join them must not undo a sign-in.
  joinPlaces(opened.person).catch(() => undefined)
  back()
}
