import { createContext, useContext, useEffect, useRef } from 'react'
import { agreed } from '../local/useCardAct'

/** The forms of this page that have something written in them that nobody has sent: what forgets each. */
export const HalfWritten = createContext<{ current: Set<() => void> }>({ current: new Set() })

/** Says of a form that something is written in it, as long as it is there; `drop` forgets what of it is kept on the device. */
export function useHalfWritten(written: boolean, drop?: () => void): void {
  const forms = useContext(HalfWritten)
  const forget = useRef(drop)
  forget.current = drop
  useEffect(() => {
    if (!written) return undefined
    const dropped = () => forget.current?.()
    const all = forms.current
    all.add(dropped)
    return () => void all.delete(dropped)
  }, [forms, written])
}

/** Whoever would lose what they wrote in a form of this page is asked first. */
export function useLeaving() {
  const forms = useContext(HalfWritten)
  return async (go: () => void) => {
    const written = [...forms.current]
    if (written.length > 0 && !(await agreed('写了一半的不要了？', '还没有交，离开就没有了。', '不要了', '接着写')))
      return
    for (const drop of written) drop()
    go()
  }
}
