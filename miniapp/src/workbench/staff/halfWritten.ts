import { createContext, useContext, useEffect } from 'react'
import { agreed } from '../local/useCardAct'

/** How many forms of this page have something written in them that nobody has sent. */
export const HalfWritten = createContext({ current: 0 })

/** Says of a form that something is written in it, as long as it is there. */
export function useHalfWritten(written: boolean): void {
  const forms = useContext(HalfWritten)
  useEffect(() => {
    if (!written) return undefined
    forms.current += 1
    return () => {
      forms.current -= 1
    }
  }, [forms, written])
}

/** Whoever would lose what they wrote in a form of this page is asked first. */
export function useLeaving() {
  const forms = useContext(HalfWritten)
  return async (go: () => void) => {
    if (forms.current === 0 || (await agreed('写了一半的不要了？', '还没有交，离开就没有了。', '不要了', '接着写')))
      go()
  }
}
