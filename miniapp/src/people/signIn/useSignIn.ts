import type { sendCode, signInByPhone } from '@shared/people/contract'
import { noticeVersion } from '@shared/people/keeping/schedule'
import { useMutation } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { call } from '../../platform/call'
import { CallProblem } from '../../platform/callProblem'
import { back } from '../../platform/go'
import { joinPlaces } from './joinPlaces'
import { type Opened, useSession } from '../../platform/session'
import { prove } from './prove'

/** Sends a code to a phone; `wait` is the number of seconds until it may be sent again; `proving`: the phone works for it. */
export function useCode() {
  const [wait, setWait] = useState(0)
  const [proving, setProving] = useState(false)
  const send = useMutation({
    mutationFn: (phone: string) => askForCode(phone, () => setProving(true)),
    onSuccess: ({ resendAfterSeconds }) => setWait(resendAfterSeconds),
    onSettled: () => setProving(false),
  })
  useEffect(() => {
    if (wait <= 0) return
    const tick = setTimeout(() => setWait(wait - 1), 1000)
    return () => clearTimeout(tick)
  }, [wait])
  return { send, wait, proving }
}

/** Where many ask for codes, the phone first proves some work; nobody has a picture to read. */
async function askForCode(phone: string, onProving: () => void) {
  const ask = (work?: { puzzle: string; answer: number }) =>
    call<typeof sendCode>('POST /api/people/codes', { body: { phone, ...(work ? { work } : {}) } })
  try {
    return await ask()
  } catch (problem) {
    const puzzle = problem instanceof CallProblem && problem.code === 'prove-first' ? problem.puzzle : undefined
    if (puzzle === undefined) throw problem
    onProving()
    return ask({ puzzle, answer: await prove(puzzle) })
  }
}

/** Signs in and goes back to where the person was, with everything they had written. */
export function useSignIn() {
  return useMutation({
    mutationFn: (body: { phone: string; code: string }) =>
      call<typeof signInByPhone>('POST /api/people/sessions/phone', { body: { ...body, agreed: noticeVersion } }),
    onSuccess: entered,
  })
}

export function entered(opened: Opened): void {
  useSession.getState().begin(opened)
  // Places are a kindness of the first page; failing to join them must not undo a sign-in.
  joinPlaces(opened.person).catch(() => undefined)
  back()
}
