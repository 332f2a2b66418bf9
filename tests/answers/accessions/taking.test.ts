import { isBusy, placedByClock } from '../../../functions/answers/accessions/placedByClock'
import { place } from '../../../functions/answers/accessions/placing'
import type { Bucket } from '../../../functions/platform/bucket/bucket'
import { newRules, people, takingIn } from './library'

const daysOf = (found: unknown) => [...new Set(JSON.stringify(found ?? []).match(/在\d日内修好/g) ?? [])]

test('a unit hands in a new text, another person looks at it, and it stands in the library in the place of the former one', async () => {
  const { read, handedIn, act, placed, found, list, house } = await takingIn()
  const { body } = await read(newRules)
  expect(body).toMatchObject({
    facts: { title: '示例市路灯管理办法', versionDate: '2026-01-01', effectiveFrom: '2026-01-01' },
    beside: { replaces: { title: '示例市路灯管理办法', versionDate: '2024-01-01' }, ends: [] },
    count: 3,
  })
  const { status, body: one } = await handedIn()
  expect(status).toBe(201)
  expect(await placed()).toBe(false)
  expect(daysOf(await found())).toEqual(['在3日内修好'])
  expect((await act(one.id, 'signature', 1)).status).toBe(200)
  expect((await list()).body.accessions[0]?.placing).toBe('coming')
  expect(await placed()).toBe(true)
  expect(daysOf(await found())).toEqual(['在2日内修好'])
  expect((await list()).body.accessions[0]).toMatchObject({ placing: 'held', signed: { by: people.editor.name } })
  const before = await house.bucket.version('corpus/current.json')
  await placed()
  expect(await house.bucket.version('corpus/current.json')).toBe(before)
})

test('what begins later leaves the former one in force until its day', async () => {
  const { handedIn, act, placed, found, house } = await takingIn()
  const { body } = await handedIn({ effectiveFrom: '2027-01-01' })
  await act(body.id, 'signature', 1)
  await placed()
  expect(daysOf(await found())).toEqual(['在3日内修好'])
  house.clock.set('2027-01-01T02:00:00.000Z')
  expect(daysOf(await found())).toEqual(['在2日内修好'])
})

test('nobody looks at what they handed in, and a unit looks at none', async () => {
  const { handedIn, act } = await takingIn()
  const own = (await handedIn({}, newRules, people.editor)).body
  expect((await act(own.id, 'signature', 1)).body.detail).toBe('交的人不能核对自己的，请市政务公开办公室另一位同事核对')
  expect((await act(own.id, 'signature', 1, { caller: people.lead })).status).toBe(403)
  expect((await act(own.id, 'signature', 1, { caller: people.officeLead })).status).toBe(200)
})

test("a unit sees its own, the office sees all, and a unit of a county nothing of the city's", async () => {
  const { handedIn, list, look } = await takingIn()
  const { id } = (await handedIn()).body
  expect((await list(people.officer)).body.accessions.map((one) => one.id)).toEqual([id])
  expect((await list(people.otherUnit)).body.accessions).toEqual([])
  expect((await look(id, people.otherUnit)).status).toBe(403)
  expect((await list(people.officeLead)).body).toMatchObject({ looks: true, accessions: [{ id }] })
  expect((await list(people.county)).body.accessions).toEqual([])
  expect((await look(id, people.county)).status).toBe(403)
})

test('a mistake is taken back with a reason: the former version stands again, and what happened is told', async () => {
  const { handedIn, act, placed, found, list } = await takingIn()
  const { id } = (await handedIn()).body
  await act(id, 'signature', 1)
  await placed()
  expect((await act(id, 'withdrawal', 2)).status).toBe(400)
  expect((await act(id, 'withdrawal', 2, { reason: '这是征求意见稿，不是正式文件' })).status).toBe(200)
  expect((await list()).body.accessions[0]?.placing).toBe('leaving')
  await placed()
  expect(daysOf(await found())).toEqual(['在3日内修好'])
  const [one] = (await list()).body.accessions
  expect(one).toMatchObject({ placing: 'away', withdrawn: { reason: '这是征求意见稿，不是正式文件' } })
  expect(one?.history.map(({ deed }) => deed)).toEqual(['交上', '核对收录', '撤出'])
})

