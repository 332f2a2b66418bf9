import type { listHotPlaces, listPlaces } from '@shared/areas/contract'
import { gzipSync } from 'node:zlib'
import { areaEndpoints } from '../../functions/areas/endpoints'
import { countHot } from '../../functions/messages/followers/countHot'
import { followerId, followers } from '../../functions/messages/followers/followers'
import { treeOf } from '../../miniapp/src/platform/places/treeOf'
import { loadAreas } from '../../seeds/areas/areas'
import { door } from '../support/door'
import { testHouse } from '../support/house'

const village = '371502101277'
const nextDoor = '371502101247'

const city = () => {
  const house = testHouse()
  const ask = door(areaEndpoints(house))
  let made = 0
  return {
    house,
    follow: async (area: string, people: number) => {
      for (let nth = 0; nth < people; nth++) {
        const person = `person-${made++}`
        const follows = { person, area, places: [area] }
        await house.store(followers).create({ id: followerId(person, 0), version: 0, follows })
      }
    },
    places: async () => (await ask<typeof listPlaces>(undefined, 'GET /api/areas/places')).body.places,
    hot: async (county: string) =>
      (await ask<typeof listHotPlaces>(undefined, 'GET /api/areas/hot', { query: { county } })).body.places,
  }
}

test('a phone gets every place with how it is said, in less than 45 KB on the line, and walks and searches it alone', async () => {
  const places = await city().places()
  expect(places).toHaveLength(loadAreas().areas.length - 1)
  expect(gzipSync(JSON.stringify(places)).byteLength).toBeLessThan(45_000)
  const tree = treeOf(places)
  expect(tree.search('whc', 5).map(({ code }) => tree.fullName(code))).toContain('东昌府区沙镇镇王化村')
  expect(tree.children('371502101').map(({ code }) => code)).toContain(village)
  expect(tree.fullName(village)).toBe('东昌府区沙镇镇王化村')
})

test('of a county those places are named that most people follow, and none that fewer than five do', async () => {
  const there = city()
  await there.follow(nextDoor, 6)
  await there.follow(village, 7)
  await there.follow('371502101', 4)
  await there.follow('371502', 9)
  await there.follow('371525101243', 5)
  expect(await there.hot('371502')).toEqual([])
  await countHot(there.house)
  there.house.clock.advance(5_000)
  expect((await there.hot('371502')).map(({ code }) => code)).toEqual([village, nextDoor])
  expect((await there.hot('371525')).map(({ code }) => code)).toEqual(['371525101243'])
  expect(await there.hot('371521')).toEqual([])
})

test('it is counted once a day', async () => {
  const there = city()
  await countHot(there.house)
  await there.follow(village, 7)
  there.house.clock.advance(3_600_000)
  await countHot(there.house)
  expect(await there.hot('371502')).toEqual([])
  there.house.clock.advance(20 * 3_600_000)
  await countHot(there.house)
  there.house.clock.advance(5_000)
  expect((await there.hot('371502')).map(({ code }) => code)).toEqual([village])
})
