import { rules } from '../lampCity'
import { editor, fresh, keeping, seeds } from './keeping'

test.each([
  ['nothing to fill in', '你好。你反映的长椅，我们已经换好，谢谢你的提醒。', '还没有要填的地方'],
  ['the year of a document alone', '你好。按示例发【2024】12号，你反映的长椅已经换好，谢谢。', '还没有要填的地方'],
  ['somebody’s phone', '你好。【事项】已经办好，可以打 13800000000 找经办的人。', '里面像有手机号'],
  ['somebody’s identity number', '你好。身份证 372501199001011237 的【事项】已经办好，请来领。', '里面像有身份证号'],
  ['somebody’s home', '你好。我们到新华路18号3号楼2单元501室看过，【事项】已经办好。', '里面像有住址'],
  [
    'an article that does not exist',
    '你好。【事项】按《示例市路灯管理办法》第九十九条办。请等通知。',
    '政策文件库里没有《示例市路灯管理办法》第九十九条',
  ],
  [
    'a law that does not exist',
    '你好。【事项】按《示例国家幸福法》第【第几】条办。请等我们通知。',
    '政策文件库里没有《示例国家幸福法》第【第几】条',
  ],
  [
    'a law by its name alone',
    '你好。【事项】按《示例国家幸福法》办。请你等我们的通知。',
    '政策文件库里没有《示例国家幸福法》',
  ],
])('with %s it is refused at its text, and it is said why', async (_what, text, said) => {
  const { write, desk } = await keeping()
  const { status, body } = await write({ text })
  expect([status, body.detail]).toEqual([400, expect.stringContaining(said)])
  expect(body.errors?.[0]?.field).toBe('content.text')
  expect((await desk()).drafts).toEqual([])
})

test.each([
  ['an article in force', '《示例市路灯管理办法》第二条'],
  ['an article to be filled in', '《示例市路灯管理办法》第【第几】条'],
  ['a document to be filled in', '《【文件名称】》第【第几】条'],
  ['the name of a paper', '《不动产权证书》'],
  ['the window and the telephone of its unit', '示例路 1 号一楼 3 号窗口，0635-8200000'],
])('with %s it may be handed in', async (_what, words) => {
  const { write } = await keeping()
  expect((await write({ text: `你好。你反映的【事项】，依据${words}，已经办好。` })).status).toBe(200)
})

test('an article that ended between writing and signing is found at the signature', async () => {
  const { write, sign, add } = await keeping()
  const { id } = (await write({ text: `${fresh.text}依据《示例市路灯管理办法》第三条。` })).body.template
  const shorter = rules(2026, 3).replace(/第三条.*/, '')
  await add({ '示例市路灯管理办法(2026-01-01).md': shorter })
  const { status, body } = await sign(id)
  expect([status, body.detail]).toEqual([400, '《示例市路灯管理办法》第三条已经不是现行的，请写现行的条文'])
})

test('what came with the product may go on citing what the library does not hold, and nothing new may come', async () => {
  const { handIn } = await keeping()
  const { id, title, fits, text } = seeds.find((one) => one.text.includes('《中华人民共和国政府信息公开条例》'))!
  expect((await handIn(id, { title, fits, text: `${text}【备注】` }, 0, editor)).status).toBe(200)
  const more = await handIn(id, { title, fits, text: `${text}《示例国家幸福法》第一条` }, 1, editor)
  expect(more.body.detail).toContain('政策文件库里没有《示例国家幸福法》第一条')
})
