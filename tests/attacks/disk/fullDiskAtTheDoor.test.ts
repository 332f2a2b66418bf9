import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { png } from '../files/files'

jest.setTimeout(180_000)

const limited = process.platform === 'linux' && spawnSync('prlimit', ['--version']).status === 0
const onLimitedDisk = limited ? test : test.skip
const without = limited ? '' : '（缺 prlimit）'

interface Told {
  status: number
  type: string | null
  body: Record<string, unknown>
}

/** The whole system, without its pages, in a process of its own. */
async function served() {
  const script = [join(__dirname, 'serveHere.mjs'), mkdtempSync(join(tmpdir(), 'full-'))]
  const child = spawn(process.execPath, script, { env: { ...process.env, NODE_ENV: '' } })
  let printed = ''
  const line = (pattern: RegExp) =>
    new Promise<string[]>((resolve, reject) => {
      const look = () => {
        const found = pattern.exec(printed)
        if (found) resolve([...found].slice(1))
      }
      child.stdout.on('data', look)
      child.once('exit', () => reject(new Error(`the system stopped: ${printed}`)))
      look()
    })
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (printed += chunk.toString()))
  const [url = '', password = ''] = await line(/^open (\S+) (\S+)$/m)
  const stop = async () => {
    child.kill('SIGKILL')
    await once(child, 'exit')
  }
  return { url, pid: child.pid!, password, code: async () => (await line(/验证码 (\d{6})/))[0], stop }
}

async function asked({ url }: { url: string }, route: string, token?: string, body?: unknown): Promise<Told> {
  const [method = '', path = ''] = route.split(' ')
  const headers = { 'content-type': 'application/json', ...(token ? { authorization: `Bearer ${token}` } : {}) }
  const sent = body === undefined ? {} : { body: JSON.stringify(body) }
  const response = await fetch(url + path, { method, headers, ...sent })
  return {
    status: response.status,
    type: response.headers.get('content-type'),
    body: (await response.json()) as Record<string, unknown>,
  }
}

onLimitedDisk(
  `whoever writes while the disk takes nothing more is told so in plain words, whoever reads goes on, and it recovers by itself${without}`,
  async () => {
    const system = await served()
    try {
      const limit = (bytes: string) =>
        expect(spawnSync('prlimit', ['--pid', String(system.pid), `--fsize=${bytes}:`]).status).toBe(0)
      const phone = '13800000001'
      await asked(system, 'POST /api/people/codes', undefined, { phone })
      const session = { phone, code: await system.code() }
      const signIn = (how: string, body: object) => asked(system, `POST /api/people/sessions/${how}`, undefined, body)
      const token = String((await signIn('phone', session)).body.token)
      const office = String((await signIn('staff', { account: 'fenban', password: system.password })).body.token)
      const submit = (text: string) => asked(system, 'POST /api/inquiries', token, { kind: 'consultation', text })
      const first = await submit('示例：楼道的灯坏了一周，该找谁修')
      expect(first.status).toBe(201)
      const { id } = first.body.inquiry as { id: string }

      limit('4096')
      const full = {
        status: 507,
        type: 'application/problem+json; charset=utf-8',
        body: { title: '存储空间满了，现在只能查看，不能提交。你写的还在，请过一会儿再试', status: 507 },
      }
      expect(await submit('示例：小区门口的井盖松了，该找谁')).toMatchObject(full)
      expect(await asked(system, `POST /api/inquiries/${id}/supplement`, token, { text: '示例：三楼' })).toMatchObject(
        full,
      )
      expect(await asked(system, 'POST /api/people/codes', undefined, { phone: '13800000002' })).toMatchObject(full)
      const picture = { content: png().toString('base64') }
      expect(await asked(system, 'POST /api/attachments', token, picture)).toMatchObject(full)

      for (const [route, who, body] of [
        [`GET /api/inquiries/${id}`, token],
        ['GET /api/inquiries', token],
        ['GET /api/inquiries/queue', office],
        ['GET /api/people/me', token],
        ['GET /api/ledger', undefined],
        ['GET /api/concerns', undefined],
        ['GET /api/policies', undefined],
        ['GET /api/health', undefined],
        ['POST /api/answers', undefined, { question: '身份证丢了怎么补办' }],
      ] as const)
        expect([route, (await asked(system, route, who, body)).status]).toEqual([route, 200])

      limit('unlimited')
      let again = 0
      for (let tries = 0; tries < 60 && again !== 201; tries++) {
        await new Promise((resolve) => setTimeout(resolve, 250))
        again = (await submit('示例：小区门口的井盖松了，该找谁')).status
      }
      expect(again).toBe(201)
      expect((await asked(system, `GET /api/inquiries/${id}`, token)).status).toBe(200)
    } finally {
      await system.stop()
    }
  },
)
