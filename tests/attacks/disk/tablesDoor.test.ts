import { mkdtempSync, readFileSync, readdirSync, statSync } from 'node:fs'
import { type IncomingHttpHeaders, request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type EmbeddedDatabase, openEmbeddedDatabase } from '../../../functions/local/database/embeddedDatabase'
import { doorOf } from '../../../functions/local/database/throughDoor'
import { accounts } from '../../../functions/platform/identity/account'

jest.setTimeout(60_000)

let folder: string
let database: EmbeddedDatabase
beforeAll(async () => {
  folder = join(mkdtempSync(join(tmpdir(), 'door-')), 'tables')
  database = await openEmbeddedDatabase(folder)
})
afterAll(() => database.close())

const scan = JSON.stringify({ TableName: 'people', Key: { id: { S: 'staff-fenban' } } })
const honest = () => ({
  host: 'tables',
  authorization: `AWS4-HMAC-SHA256 Credential=${database.door.secret}/20261128/local/dynamodb/aws4_request, SignedHeaders=host, Signature=0`,
  'x-amz-target': 'DynamoDB_20120810.GetItem',
  'content-type': 'application/x-amz-json-1.0',
})

function asked(headers: Record<string, string>, method = 'POST') {
  return new Promise<{ status: number; headers: IncomingHttpHeaders; body: string }>((resolve, reject) => {
    const sending = request({ socketPath: database.door.socket, method, path: '/', headers }, (answer) => {
      let body = ''
      answer.on('data', (chunk) => (body += chunk))
      answer.on('end', () => resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body }))
    })
    sending.on('error', reject)
    sending.end(method === 'POST' ? scan : undefined)
  })
}

test('the embedded database answers whoever holds the secret of this start', async () => {
  expect((await asked(honest())).status).toBe(200)
})

test.each([
  ['says which page it comes from', { origin: 'https://elsewhere.example' }],
  ['says which page led to it', { referer: 'https://elsewhere.example/page' }],
  ['was sent by a browser', { 'sec-fetch-site': 'cross-site' }],
  ['calls the machine by an address', { host: '127.0.0.1:8000' }],
  ['calls the machine by a name that leads to it', { host: 'rebound.example' }],
  ['has no secret', { authorization: '' }],
  [
    'has another secret',
    {
      authorization:
        'AWS4-HMAC-SHA256 Credential=local/20261128/local/dynamodb/aws4_request, SignedHeaders=h, Signature=0',
    },
  ],
])('a request that %s gets nothing, even with all the rest right', async (_what, wrong) => {
  const { status, headers, body } = await asked({ ...honest(), ...wrong })
  expect([status, body]).toEqual([403, ''])
  expect(headers['access-control-allow-origin']).toBeUndefined()
})

test.each(['GET', 'OPTIONS', 'HEAD'])('%s gets nothing', async (method) => {
  const { status, headers, body } = await asked(honest(), method)
  expect([status, body, headers['access-control-allow-origin']]).toEqual([403, '', undefined])
})

const unix = process.platform === 'win32' ? test.skip : test
unix(
  `socket and secret are for the user who started the system alone${process.platform === 'win32' ? '（缺 Unix 的权限位）' : ''}`,
  () => {
    expect(statSync(join(database.door.socket, '..')).mode & 0o077).toBe(0)
    expect(statSync(doorOf(folder)).mode & 0o077).toBe(0)
  },
)

const linux = process.platform === 'linux' ? test : test.skip
linux(`nothing of it listens on a port${process.platform === 'linux' ? '' : '（缺 Linux 的 /proc）'}`, async () => {
  await database.store(accounts).get('staff-nobody')
  const own = new Set(
    readdirSync('/proc/self/fd').flatMap((fd) => {
      try {
        return [statSync(`/proc/self/fd/${fd}`).ino]
      } catch {
        return []
      }
    }),
  )
  const listening = ['tcp', 'tcp6'].flatMap((kind) =>
    readFileSync(`/proc/net/${kind}`, 'utf8')
      .split('\n')
      .map((line) => line.trim().split(/\s+/))
      .filter(([, , , state, , , , , , inode]) => state === '0A' && own.has(Number(inode))),
  )
  expect(listening).toEqual([])
})
