import { createHash, timingSafeEqual } from 'node:crypto'
import * as contract from '@shared/inquiries/contracts/contractPush'
import { Problem } from '@shared/problem'
import { type Endpoint, endpoint } from '../../platform/http/endpoint'
import type { House } from '../../platform/house'
import { again } from '../../platform/unless'
import { keptAttachment } from '../uploads/attachments'
import { pictureAt, pictureLooks, pictureTraces } from './pictures'

interface Signed {
  signature: string
  timestamp: string
  nonce: string
}

/** What WeChat calls by itself: answers about pictures, and the pictures it asks for. Not there unless the operator switched it on. */
export const pushEndpoints = (house: House): Endpoint[] => [
  endpoint(contract.confirmPush, async ({ query }) => {
    requireWechat(query, house)
    return { type: 'text/plain', text: query.echostr }
  }),
  endpoint(contract.hearPush, async ({ query, body }) => {
    requireWechat(query, house)
    if (body.Event === 'wxa_media_check' && body.trace_id) await hear(body.trace_id, body, house)
    return { type: 'text/plain', text: 'success' }
  }),
  endpoint(contract.readLookedPicture, async ({ params: { link } }) => {
    const file = pictureAt(link, house.now(), house.lookupSecret)
    if (!file) throw new Problem('not-found', '没有这张图片，或者地址已经过期')
    return keptAttachment(file, house)
  }),
]

/** SHA-1 over token, time and nonce in order, as WeChat documents it. @throws Problem 'not-allowed' (403) for anybody else's call. */
function requireWechat(
  { signature, timestamp, nonce }: Signed,
  { wechatPush: token }: Pick<House, 'wechatPush'>,
): void {
  if (!token) throw new Problem('not-found', '没有这个地址')
  const right = createHash('sha1').update([token, timestamp, nonce].sort().join('')).digest('hex')
  const [given, own] = [Buffer.from(signature), Buffer.from(right)]
  if (given.length !== own.length || !timingSafeEqual(given, own)) throw new Problem('not-allowed', '签名不对')
}

/** Kept with the picture; the message that rides with the case finds it there. An answer to nothing we asked is refused, so that it is told again. */
async function hear(
  trace: string,
  { errcode = 0, result }: { errcode?: number | undefined; result?: { suggest: string } | undefined },
  house: House,
): Promise<void> {
  const known = await house.store(pictureTraces).get(`trace:${trace}`)
  if (!known) throw new Problem('not-found', '没有问过这一张')
  // The check itself failed, such as where the picture could not be fetched: a person looks when its time is over.
  if (errcode !== 0 || !result) return
  const looks = house.store(pictureLooks)
  await again(async () => {
    const look = await looks.get(known.look)
    if (!look) throw new Problem('not-found', '没有问过这一张')
    if (!look.suggest) await looks.save({ ...look, suggest: result.suggest === 'pass' ? 'fine' : 'risky' })
  })
  house.nudge()
}
