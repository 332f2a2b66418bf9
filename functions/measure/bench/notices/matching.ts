import booleanPointInPolygon from '@turf/boolean-point-in-polygon'
import type { GroupRule, Household } from '@shared/notices/audience/group'
import { reaches } from '@shared/notices/audience/reaches'
import { type Prepared, prepare } from '@shared/areas/shape/inside'
import type { Position, Shape } from '@shared/areas/shape/shape'
import { soundShape } from '@shared/areas/shape/sound'
import { stands } from '@shared/notices/audience/stands'
import { Problem } from '@shared/problem'
import { barred } from '../table'

const targets = { matchMs: 1_000, timesFaster: 10, phoneMs: 5 }
const centre: Position = [115.9, 36.4]
const units = 1e7

/**
 * --vertices 1000 --points 1000000 --notices 500 --times 3: one drawn notice against many
 * points, beside a plain loop over Turf with the same answers; and all notices of one day against one phone's places,
 * drawings and groups included. One core, the middle of several runs, by the time of the processor.
 */
export async function matched(options: Record<string, string>, progress: (line: string) => void): Promise<object> {
  const [vertices, points, live, times] = [
    whole(options['vertices'] ?? '1000'),
    whole(options['points'] ?? '1000000'),
    whole(options['notices'] ?? '500'),
    whole(options['times'] ?? '3'),
  ] as const
  const random = numbersFrom(7)
  const shape = drawn(vertices, random)
  const places = Float64Array.from({ length: points * 2 }, (_, nth) => around(centre[nth % 2]!, random))
  progress(`${vertices} 个点的范围，${points} 个位置：自己的判断`)
  const ours = middle(times, () => counted(places, prepare(shape).contains))
  progress('同样的位置，逐个用 Turf 判断')
  const polygon = {
    type: 'Polygon' as const,
    coordinates: shape.coordinates[0]!.map((ring) => ring.map((p) => [...p])),
  }
  const turf = middle(1, () => counted(places, (x, y) => booleanPointInPolygon([x, y], polygon)))
  progress(`${live} 份公告，一部手机上的 10 个地方`)
  const phone = onePhone(live, random, times)
  const timesFaster = Number((turf.ms / ours.ms).toFixed(1))
  const equal = ours.result.every((one, nth) => one === turf.result[nth])
  console.log(
    barred(
      ['比什么', '处理器毫秒', '在里面的'],
      [
        ['自己的判断，含预备', ours.ms.toFixed(0), sum(ours.result)],
        ['Turf 逐个判断', turf.ms.toFixed(0), sum(turf.result)],
        [`${live} 份公告 × 10 个地方，范围已读好`, phone.ms.toFixed(2), phone.result],
      ],
    ),
  )
  const missed = [
    ...(equal ? [] : ['结果和 Turf 一样']),
    ...(ours.ms > targets.matchMs ? [`≤ ${targets.matchMs} 毫秒`] : []),
    ...(timesFaster < targets.timesFaster ? [`快 ${targets.timesFaster} 倍`] : []),
    ...(phone.ms > targets.phoneMs ? [`一部手机 ≤ ${targets.phoneMs} 毫秒`] : []),
  ]
  console.log(
    `比 Turf 快 ${timesFaster} 倍，结果${equal ? '一样' : '不一样'}；${missed.length ? `没有达到：${missed.join('、')}` : '指标都达到'}`,
  )
  return { vertices, points, oursMs: ours.ms, turfMs: turf.ms, timesFaster, equal, phoneMs: phone.ms, missed }
}

/** A star with corners in the order of their angles, taken as any drawing is. */
function drawn(vertices: number, random: () => number): Shape {
  const ring = Array.from({ length: vertices }, (_, nth): Position => {
    const angle = (2 * Math.PI * nth) / vertices
    const far = (0.4 + 0.6 * random()) * 0.1
    return [centre[0] + far * Math.cos(angle), centre[1] + far * Math.sin(angle)]
  })
  const read = soundShape({ type: 'Polygon', coordinates: [[...ring, ring[0]]] }, { centre, metres: 100_000 })
  if ('fault' in read) throw new Problem('bad-input', read.fault)
  return read.shape
}

const around = (middle: number, random: () => number) => Math.round((middle + (random() - 0.5) * 0.25) * units) / units

function counted(places: Float64Array, contains: Prepared['contains']): Uint8Array {
  const found = new Uint8Array(places.length / 2)
  for (let nth = 0; nth < found.length; nth++) found[nth] = contains(places[nth * 2]!, places[nth * 2 + 1]!) ? 1 : 0
  return found
}
const sum = (found: Uint8Array) => found.reduce((all, one) => all + one, 0)

/** What the phone does when it opens its list: places, groups and drawings of every notice, where the household stands. */
function onePhone(live: number, random: () => number, times: number) {
  const who: GroupRule = {
    any: [{ group: 'landTaken' }, { group: 'parents', bornFrom: '2019-09-01', bornUntil: '2020-08-31' }],
  }
  const household: Household = { children: ['2020-05'], landTaken: false }
  const places = Array.from({ length: 10 }, (_, nth) => String(371502101200 + nth))
  const notices = Array.from({ length: live }, (_, nth) => ({
    areas: [String(371502101200 + (nth % 40))],
    who: nth % 2 ? who : undefined,
    shape: prepare(drawn(nth % 4 ? 40 : 1_000, random)),
  }))
  const standing = { at: centre, metres: 20 }
  return middle(Math.max(times, 21), () => {
    let reached = 0
    for (const { areas, who, shape } of notices) {
      const standsIn = () => stands(shape, standing)
      if (
        places.some((place) => reaches({ areas, who, shape }, place, household, { stands: standsIn }).reached === 'yes')
      )
        reached++
    }
    return reached
  })
}

/** The middle processor time of several runs, in milliseconds, after one that warms up: others on the machine do not count. */
function middle<T>(times: number, work: () => T): { ms: number; result: T } {
  let result = work()
  const took = Array.from({ length: times }, () => {
    const began = process.cpuUsage()
    result = work()
    const { user, system } = process.cpuUsage(began)
    return (user + system) / 1_000
  }).sort((a, b) => a - b)
  return { ms: took[took.length >> 1]!, result }
}

/** The same numbers in every run: a linear congruential generator (Numerical Recipes). */
export function numbersFrom(seed: number): () => number {
  let state = seed
  return () => (state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0) / 2 ** 32
}

function whole(text: string): number {
  const number = Number(text)
  if (!Number.isSafeInteger(number) || number < 1) throw new Problem('bad-input', `应当是一个正整数：${text}`)
  return number
}
