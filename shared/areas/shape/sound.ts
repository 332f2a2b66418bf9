import { meetingOf } from './crossing'
import { boxOf, metresBetween, squareMetres } from './ground'
import { prepare } from './inside'
import { type Read, readShape, tooMany } from './read'
import { mostRings, mostVertices, type Position, type Ring, ringName, ringsOf, type Shape, verticesOf } from './shape'

/** How far a drawing may lie: from the middle of the city, in metres; or what else says that a point is not ours. */
export interface Reach {
  centre: Position
  metres: number
  /** Where outlines are known: a plain sentence on a point that lies outside of them. */
  outside?: ((place: Position) => string | undefined) | undefined
}

/** Corners of an area: three and the first again. */
const fewest = 4
/** Smaller than a hundred square metres is a slip of the hand. */
const smallest = 100

/** 核对画的范围: read, closed, with no border crossing another, holes inside and parts apart, and in this city. */
export function soundShape(given: unknown, reach: Reach): Read {
  const read = readShape(given)
  if ('fault' in read) return read
  const { shape } = read
  const fault =
    badRing(shape) ??
    farAway(shape, reach) ??
    crossed(shape) ??
    misplaced(shape) ??
    (squareMetres(shape) < smallest ? '围出来的地方不到 100 平方米，请看看是不是画错了' : undefined)
  return fault ? { fault } : read
}

const named = (shape: Shape) =>
  shape.coordinates.flatMap((rings, part) =>
    rings.map((ring, nth) => ({ ring, part, nth, name: ringName(part, nth, shape.coordinates.length) })),
  )

function badRing(shape: Shape): string | undefined {
  const rings = ringsOf(shape).length
  if (rings > mostRings)
    return `一共 ${rings.toLocaleString('zh-CN')} 圈边线，最多 ${mostRings} 圈。请把相邻的地块合起来，或者分成几份公告`
  for (const { ring, name } of named(shape)) {
    if (!same(ring[0], ring.at(-1))) return `${name}没有合拢：最后一个点要和第一个点相同`
    if (ring.length < fewest) return `${name}的点太少，围不成一片地方：至少要三个不同的点，最后再回到第一个点`
  }
  const count = verticesOf(shape)
  return count > mostVertices ? tooMany(count) : undefined
}

const same = (one: Position | undefined, other: Position | undefined) =>
  one !== undefined && other !== undefined && one[0] === other[0] && one[1] === other[1]

function farAway(shape: Shape, { centre, metres, outside }: Reach): string | undefined {
  for (const { ring } of named(shape))
    for (const point of ring) {
      const away = metresBetween(centre, point)
      if (away > metres)
        return `画的地方不在本市：${spoken(point)} 离市区约 ${Math.round(away / 1_000)} 公里。请检查坐标`
      const why = outside?.(point)
      if (why) return why
    }
  return undefined
}

const spoken = ([longitude, latitude]: Position) => `经度 ${longitude.toFixed(5)}、纬度 ${latitude.toFixed(5)} `

function crossed(shape: Shape): string | undefined {
  const rings = named(shape)
  for (const { ring, name } of rings) {
    const twice = passedTwice(ring)
    if (twice) return `${name}的边线在${spoken(twice)}碰到了自己。请改成一圈不相碰的线`
  }
  const meeting = meetingOf(rings.map(({ ring }) => ring))
  if (!meeting) return undefined
  const [one, other] = meeting.rings.map((nth) => rings[nth]!.name)
  const where = spoken(meeting.at)
  return one === other
    ? `${one}的边线在${where}附近自己交叉了。请改成一圈不相交的线`
    : `${one}和${other}的边线在${where}附近交叉或者重叠了。请分开，或者合成一块`
}

function passedTwice(ring: Ring): Position | undefined {
  const passed = new Set<string>()
  return ring.slice(1).find((point) => passed.size === passed.add(point.join()).size)
}

/** No borders cross, so a ring leaves another only at a corner of both: every corner and every middle of an edge is asked. */
function misplaced(shape: Shape): string | undefined {
  const rings = named(shape).map((one) => ({
    ...one,
    box: boxOf({ coordinates: [[one.ring]] }),
    asked: prepare({ coordinates: [[one.ring]] }),
  }))
  type One = (typeof rings)[number]
  const lies = (where: 'inside' | 'outside', one: One, other: One) =>
    withMiddles(one.ring).some(([x, y]) => other.asked.where(x, y) === where)
  const within = (one: One, other: One) => one !== other && touch(one.box, other.box) && lies('inside', one, other)
  const outers = rings.filter(({ nth }) => nth === 0)
  const holes = rings.filter(({ nth }) => nth > 0)
  for (const hole of holes) {
    if (lies('outside', hole, outers[hole.part]!)) return `${hole.name}不在外圈里面。挖掉的部分要画在里面`
    if (holes.some((other) => other.part === hole.part && within(hole, other)))
      return `${hole.name}套在另一个洞里。请去掉里面的那个`
  }
  const spared = (one: One, other: One) => holes.some((hole) => hole.part === other.part && !lies('outside', one, hole))
  for (const one of outers) {
    const other = outers.find((each) => within(one, each) && !spared(one, each))
    if (other) return `第 ${one.part + 1} 块画在第 ${other.part + 1} 块里面了。请去掉一块，或者改成洞`
  }
  return undefined
}

type Box = ReturnType<typeof boxOf>
const touch = (one: Box, other: Box) =>
  one.west <= other.east && other.west <= one.east && one.south <= other.north && other.south <= one.north

const withMiddles = (ring: Ring): Position[] => [
  ...ring,
  ...ring.slice(1).map(([x, y], at): Position => [(x + ring[at]![0]) / 2, (y + ring[at]![1]) / 2]),
]
