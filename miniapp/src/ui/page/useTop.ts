import { pageScrollTo } from '@tarojs/taro'
import { useEffect, useRef } from 'react'

/** Where the work of a page begins, below the rooms and the name: on a small phone in large letters these fill a screen. */
export const workBegins = 'work-begins'
/** The bar that stays above. */
const bar = 72

/** What takes the place of a list begins at its top, and the list does when it is back; `step` names what stands there. */
export function useTop(step: string): void {
  const before = useRef(step)
  useEffect(() => {
    if (before.current === step) return
    before.current = step
    void pageScrollTo({ selector: `.${workBegins}`, duration: 0, offsetTop: -bar })
  }, [step])
}
