import { connect, type Socket } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import { Hono } from 'hono'
import { guarded } from '../../../functions/local/door/guarded'
import { listen } from '../../../functions/local/listen'
import { createServer } from 'node:http'

jest.setTimeout(60_000)

/** A door whose answers take as long as `holding` is held. */
async function open(proxies = 0) {
  let worked = 0
  let release: () => void = () => undefined
  const holding = new Promise<void>((resolve) => (release = resolve))
  const app = new Hono()
  app.get('/quick', (c) => c.text('here'))
  app.post('/told', async (c) => c.text(await c.req.text()))
  app.get('/held', async (c) => {
    worked++
    await holding
    return c.text('late')
  })
  const server = await listen(app, { PORT: 0, HOST: '127.0.0.1', PROXIES: proxies })
  const sockets: Socket[] = []
  const socket = () => {
    const made = connect(server.port, '127.0.0.1')
    made.on('error', () => undefined)
    sockets.push(made)
    return made
  }
  return {
    socket,
    worked: () => worked,
    release,
    quick: async () => (await fetch(`http://127.0.0.1:${server.port}/quick`)).text(),
    async close() {
      release()
      for (const one of sockets) one.destroy()
      await server.close()
    },
  }
}
const asking = (path: string) => `GET ${path} HTTP/1.1\r\nhost: x\r\n\r\n`
const closed = (socket: Socket) => new Promise<void>((resolve) => void socket.once('close', () => resolve()))

test('a connection that asks on and on without waiting for an answer is closed; everybody else is answered', async () => {
  const door = await open()
  const greedy = door.socket()
  const gone = closed(greedy)
  greedy.write(asking('/held').repeat(1_000))
  await gone
  expect(door.worked()).toBeLessThanOrEqual(5)
  expect(await door.quick()).toBe('here')
  await door.close()
})

test('of a thousand requests in one piece none is looked at; words in a body that look like requests are a body', async () => {
  const door = await open()
  const greedy = door.socket()
  const gone = closed(greedy)
  greedy.write(asking('/held').repeat(600))
  await gone
  expect(door.worked()).toBe(0)
  const plain = door.socket()
  const body = JSON.stringify({ text: 'GET /quick HTTP/1.1\r\n'.repeat(50) })
  const answered = new Promise<string>((resolve) => void plain.once('data', (data: Buffer) => resolve(data.toString())))
  plain.write(`POST /told HTTP/1.1\r\nhost: x\r\ncontent-length: ${body.length}\r\n\r\n${body}`)
  expect(await answered).toContain('HTTP/1.1 200')
  await door.close()
})

test('a connection may ask as often as it likes, one after the other', async () => {
  const door = await open()
  const one = door.socket()
  let answers = 0
  one.on('data', (data: Buffer) => {
    answers += data.toString().split('HTTP/1.1 200').length - 1
    if (answers < 50) one.write(asking('/quick'))
  })
  one.write(asking('/quick'))
  while (answers < 50) await pause(5)
  expect(answers).toBe(50)
  await door.close()
})

test('nothing is worked out for whoever hung up before it was their turn', async () => {
  const door = await open()
  for (let nth = 0; nth < 50; nth++) {
    const hasty = door.socket()
    hasty.write(asking('/held'))
    hasty.resetAndDestroy()
  }
  expect(await door.quick()).toBe('here')
  expect(door.worked()).toBeLessThan(50)
  await door.close()
})

test('a thousand connections that say half a sentence keep nobody out, and are closed after a while', async () => {
  const server = guarded(createServer(), 0)
  expect([server.maxConnections, server.headersTimeout, server.requestTimeout]).toEqual([4_000, 20_000, 180_000])
  const door = await open()
  for (let nth = 0; nth < 900; nth++) door.socket().write('GET /quick HTTP/1.1\r\nhost: x\r\n')
  expect(await door.quick()).toBe('here')
  await door.close()
})

test.each([
  ['and no more', 0, 'closed'],
  ['and more where a proxy of our own stands in front', 1, 'answered'],
] as const)('one address holds a thousand connections, %s', async (_what, proxies, outcome) => {
  const door = await open(proxies)
  const connected = (one: Socket) => new Promise<void>((resolve) => void one.once('connect', () => resolve()))
  for (let nth = 0; nth < 10; nth++) await Promise.all(Array.from({ length: 100 }, () => connected(door.socket())))
  const last = door.socket()
  last.write(asking('/quick'))
  const answered = new Promise((resolve) => void last.once('data', resolve))
  expect(await Promise.race([closed(last).then(() => 'closed'), answered.then(() => 'answered')])).toBe(outcome)
  await door.close()
})
