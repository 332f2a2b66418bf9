import type * as contract from '@shared/hot/contract'
import { office } from '../../inquiries/office'
import { more } from '../../inquiries/people'
import { desk, headings } from './files'

const elsewhere = (nth: number, words: string) =>
  `${words},2026-11-22 0${nth}:30,,示例论坛,示例网友${nth},https://example.com/h${nth},0,0`

test('what people write to us and what was seen elsewhere come together in one topic, each told apart', async () => {
  const { house, submit } = office()
  const { ask, send } = desk(house)
  await submit({ text: '翠湖小区暖气三天不热，家里有老人' }, { ...more.citizen, id: 'resident-1' })
  const seen = [headings, elsewhere(1, '翠湖小区的暖气一直不热'), elsewhere(2, '翠湖小区暖气不热打了电话没人来')].join(
    '\n',
  )
  await (await send(seen)).taken()
  house.clock.advance(60_000)
  const { topics, taken } = (await ask<typeof contract.listHotTopics>(more.editor, 'GET /api/hot')).body
  expect(taken).toBe(3)
  expect(topics).toMatchObject([{ place: '翠湖小区', messages: 3, seen: 2, voices: 3 }])
  const { members } = (
    await ask<typeof contract.readHotTopic>(more.editor, 'GET /api/hot/{id}', { params: { id: topics[0]!.id } })
  ).body
  expect(
    members
      .filter(({ seenAt }) => seenAt === '示例论坛')
      .map(({ link }) => link)
      .sort(),
  ).toEqual(['https://example.com/h1', 'https://example.com/h2'])
})

test('nearly the same words passed on warm a topic and are no voice of their own', async () => {
  const long = '翠湖小区从周三起停暖，物业说在等换热站的配件，什么时候到说不准，这两天夜里零下五六度，希望有人管一管'
  const rows = [
    long,
    `${long}啊`,
    `转发：${long}`,
    '翠湖小区停暖，老人孩子冻得睡不着',
    '翠湖小区停暖几天了没有人管',
  ].map((words, nth) => elsewhere(nth + 1, words))
  const heatOf = async (...some: string[]) => {
    const { house, ask, send } = desk(office().house)
    await (await send([headings, ...some].join('\n'))).taken()
    house.clock.advance(60_000)
    return (await ask<typeof contract.listHotTopics>(more.editor, 'GET /api/hot')).body.topics[0]
  }
  const alone = await heatOf(rows[0]!, rows[3]!, rows[4]!)
  const passedOn = await heatOf(...rows)
  expect(passedOn?.voices).toBe(alone?.voices)
  expect(passedOn!.heat).toBeGreaterThan(alone!.heat)
})
