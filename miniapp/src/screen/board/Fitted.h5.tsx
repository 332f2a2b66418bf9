import { type PropsWithChildren, useLayoutEffect, useRef } from 'react'

/** Times the usual size of text on a wall: the largest still stays under the title, the smallest is read from three steps away. */
const sizes = [1.75, 1.6, 1.45, 1.3, 1.2, 1.1, 1, 0.88, 0.76]
const lineHeight = 1.5

/** As large as its room on the wall allows; of what is too long even when written smallest, the lines that fit. */
export function Fitted({ children }: PropsWithChildren) {
  const box = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    const fit = () => box.current && fill(box.current)
    fit()
    addEventListener('resize', fit)
    return () => removeEventListener('resize', fit)
  }, [children])
  return (
    <div ref={box} className="slide__text">
      {children}
    </div>
  )
}

function fill(box: HTMLElement): void {
  const lines = Array.from(box.querySelectorAll<HTMLElement>('.slide__words'))
  for (const one of lines) one.removeAttribute('style')
  box.style.fontSize = ''
  const { overflowY, fontSize } = getComputedStyle(box)
  // On a phone it scrolls.
  if (overflowY !== 'hidden') return
  const fits = sizes.some((times) => {
    box.style.fontSize = `${parseFloat(fontSize) * times}px`
    return box.scrollHeight <= box.clientHeight
  })
  if (!fits) cut(lines, box.getBoundingClientRect().bottom, parseFloat(box.style.fontSize) * lineHeight)
}

/** Whole lines only, the last of them ending in dots. */
function cut(lines: readonly HTMLElement[], bottom: number, height: number): void {
  const tops = lines.map((one) => one.getBoundingClientRect())
  lines.forEach((one, nth) => {
    const { top, bottom: end } = tops[nth]!
    if (end <= bottom) return
    const room = Math.floor((bottom - top) / height)
    if (room < 1) one.style.display = 'none'
    else Object.assign(one.style, { display: '-webkit-box', overflow: 'hidden', webkitLineClamp: `${room}` })
  })
}
