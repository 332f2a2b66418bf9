import type { checkBasis } from '@shared/answers/contractBasis'
import { city, lead, officer, rules } from '../lampCity'

const asked = '我们胡同的路灯坏了，报修后几天能修好？'
const dogs = `# 示例市养犬办法

2024年1月1日 示例市人民政府公布

<!-- INFO END -->

第一条 养犬人应当给犬只注射狂犬病疫苗，出门牵绳。

第二条 本办法自2024年1月1日起施行。
`

async function desk() {
  const { ask, add } = await city({ more: { '示例市养犬办法(2024-01-01).md': dogs } })
  const check = (basis: string[], question = asked, caller: typeof officer | undefined = officer, find?: true) =>
    ask<typeof checkBasis>(caller, 'POST /api/answers/basis-check', {
      body: { question, basis, ...(find ? { find } : {}) },
    })
  return { ask, check, add }
}

test('an article that has nothing to do with what was asked is pointed out; the right one is not', async () => {
  const { check } = await desk()
  const { body } = await check(['《示例市路灯管理办法》第二条', '《示例市养犬办法》第一条'])
  expect(body.doubts).toEqual([{ basis: '《示例市养犬办法》第一条', why: 'beside' }])
})

test('an article that is no longer in force is pointed out', async () => {
  const { check, add } = await desk()
  await add({
    '示例市照明条例(2026-06-01).md': rules(2026, 5)
      .replaceAll('1月1日', '6月1日')
      .replace('# 示例市路灯管理办法', '# 示例市照明条例')
      .replace('日起施行。', '日起施行。《示例市路灯管理办法》同时废止。'),
  })
  const { body } = await check(['《示例市路灯管理办法》第二条'])
  expect(body.doubts).toEqual([{ basis: '《示例市路灯管理办法》第二条', why: 'ended' }])
})

test('what the library does not hold, and what names no article, is not judged', async () => {
  const { check } = await desk()
  expect((await check(['《示例别的办法》第九条', '聊政办发〔2021〕5号'])).body.doubts).toEqual([])
})

test('whoever writes, signs or watches over a reply may ask; nobody else', async () => {
  const { check } = await desk()
  expect((await check([], asked, lead)).status).toBe(200)
  const { ask } = await city()
  const body = { question: asked, basis: [] }
  expect((await ask(undefined, 'POST /api/answers/basis-check', { body })).status).toBe(401)
})

test('whoever asks for it reads the words of what is written, and finds other articles that may carry it', async () => {
  const { check } = await desk()
  const lines = ['《示例市路灯管理办法》第二条', '《示例别的办法》第九条']
  const { body } = await check(lines, asked, officer, true)
  expect(body.written?.map(({ basis, article }) => [basis, article?.quote?.slice(0, 6), article?.status])).toEqual([
    [lines[0], '养护单位接到', 'in-force'],
    [lines[1], undefined, undefined],
  ])
  const found = (await check([], asked, officer, true)).body.near?.map(({ title, provision }) => [title, provision])
  expect(found?.[0]).toEqual(['示例市路灯管理办法', '第二条'])
  expect((await check([lines[0]!], asked, officer, true)).body.near).not.toContainEqual(
    expect.objectContaining({ title: '示例市路灯管理办法', provision: '第二条' }),
  )
})

test('articles of a document that is named stand before others that share more words', async () => {
  const { check } = await desk()
  const { body } = await check([], `${asked}《示例市养犬办法》注射疫苗`, officer, true)
  expect(body.near?.[0]?.title).toBe('示例市养犬办法')
})

test('nothing is offered where no article says much of the matter, and one that says what the rule is called is', async () => {
  const { ask } = await desk()
  const near = async (question: string, rule: string) =>
    (
      await ask<typeof checkBasis>(officer, 'POST /api/answers/basis-check', {
        body: { question: `${question} ${rule}`, basis: [], find: true, rule },
      })
    ).body.near?.map((one) => `${one.title}${one.provision}`)
  const other = '示例残疾证几年到期，换证要钱吗？示例残疾证有效期十年，到期换证、遗失补证都不收钱，可以在网上申请'
  expect(await near(other, '残疾人证管理办法')).toEqual([])
  expect(await near(other, '路灯报修的规定')).toContain('示例市路灯管理办法第二条')
})

test('who asks for doubts alone is told nothing else', async () => {
  const { check } = await desk()
  expect(Object.keys((await check(['《示例市路灯管理办法》第二条'])).body)).toEqual(['doubts'])
})
