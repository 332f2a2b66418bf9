import type { KeyboardEvent, MouseEvent } from 'react'
import { barOf, type DrawingProps, fingerPixels, frameOf } from './drawingProps'
import './drawing.scss'

const wide = 320
const steps: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-4, 0],
  ArrowRight: [4, 0],
  ArrowUp: [0, -4],
  ArrowDown: [0, 4],
}

/** 画的范围 as an outline: north is up, no map of anybody else is loaded. A finger or the arrow keys point at a place. */
export function Drawing({ shape, label, picked, onPick }: DrawingProps) {
  const { high, metresPerUnit, toPicture, toGround } = frameOf(shape, wide)
  const path = shape.coordinates
    .flat()
    .map(
      (ring) =>
        `M${ring
          .map((point) =>
            toPicture(point)
              .map((one) => one.toFixed(1))
              .join(' '),
          )
          .join('L')}Z`,
    )
    .join('')
  const bar = barOf(metresPerUnit * wide)
  const point = (event: MouseEvent<SVGSVGElement>) => {
    const { left, top, width } = event.currentTarget.getBoundingClientRect()
    const scale = wide / (width || wide)
    const at = toGround((event.clientX - left) * scale, (event.clientY - top) * scale)
    onPick?.(at, fingerPixels * scale * metresPerUnit)
  }
  const step = (event: KeyboardEvent<SVGSVGElement>) => {
    const by = steps[event.key]
    if (!by) return
    event.preventDefault()
    const [x, y] = picked ? toPicture(picked) : [wide / 2, high / 2]
    onPick?.(toGround(x + by[0], y + by[1]), 2 * metresPerUnit)
  }
  const pointing = onPick
    ? { role: 'application', tabIndex: 0, onClick: point, onKeyDown: step, 'aria-roledescription': '可以点的图' }
    : { role: 'img' }
  const cross = picked && toPicture(picked)
  return (
    <svg
      className={`drawing ${onPick ? 'drawing--asks' : ''}`}
      viewBox={`0 0 ${wide} ${high}`}
      aria-label={label}
      {...pointing}
    >
      <path className="drawing__shape" d={path} fillRule="evenodd" />
      {cross ? (
        <g transform={`translate(${cross.join(' ')})`}>
          <circle className="drawing__halo" r={9} />
          <circle className="drawing__here" r={5} />
        </g>
      ) : null}
      <g className="drawing__words">
        <path d={`M12 ${high - 12}v-4v4h${bar / metresPerUnit}v-4`} fill="none" />
        <text className="drawing__word" x={12} y={high - 22}>
          {bar >= 1_000 ? `${bar / 1_000} 公里` : `${bar} 米`}
        </text>
        <text className="drawing__word" x={wide - 14} y={22} textAnchor="end">
          ↑ 北
        </text>
      </g>
    </svg>
  )
}
