import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type * as readings from '@shared/concerns/contractReadings'
import { loadWatchedTopics } from '../../seeds/concerns/topics'
import { more } from '../inquiries/people'
import { testHouse } from '../support/house'
import { bench, words } from './bench'

/** A city that watches just these. */
const watching = (...topics: string[]) =>
  bench(undefined, { reference: async () => ({ ...(await testHouse().reference()), watched: topics }) })
const topicsOf = async ({ ask }: ReturnType<typeof bench>) =>
  (await ask<typeof readings.listWatchedTopics>(undefined, 'GET /api/concerns/topics')).body.topics

test('the watched topics are the ten of the city’s document, told to anybody', async () => {
  const topics = await topicsOf(bench())
  expect(topics).toHaveLength(10)
  expect(topics).toContain('教育医疗养老')
})

test('a topic that the facts name is registered, without a word of the program changed', async () => {
  const city = watching('困难群众生活', '【示例】低空经济')
  expect(await topicsOf(city)).toEqual(['困难群众生活', '【示例】低空经济'])
  const made = await city.register(more.dispatcher, { ...words, topic: '【示例】低空经济' })
  expect(made).toMatchObject({ status: 201, body: { concern: { topic: '【示例】低空经济' } } })
})

test('what is none of the watched topics is refused, by hand and as a correction, with its field', async () => {
  const city = watching('困难群众生活')
  const refused = await city.register(more.dispatcher, { ...words, topic: '别的事情' })
  expect(refused).toMatchObject({ status: 400, body: { errors: [{ field: 'topic', message: '请从列表里选' }] } })
  const id = await city.at('registered')
  expect((await city.correct(more.dispatcher, id, { topic: '别的事情' })).status).toBe(400)
})

test('a topic that is watched no more stays with the concerns that have it, and in the figures', async () => {
  let watched = ['困难群众生活']
  const city = bench(undefined, { reference: async () => ({ ...(await testHouse().reference()), watched }) })
  const id = await city.at('responded')
  watched = ['安全生产']
  const { body } = await city.ask<typeof readings.readConcernFigures>(undefined, 'GET /api/concerns/figures')
  expect(body.topics).toEqual([{ topic: '困难群众生活', answered: 1, onTime: 1 }])
  const kept = await city.correct(more.dispatcher, id, { title: '【示例】停暖三天的小区', topic: '困难群众生活' })
  expect(kept).toMatchObject({ status: 200, body: { concern: { topic: '困难群众生活' } } })
})

test('before the facts were loaded it says what is missing', async () => {
  const refused = await watching().register()
  expect(refused).toMatchObject({ status: 409, body: { detail: expect.stringContaining('还没有装入') } })
})

describe('the file of topics', () => {
  let folder: string
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'topics-'))
  })
  afterAll(() => rm(folder, { recursive: true }))

  test('one more line is one more topic, and two alike are refused', async () => {
    const path = join(folder, 'topics.json')
    const write = (topics: string[]) => writeFile(path, JSON.stringify({ basis: '示例', topics }))
    await write([...loadWatchedTopics(), '【示例】低空经济'])
    expect(loadWatchedTopics(path)).toHaveLength(11)
    await write(['安全生产', '安全生产'])
    expect(() => loadWatchedTopics(path)).toThrow('有两个一样的类别')
  })
})
