import { type Detector, hotDetector } from '@shared/hot/detector'
import type { House } from '../platform/house'
import { everyOf } from '../platform/store/pages'
import { heardForMs, listening } from './heard'
import { decisionsKey, type HotDecision, hotDecisions } from './store'

/** Whoever asks again sooner gets what is there. */
const restMs = { local: 1_000, cloud: 20_000 }
/** Others are served after so many messages. */
const breath = 200
/** What is too long ago is forgotten so often. */
const forgetEveryMs = 3_600_000

export interface HotProjection {
  detector: Detector
  decisions: HotDecision[]
}

const opened = new WeakMap<House, () => Promise<HotProjection>>()

/** What the messages so far come to, with what has arrived since it was last asked for; one for each house. */
export function hotProjectionOf(house: House): Promise<HotProjection> {
  const there = opened.get(house) ?? projecting(house)
  opened.set(house, there)
  return there()
}

function projecting(house: House): () => Promise<HotProjection> {
  const decided = house.store(hotDecisions)
  const listen = listening(house)
  const detector = hotDetector()
  const decisions: HotDecision[] = []
  let readAt = -Infinity
  let forgotAt = -Infinity
  let under: Promise<HotProjection> | undefined

  /** Messages and decisions in the order in which they came. */
  async function catchUp(): Promise<HotProjection> {
    const now = house.now().getTime()
    const made = await everyOf(decided.page, { index: 'first', key: decisionsKey })
    const left = made.slice(decisions.length)
    const decide = (one: HotDecision) => {
      if (one.decision.kind !== 'raise') detector.decide(one.decision, { at: one.at, by: one.by.name })
      decisions.push(one)
    }
    if (now - readAt >= restMs[house.mode]) {
      let taken = 0
      for await (const { at, messages, echoes } of listen(now)) {
        while (left[0] && left[0].at <= at) decide(left.shift()!)
        for (const one of messages) detector.take(one)
        for (const { of, at: when } of echoes) detector.echo(of, when)
        taken += messages.length
        if (taken < breath) continue
        taken = 0
        await new Promise((resolve) => setImmediate(resolve))
      }
      readAt = now
    }
    for (const one of left.splice(0)) decide(one)
    if (now - forgotAt >= forgetEveryMs) {
      detector.forget(now - heardForMs)
      forgotAt = now
    }
    return { detector, decisions }
  }

  return () => {
    under ??= catchUp().finally(() => {
      under = undefined
    })
    return under
  }
}
