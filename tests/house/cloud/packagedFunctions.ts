import { execFile } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { Worker } from 'node:worker_threads'
import { DynamoDB } from '@aws-sdk/client-dynamodb'
import dynalite from 'dynalite'
import { loadSeeds } from '../../../functions/local/loadSeeds'
import { s3Bucket } from '../../../functions/platform/bucket/bucketS3'
import { publicHalves } from '../../../functions/platform/identity/keyring'
import { tablesOn } from '../../../functions/platform/store/tables'
import { httpEvent } from '../../cloud/httpEvent'
import { openS3StandIn } from '../../cloud/s3StandIn'
import { type CloudPackage, functionNamed } from './cloudPackage'

const seed = Buffer.alloc(32, 'k').toString('base64url')
const secrets: Record<string, string> = {
  sessionKeys: `k1:${seed}`,
  sessionPublicKeys: `k1:${publicHalves({ current: 'k1', keys: { k1: seed } }).k1}`,
  lookupSecret: 'a look-up secret for this test only',
  wechatAppid: 'example',
  wechatSecret: 'example',
  smsUrl: 'http://127.0.0.1:9/codes',
  smsToken: 'example',
}
const nowhere = 'http://127.0.0.1:9/queue'

/** Runs a handler once, the way Lambda loads it, and leaves what it returned in a file, apart from the log. */
const runner = `
const [file, event, kept] = process.argv.slice(1)
require(file).handler(JSON.parse(event), {})
  .then((reply) => require('node:fs').writeFileSync(kept, JSON.stringify(reply ?? null)))
  .then(() => process.exit(0))`

/** One call to each function that answers: who is asked what, and a word of what comes back. */
export const knocks: [name: string, event: object, statusCode: number, words: string][] = [
  ['areas', httpEvent('GET', '/api/areas?parent=371502'), 200, '沙镇镇'],
  ['departments', httpEvent('GET', '/api/departments'), 200, '市公安局'],
  ['answers', httpEvent('POST', '/api/answers', { body: { question: '试用期最长多久？' } }), 200, '劳动合同法'],
  ['notices', httpEvent('GET', '/api/notices?area=371502'), 200, '东昌府区'],
  ['concerns', httpEvent('GET', '/api/concerns'), 200, '"concerns":[]'],
  ['promises', httpEvent('GET', '/api/promises'), 200, '"promises":[]'],
  ['surveys', httpEvent('GET', '/api/surveys'), 200, '"surveys":[]'],
  ['hot', httpEvent('GET', '/api/hot'), 401, '请先登录'],
  ['ledger', httpEvent('GET', '/api/ledger'), 200, '"received":0'],
  ['inquiries', httpEvent('GET', '/api/inquiries'), 401, '请先登录'],
  [
    'people',
    httpEvent('POST', '/api/people/sessions/staff', { body: { account: 'nobody', password: 'x' } }),
    401,
    '账号或密码不对',
  ],
  ['keeping', httpEvent('GET', '/api/people/me/record'), 401, '请先登录'],
  ['protection', httpEvent('GET', '/api/protection'), 401, '请先登录'],
  ['holidays', httpEvent('GET', '/api/holidays'), 401, '请先登录'],
  ['pages', httpEvent('GET', '/'), 200, '一号答'],
  ['uploads', httpEvent('POST', '/api/attachments', { body: { content: 'AAAA' } }), 401, '请先登录'],
  ['accessions', httpEvent('GET', '/api/accessions'), 401, '请先登录'],
  ['platform', httpEvent('GET', '/api/health'), 200, '"mode":"cloud"'],
  ['platform', httpEvent('GET', '/api/openapi.json'), 200, '/api/inquiries/{id}/reply'],
]

export interface PackagedFunctions {
  /** Unpacks a function's zip and runs it in a process of its own, with just the variables that the template gives it. */
  run(name: string, event: object): Promise<unknown>
  /** What the thread of a function's package says of what it is sent. */
  judged(name: string, sent: Uint8Array | object): Promise<unknown>
  /** The keys of the bucket that were read since this was last asked. */
  keysRead(): string[]
  close(): Promise<void>
}

/** The packed functions over stand-ins of DynamoDB and S3, with the seeds in the bucket. */
export async function startPackagedFunctions({ resources, zips, bundleOf }: CloudPackage): Promise<PackagedFunctions> {
  const folder = mkdtempSync(join(tmpdir(), 'packaged-'))
  const s3 = await openS3StandIn()
  const bucket = s3Bucket(s3.client, 'documents')
  await loadSeeds(bucket)
  await bucket.write('pages/index.html', Buffer.from('<!doctype html><title>一号答</title>'))
  const tables = dynalite({ createTableMs: 0 })
  await new Promise<void>((listening) => tables.listen(0, '127.0.0.1', () => listening()))
  const endpoint = `http://127.0.0.1:${(tables.address() as AddressInfo).port}`
  const credentials = { accessKeyId: 'example', secretAccessKey: 'example' }
  const client = new DynamoDB({ endpoint, region: 'cn-north-1', credentials })
  await tablesOn(client, 'liaocheng-yihaoda-prod-').createMissing()
  const lambda = {
    AWS_LAMBDA_FUNCTION_NAME: 'example',
    AWS_REGION: 'cn-north-1',
    AWS_ACCESS_KEY_ID: 'example',
    AWS_SECRET_ACCESS_KEY: 'example',
    AWS_ENDPOINT_URL_S3: s3.url,
    AWS_ENDPOINT_URL_DYNAMODB: endpoint,
  }

  function variablesOf(name: string): Record<string, string> {
    const own = resources[functionNamed(name)]?.Properties.Environment
    const { Variables } = own as { Variables: Record<string, string | { Ref: string }> }
    const value = (given: string | { Ref: string }) => {
      if (typeof given !== 'string') return given.Ref === 'DocumentBucket' ? 'documents' : nowhere
      return given.replace(/^\{\{.*:(\w+)\}\}$/, (_, key) => secrets[key] ?? '')
    }
    return Object.fromEntries(Object.entries(Variables).map(([variable, given]) => [variable, value(given)]))
  }

  async function unpacked(name: string): Promise<string> {
    for (const file of Object.values(zips[name]?.zip.files ?? {}).filter(({ dir }) => !dir)) {
      const path = join(folder, name, file.name)
      mkdirSync(dirname(path), { recursive: true })
      writeFileSync(path, await file.async('nodebuffer'))
    }
    return join(folder, name, bundleOf(name))
  }

  return {
    async run(name, event) {
      const env = { ...lambda, ...variablesOf(name) }
      const kept = join(folder, `${randomUUID()}.json`)
      const args = ['-e', runner, await unpacked(name), JSON.stringify(event), kept]
      await promisify(execFile)(process.execPath, args, { env, cwd: folder, timeout: 60_000 })
      return JSON.parse(readFileSync(kept, 'utf8'))
    },
    async judged(name, sent) {
      const thread = new Worker(await unpacked(name), { stdout: true, stderr: true })
      try {
        await once(thread, 'message')
        thread.postMessage(sent)
        const [told] = (await once(thread, 'message')) as [unknown]
        return told
      } finally {
        await thread.terminate()
      }
    },
    keysRead: () => s3.asked.splice(0).flatMap((one) => /^(?:GET|HEAD) \/documents\/(.+)$/.exec(one)?.[1] ?? []),
    async close() {
      client.destroy()
      await s3.close()
      await new Promise<void>((closed) => tables.close(() => closed()))
      rmSync(folder, { recursive: true })
    },
  }
}
