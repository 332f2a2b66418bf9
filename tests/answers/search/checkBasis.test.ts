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
  const check = (basis: string[], question = asked, caller: typeof officer | undefined = officer) =>
    ask<typeof checkBasis>(caller, 'POST /api/answers/basis-check', { body: { question, basis } })
  return { check, add }
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
