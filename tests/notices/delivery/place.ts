import { type Account, accounts } from '../../../functions/platform/identity/account'
import { followers } from '../../../functions/messages/followers/followers'
import { listPlaces } from '../../../functions/messages/followers/listPlaces'
import { type Reachable, reachables, reachId } from '../../../functions/messages/followers/reached'
import { openSmsStandIn } from '../../../functions/local/standIns/smsStandIn'
import { openWechatStandIn } from '../../../functions/local/standIns/wechatStandIn'
import { outboxOf } from '../../../functions/messages/outboxOf'
import { followersTold } from '../../../functions/notices/followers/tellFollowers'
import { batches, batchesOf, fanOuts, fanOutsOf, type TellingOf } from '../../../functions/notices/followers/store'
import { noticeEndpoints } from '../../../functions/notices/endpoints'
import { peopleEndpoints } from '../../../functions/people/endpoints'
import { silentLog } from '../../../functions/platform/log'
import { sealerOf } from '../../../functions/platform/reach/sealed'
import { exampleTemplate } from '../../../functions/platform/reach/template'
import { tencentSms } from '../../../functions/platform/reach/tencentSms'
import { wechatMessages } from '../../../functions/platform/reach/wechatMessages'
import { door, example } from '../../support/door'
import { testHouse } from '../../support/house'
import { withMatter } from '../readyMatter'

export const villages = { 王化村: '371502101277', next: '371502101247', other: '371521001001' }
const sms = { secretId: 'example', secretKey: 'example', appId: '1', sign: '示例', templateId: '1', takenBackId: '2' }

export const draft = {
  field: '土地征收',
  kind: 'land-compensation',
  title: '王化村征地补偿安置公告',
  text: '王化村部分集体土地依法征收，补偿安置方案公告如下，请互相转告。',
  areas: [villages.王化村],
  from: '2026-11-23',
  until: '2026-12-31',
  contact: '0635-0000000（示例）',
}
/** One that no law speaks of. */
export const plainDraft = {
  ...draft,
  field: '养老服务',
  kind: 'other',
  title: '王化村老年食堂开饭通知',
  text: '老年食堂本周开饭，欢迎老人来吃。',
}

/** Whom a test knows: how they may be reached, and which places they follow. */
export interface Known {
  places: string[]
  grants?: number | 'lasting'
  phone?: string
  quiet?: string
  pace?: string
  muted?: string[]
  mutedFields?: string[]
  openid?: string
}

/** A city with the services outside stood in for: people follow places, a notice goes up, and what came of it is looked at. */
export async function cityWith(people: Record<string, Known>, now = '2026-11-23T02:00:00.000Z') {
  const [wechat, texts] = await Promise.all([openWechatStandIn(), openSmsStandIn(sms)])
  const house = testHouse({ now })
  /** WeChat as it is asked here, waited for at most so long. */
  const wechatWithin = (timeoutMs: number) =>
    wechatMessages({
      ...{ baseUrl: wechat.url, appid: 'wx-example', secret: 'example', template: exampleTemplate },
      ...{ now: house.now, log: silentLog, timeoutMs },
    })
  house.reach = {
    wechat: wechatWithin(5_000),
    sms: tencentSms({ ...sms, baseUrl: texts.url, now: house.now, log: silentLog }),
  }
  const sealer = sealerOf(house.lookupSecret)
  for (const [name, known] of Object.entries(people)) {
    const id = `citizen-${name}`
    await house.store(accounts).create(citizen(id, known.places))
    await listPlaces(id, { accounts: house.store(accounts), followers: house.store(followers) })
    await house.store(reachables).create(reachOf(id, name, known, sealer.seal))
  }
  const call = door([...noticeEndpoints(house), ...peopleEndpoints(house)])
  const sweep = outboxOf(house)
  const tell = followersTold(house)
  const told = () => tell({ over: () => false })

  async function publish(one: object = draft): Promise<string> {
    const body = await withMatter(one as typeof draft, example.housing, house)
    const drafted = await call(example.housing, 'POST /api/notices', { body })
    if (drafted.status !== 201) throw new Error(JSON.stringify(drafted.body))
    const { id, version } = noticeIn(drafted.body)
    const handedIn = await call(example.housing, 'POST /api/notices/{id}/submission', {
      params: { id },
      body: { version },
    })
    const seen = noticeIn(handedIn.body).version
    const up = await call(example.lead, 'POST /api/notices/{id}/approval', { params: { id }, body: { version: seen } })
    if (up.status !== 200) throw new Error(JSON.stringify(up.body))
    return id
  }
  async function standings(): Promise<Record<string, string>> {
    const { items } = await house.store(batches).page({ index: 'second', key: batchesOf(await fanOutId()), limit: 500 })
    return Object.fromEntries(
      items.flatMap((one) =>
        one.people.map(({ person, stands }: TellingOf) => [person.replace('citizen-', ''), stands]),
      ),
    )
  }
  let lastPublished = ''
  let again: Awaited<ReturnType<typeof openWechatStandIn>> | undefined
  async function fanOutId(): Promise<string> {
    const { items } = await house.store(fanOuts).page({ index: 'second', key: fanOutsOf(lastPublished) })
    return items[0]?.id ?? ''
  }
  return {
    house,
    call,
    wechat: wechat.messages,
    /** WeChat is gone in this moment, whatever it was about to answer. */
    wechatDies: wechat.close,
    /** It answers again at the same address, and counts anew. */
    wechatReturns: async () => {
      again = await openWechatStandIn(Number(new URL(wechat.url).port))
      return again.messages
    },
    wechatWithin,
    fanOutId,
    texts,
    sweep,
    tell: told,
    standings,
    /** Up, and everything done that can be done now. */
    async goesUp(one?: object): Promise<string> {
      lastPublished = await publish(one)
      await sweep()
      await told()
      return lastPublished
    },
    async publishOnly(one?: object): Promise<string> {
      lastPublished = await publish(one)
      return lastPublished
    },
    received: (name: string) =>
      [...wechat.messages.received]
        .filter(([to]) => to.startsWith(`openid-${name} `))
        .reduce((sum, [, n]) => sum + n, 0),
    close: async () => void (await Promise.all([wechat.close(), again?.close(), texts.close()])),
  }
}
export type City = Awaited<ReturnType<typeof cityWith>>

const noticeIn = (body: object) => (body as { notice: { id: string; version: number } }).notice

const citizen = (id: string, places: string[]): Account => ({
  id,
  version: 0,
  role: 'citizen',
  name: '示例居民',
  places,
  disabled: false,
  createdAt: '2026-11-01T00:00:00.000Z',
})

function reachOf(id: string, name: string, known: Known, seal: (words: string) => string): Reachable {
  const { grants, phone, quiet, muted = [], mutedFields = [], openid = `openid-${name}` } = known
  return {
    id: reachId(id),
    version: 0,
    person: id,
    ...(grants === undefined
      ? {}
      : {
          wechat: {
            openid: seal(openid),
            granted: grants === 'lasting' ? 0 : grants,
            ...(grants === 'lasting' ? { lasting: true } : {}),
          },
        }),
    ...(phone ? { sms: { phone: seal(phone), shown: '138****0000' } } : {}),
    ...(quiet ? { quiet } : {}),
    ...(known.pace ? { pace: known.pace } : {}),
    muted,
    mutedFields,
  }
}
