import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { silentLog } from '../../functions/platform/log'
import { nudgesThrough } from '../../functions/platform/cloud/queue'
import { smsGateway } from '../../functions/platform/cloud/smsGateway'

const now = () => new Date('2026-11-23T02:00:00.000Z')

describe('nudges', () => {
  const queueUrl = 'https://sqs.example/queue'

  test('a nudge says only when, and is waited for before the function sleeps', async () => {
    const sent: unknown[] = []
    let arrive = () => {}
    const client = {
      send: (command: { input: unknown }) =>
        new Promise<never>((resolve) => {
          arrive = () => resolve(void sent.push(command.input) as never)
        }),
    }
    const nudges = nudgesThrough(client, queueUrl, now, silentLog)
    nudges.nudge()
    expect(sent).toEqual([])
    const settled = nudges.settled()
    arrive()
    await settled
    expect(sent).toEqual([{ QueueUrl: queueUrl, MessageBody: '{"at":"2026-11-23T02:00:00.000Z"}' }])
  })

  test('a queue that fails is noted and harms nobody', async () => {
    const broke: string[] = []
    const log = { ...silentLog, broke: (where: string) => void broke.push(where) }
    const nudges = nudgesThrough({ send: () => Promise.reject(new Error('no queue')) }, queueUrl, now, log)
    expect(() => nudges.nudge()).not.toThrow()
    await expect(nudges.settled()).resolves.toBeUndefined()
    expect(broke).toEqual(['nudge'])
  })
})

describe('the SMS gateway', () => {
  let server: Server
  let url = ''
  const taken: unknown[] = []
  let answer: number | 'silent' = 200
  beforeAll(async () => {
    server = createServer((request, response) => {
      let body = ''
      request.on('data', (part) => {
        body += part
      })
      request.on('end', () => {
        taken.push([request.method, request.headers.authorization, JSON.parse(body)])
        if (answer !== 'silent') response.writeHead(answer).end()
      })
    })
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/codes`
  })
  afterAll(() => {
    server.closeAllConnections()
    return new Promise((closed) => server.close(closed))
  })

  test('gets the phone and the code with its token', async () => {
    await smsGateway({ url, token: 'example' })('13800000001', '246810')
    const message = { phone: '13800000001', code: '246810', validMinutes: 5 }
    expect(taken).toEqual([['POST', 'Bearer example', message]])
  })

  test.each([500, 302, 401, 'silent'] as const)('answering %s leaves the person a plain sentence', async (how) => {
    answer = how
    const sending = smsGateway({ url, token: 'example', timeoutMs: 100 })('13800000001', '246810')
    await expect(sending).rejects.toMatchObject({ code: 'upstream-busy', detail: '验证码暂时发不出去，请过一会儿再试' })
  })
})
