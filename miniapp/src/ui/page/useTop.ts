import { pageScrollTo } from '@tarojs/taro'
import { useEffect, useRef } from 'react'

/** What takes the place of a list begins at its top, and the list does when it is back; `step` names what stands there. */
export function useTop(step: string): void {
  const before = useRef(step)
  useEffect(() => {
    if (before.current === step) return
    before.current = step
    void pageScrollTo({ scrollTop: 0, duration: 0 })
  }, [step])
}
