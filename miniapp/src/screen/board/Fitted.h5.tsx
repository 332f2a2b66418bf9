import { type PropsWithChildren, useLayoutEffect, useRef } from 'react'

/** Times the usual size of text on a wall: the largest still stays under the title, the smallest is read from three steps away. */
const sizes = [1.75, 1.6, 1.45, 1.3, 1.2, 1.1, 1, 0.88, 0.76]
const lineHeight = 1.5

/** As large as its room on the wall allows; of what is too long even when written smallest, the lines that fit. */
export function Fitted({ children }: PropsWithChildren) {
  const box = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    const room = box.current
    if (!room) return
    const fit = () => fill(room)
    fit()
    // The room, not the window: the code beside it arrives later.
    const watch = typeof ResizeObserver === 'function' ? new ResizeObserver(fit) : undefined
    watch?.observe(room)
    return () => watch?.disconnect()
  }, [children])
  return (
    <div ref={box} className="slide__text">
      {children}
    </div>
  )
}

function fill(box: HTMLElement): void {
  const lines = Array.from(box.querySelectorAll<HTMLElement>('.slide__words'))
  box.querySelectorAll('.slide__words, .slide__step').forEach((one) => one.removeAttribute('style'))
  box.style.fontSize = ''
  const { overflowY, fontSize } = getComputedStyle(box)
  // On a phone it scrolls.
  if (overflowY !== 'hidden') return
  const fits = sizes.some((times) => {
    box.style.fontSize = `${parseFloat(fontSize) * times}px`
    return box.scrollHeight <= box.clientHeight
  })
  if (fits) return
  // What is cut off anyway need not be small.
  box.style.fontSize = ''
  cut(lines, box.getBoundingClientRect().bottom, parseFloat(fontSize) * lineHeight)
}

/** Whole lines only, the last of them ending in dots; a step goes with its number, a list with the words before it. */
function cut(lines: readonly HTMLElement[], bottom: number, height: number): void {
  const over = lines.findIndex((one) => one.getBoundingClientRect().bottom > bottom)
  const last = lines[over]
  if (!last) return
  const room = Math.floor((bottom - last.getBoundingClientRect().top) / height)
  const leads = lines[over - 1]?.classList.contains('slide__lead')
  if (room > 0) Object.assign(last.style, { display: '-webkit-box', overflow: 'hidden', webkitLineClamp: `${room}` })
  const gone = lines.slice(room > 0 ? over + 1 : leads ? over - 1 : over)
  for (const one of gone) (one.closest<HTMLElement>('.slide__step') ?? one).style.display = 'none'
}
