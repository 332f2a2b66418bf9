import { useState } from 'react'
import { keep, kept } from '../platform/kept'

/** State that stays on this device until it is dropped, so that nothing typed is lost. */
export function useKept<T>(key: string, start: T): [value: T, set: (value: T) => void, drop: () => void] {
  const [held, setHeld] = useState(() => kept(key, start))
  const set = (value: T) => {
    keep(key, value)
    setHeld(value)
  }
  const drop = () => {
    keep(key, undefined)
    setHeld(start)
  }
  return [held, set, drop]
}
