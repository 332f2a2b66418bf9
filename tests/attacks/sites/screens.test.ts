import type { readPostingPhoto } from '@shared/sites/contract'
import { boards, land, nextDoor, people, village } from '../../sites/boards'

test.each([
  ['of as many signs, in more bytes', (secret: string) => '读'.repeat(secret.length)],
  ['of as many bytes', (secret: string) => 'é'.repeat(secret.length / 2)],
  ['of halves of signs', (secret: string) => '\uD800'.repeat(secret.length)],
  ['in small letters', (secret: string) => secret.toLowerCase()],
  [
    'in full width',
    (secret: string) => secret.replaceAll(/[0-9A-Z]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0)),
  ],
  ['but for its last sign', (secret: string) => secret.slice(0, -1) + (secret.endsWith('A') ? 'B' : 'A')],
])('a screen’s secret %s is wrong, and no more is learned than of a board', async (_what, other) => {
  const { register, board, beat } = boards()
  const { site } = (await register({ kind: 'screen' })).body
  const secret = site.secret!
  expect((await beat(site.code, secret)).status).toBe(200)
  const wrong = await beat(site.code, other(secret))
  expect(wrong.status).toBe(404)
  const none = await beat(await board(), secret)
  expect([none.status, none.body.title]).toEqual([404, wrong.body.title])
})

test('the secret of one screen says nothing for another', async () => {
  const { register, beat } = boards()
  const screen = async (where: string) => (await register({ kind: 'screen', where })).body.site
  const [one, other] = [await screen('便民服务大厅'), await screen('村委会门厅')]
  expect((await beat(other.code, one.secret!)).status).toBe(404)
})

test('a photograph of one hanging is not read under another site or another notice, nor by a stranger to both', async () => {
  const { board, issue, hang, ask, tasks } = boards()
  const [own, foreign] = [await board(village), await board(nextDoor)]
  const notice = await issue()
  const hung = await hang(own, notice)
  expect(hung.status).toBe(200)
  await tasks()
  const read = (code: string, photo: string, caller: Parameters<typeof ask>[0], of = notice) =>
    ask<typeof readPostingPhoto>(caller, 'GET /api/sites/{code}/postings/{notice}/photos/{photo}', {
      params: { code, notice: of, photo },
    })
  const photo = JSON.stringify(hung.body).match(/[\w-]{43}\.jpg/)?.[0] ?? `${'A'.repeat(43)}.jpg`
  for (const caller of [people.clerk, land.officer, people.nextDoor])
    expect((await read(foreign, photo, caller)).status).toBeGreaterThanOrEqual(403)
  expect((await read(own, photo, people.nextDoor)).status).toBe(403)
  expect((await read(own, photo, people.citizen)).status).toBe(403)
  expect((await hang(foreign, notice, {}, people.clerk)).status).toBeGreaterThanOrEqual(403)
  expect((await hang(own, notice, {}, people.nextDoor)).status).toBeGreaterThanOrEqual(403)
})