test('a wrong day is mended in the library: handed in again, looked at again, and one version stands', async () => {
  const { handedIn, act, placed, mend, found, look, searched } = await takingIn()
  const { id } = (await handedIn({ versionDate: '2025-06-01', effectiveFrom: '2025-06-01' })).body
  await act(id, 'signature', 1)
  await placed()
  const { facts } = (await look(id)).body.accession.signed!.content
  expect((await mend(id, 2, { ...facts, versionDate: '2026-01-01', effectiveFrom: '2026-02-01' })).status).toBe(200)
  expect((await act(id, 'signature', 3)).status).toBe(200)
  await placed()
  expect(daysOf(await found())).toEqual(['在2日内修好'])
  const shown = (await searched()).filter(({ title }) => title.includes('路灯'))
  expect(shown.map(({ effectiveFrom }) => effectiveFrom)).toEqual(['2026-02-01'])
})

test('an import by hand that goes over what was placed is mended by the clock', async () => {
  const { handedIn, act, placed, found, house } = await takingIn()
  const former = await house.bucket.read('corpus/current.json')
  const { id } = (await handedIn()).body
  await act(id, 'signature', 1)
  await placed()
  await placed()
  // Two wrote at once, and the other, who had not seen it, wrote last.
  await house.bucket.write('corpus/current.json', former!)
  expect(await placed()).toBe(true)
  expect(daysOf(await found())).toEqual(['在2日内修好'])
})

test('questions are answered from the new text, and a card that rested on the former one answers no more', async () => {
  const { handedIn, act, placed, answered } = await takingIn()
  const question = '示例路灯坏了多久修好？'
  expect(JSON.stringify(await answered(question))).toContain('报修后 3 日内修好')
  const { id } = (await handedIn()).body
  await act(id, 'signature', 1)
  await placed()
  expect(JSON.stringify(await answered(question))).not.toContain('报修后 3 日内修好')
  expect(
    JSON.stringify((await answered('示例市路灯管理办法 养护单位接到路灯报修后应当在几日内修好')).citations),
  ).toContain('在2日内修好')
})

test('what somebody else imported while the library was made anew is not gone over: it is done again', async () => {
  const { handedIn, act, house, add } = await takingIn()
  const { id } = (await handedIn()).body
  await act(id, 'signature', 1)
  let others = async () =>
    add({
      '示例国家门牌法(2020-01-01).md':
        '# 示例国家门牌法\n\n2020年1月1日 公布\n\n<!-- INFO END -->\n\n第一条 门牌应当清楚。\n',
    })
  const bucket: Bucket = {
    ...house.bucket,
    async write(key, bytes) {
      if (key.startsWith('corpus/policies/')) await others()
      others = async () => undefined
      await house.bucket.write(key, bytes)
    },
  }
  const clock = placedByClock(house, (records) => place(records, bucket, house.now()))
  const busy = await clock().catch((error: unknown) => isBusy(error))
  expect(busy).toBe(true)
  expect(await clock()).toBe(true)
  const { policies } = JSON.parse(
    new TextDecoder().decode(await house.bucket.read(`corpus/manifest-${await newestOf(house)}.json`)),
  ) as { policies: { title: string }[] }
  expect(policies.map(({ title }) => title).sort()).toEqual(
    ['示例国家照明法', '示例国家门牌法', '示例市路灯管理办法', '示例市路灯管理办法'].sort(),
  )
})

const newestOf = async (house: { bucket: Bucket }) =>
  (JSON.parse(new TextDecoder().decode(await house.bucket.read('corpus/current.json'))) as { version: number }).version
