import type { AreaTree } from '@shared/areas/tree'
import { cityCode } from '@shared/areas/words'
import { exampleSms } from '../../../local/localHouse'
import { openSmsStandIn } from '../../../local/standIns/smsStandIn'
import { openWechatStandIn } from '../../../local/standIns/wechatStandIn'
import { outboxOf } from '../../../messages/outboxOf'
import { followersTold } from '../../../notices/followers/tellFollowers'
import type { House } from '../../../platform/house'
import { silentLog } from '../../../platform/log'
import { exampleTemplate } from '../../../platform/reach/template'
import { tencentSms } from '../../../platform/reach/tencentSms'
import { wechatMessages } from '../../../platform/reach/wechatMessages'
import { openMeteredHouse } from '../inquiries/meteredHouse'
import type { Consumed } from '../inquiries/meter'
import { crowdIn } from './crowd'
import { noticeFor, readsTheList } from './goingUp'

/** What telling costs at the tables: of the publishing, of its setting out, and for each recipient. */
export interface CountedAtTables {
  followers: number
  villages: number
  /** The request that puts the notice up for all villages. */
  publish: Consumed & { ms: number }
  /** The message that begins to tell: nobody is told by it yet. */
  setsOut: Consumed
  each: Consumed
  /** A reader opens the list of the notices of a place: the in-app message of it. */
  reading: Consumed
}

/** The same stories in this process, with a meter on every request to the tables; the clock goes as it does. */
export async function countedOn(folder: string, followers: number): Promise<CountedAtTables> {
  const [wechat, texts] = [await openWechatStandIn(), await openSmsStandIn(exampleSms)]
  const metered = await openMeteredHouse(folder, () => new Date())
  try {
    const { house, meter } = metered
    const { now } = house
    const client = { appid: 'wx-example', secret: 'example', template: exampleTemplate, now, log: silentLog }
    house.reach = {
      wechat: wechatMessages({ ...client, baseUrl: wechat.url }),
      sms: tencentSms({ ...exampleSms, baseUrl: texts.url, now, log: silentLog }),
    }
    const villages = villagesOf((await house.reference()).areas)
    await crowdIn(house, followers, villages)
    const { approve } = await noticeFor([cityCode], house)
    meter.take()
    const began = performance.now()
    await approve()
    const publish = { ...meter.take(), ms: performance.now() - began }
    await outboxOf(house)()
    const setsOut = meter.take()
    await followersTold(house)({ over: () => false })
    const all = meter.take()
    const each: Consumed = {
      reads: all.reads / followers,
      writes: all.writes / followers,
      readUnits: all.readUnits / followers,
      writeUnits: all.writeUnits / followers,
    }
    await readsTheList(villages[0] ?? cityCode, house)
    return { followers, villages: villages.length, publish, setsOut, each, reading: meter.take() }
  } finally {
    await metered.close()
    await Promise.all([wechat.close(), texts.close()])
  }
}

/** Every place with no other in it. */
export function villagesOf(areas: Pick<AreaTree, 'children'>, within = cityCode): string[] {
  const children = areas.children(within)
  return children.length > 0 ? children.flatMap(({ code }) => villagesOf(areas, code)) : [within]
}

export const villagesIn = async (house: Pick<House, 'reference'>) => villagesOf((await house.reference()).areas)
