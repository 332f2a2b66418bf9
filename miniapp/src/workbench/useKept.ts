import { useState } from 'react'
import { keep, kept } from '../platform/kept'
import { useSession } from '../platform/session'

/**
 * State that stays on this device until it is dropped, so that nothing typed is lost. It is of whoever is signed in: at a desk
 * that several share, nobody finds what another has half written, or hands it in.
 */
export function useKept<T>(key: string, start: T): [value: T, set: (value: T) => void, drop: () => void] {
  const own = `${key}@${useSession((session) => session.person?.id) ?? ''}`
  const [held, setHeld] = useState(() => kept(own, start))
  const set = (value: T) => {
    keep(own, value)
    setHeld(value)
  }
  const drop = () => {
    keep(own, undefined)
    setHeld(start)
  }
  return [held, set, drop]
}
