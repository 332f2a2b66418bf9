import type { registerSite } from '@shared/sites/contract'
import type { hangNotice } from '@shared/sites/acts/hang'
import { keepUpload } from '../../../functions/inquiries/uploads/attachments'
import { siteEndpoints } from '../../../functions/sites/endpoints'
import { people as byBoards, town, village } from '../../sites/boards'
import { door } from '../../support/door'
import { type City, cityWith, draft, plainDraft, villages } from './place'

let city: City | undefined
afterEach(async () => {
  await city?.close()
  city = undefined
})
const people = {
  li: { places: [villages.王化村], grants: 9, quiet: 'none' },
  wang: { places: [villages.王化村], phone: '13800000001', quiet: 'none' },
}

test('where law names no board, the last day that was written is the last day that is said', async () => {
  city = await cityWith(people)
  await city.goesUp(plainDraft)
  expect(city.wechat.said.get('openid-li')).toMatchObject({ date4: '2026年12月31日' })
})

const compensation = { ...draft, from: '2026-11-24', until: '2026-12-23' }

test('as long as a place that law names has no proof, a phone is told the earliest last day, and that it is the earliest', async () => {
  city = await cityWith(people, '2026-11-23T02:00:00.000Z')
  await city.goesUp(compensation)
  expect(city.texts.said.get('+8613800000001')?.at(-1)).toBe('最早12月23日')
  expect(city.wechat.said.get('openid-li')).toMatchObject({ date4: '2026年12月23日' })
})

test('whoever is told after it was posted late is told the day until which it is proven to hang, not the written one', async () => {
  city = await cityWith({ li: { ...people.li } })
  city.wechat.mood('busy')
  const notice = await city.goesUp(compensation)
  city.house.clock.set('2026-11-28T02:00:00.000Z')
  await hungAt([village, town], notice, city)
  city.wechat.mood('well')
  await city.tell()
  expect(city.wechat.said.get('openid-li')).toMatchObject({ date4: '2026年12月28日' })
})

/** A board in each of these places, and the notice on all of them, with a photo as proof. */
async function hungAt(areas: readonly string[], notice: string, { house }: City): Promise<void> {
  const ask = door(siteEndpoints(house))
  for (const [nth, area] of areas.entries()) {
    const clerk = area === village ? byBoards.clerk : byBoards.town
    const facts = { kind: 'board' as const, name: '示例公告栏', area, where: '大门东侧' }
    const { body: made } = await ask<typeof registerSite>(byBoards.editor, 'POST /api/sites', { body: facts })
    const photo = await keepUpload(Buffer.from(`photo ${nth}`).toString('base64'), clerk, house, async () => 'jpg')
    const { status } = await ask<typeof hangNotice>(clerk, 'POST /api/sites/{code}/postings/{notice}/hanging', {
      params: { code: made.site.code, notice },
      body: { key: `key-of-a-phone-${nth}`, photo },
    })
    expect(status).toBe(200)
  }
}
