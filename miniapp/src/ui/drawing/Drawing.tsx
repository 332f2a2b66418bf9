import type { Position } from '@shared/areas/shape/shape'
import { Map } from '@tarojs/components'
import gcoord from 'gcoord'
import { type DrawingProps, fingerPixels, frameOf } from './drawingProps'
import './drawing.scss'

/** What a phone's screen is wide, in pixels of the page. */
const screen = 350

/** WeChat's map is in GCJ-02, and only here: what is kept and compared is WGS-84. */
const onMap = (point: Position) => {
  const [longitude, latitude] = gcoord.transform([point[0], point[1]], gcoord.WGS84, gcoord.GCJ02)
  return { longitude, latitude }
}

/** 画的范围 on the map of the phone. */
export function Drawing({ shape, label, picked, onPick }: DrawingProps) {
  const { metresPerUnit, toGround, high } = frameOf(shape, screen)
  const rings = shape.coordinates.flatMap((part) =>
    part.map((ring, nth) => ({ points: ring.map(onMap), hole: nth > 0 })),
  )
  const middle = onMap(toGround(screen / 2, high / 2))
  const tapped = ({ detail }: { detail?: { longitude?: number; latitude?: number } }) => {
    const { longitude, latitude } = detail ?? {}
    if (longitude === undefined || latitude === undefined) return
    const [x, y] = gcoord.transform([longitude, latitude], gcoord.GCJ02, gcoord.WGS84)
    onPick?.([x, y], fingerPixels * metresPerUnit)
  }
  return (
    <Map
      className="drawing drawing--map"
      {...middle}
      {...{ 'aria-label': label }}
      includePoints={rings.flatMap(({ points }) => points)}
      polygons={rings.map(({ points, hole }) => ({
        points,
        strokeWidth: 2,
        strokeColor: '#0B6073',
        fillColor: hole ? '#FFFFFF99' : '#0B607333',
      }))}
      markers={picked ? [{ id: 1, ...onMap(picked), iconPath: '', width: 24, height: 32 }] : []}
      onTap={tapped}
      onError={() => undefined}
    />
  )
}
