import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { listPolicies } from '@shared/answers/contract'
import type { submitInquiry } from '@shared/inquiries/contract'
import type { listNotices } from '@shared/notices/contract'
import type { signInAsStaff } from '@shared/people/contract'
import type { Browser } from 'playwright-core'
import * as z from 'zod'
import { openBrowser, seen, settledOn } from '../support/browser'
import { cutOff } from '../support/cutOff'
import { citizen, type LocalSystem, startLocalSystem } from '../support/localSystem'

const asked = (question: string) => `answers/answer/index?q=${encodeURIComponent(question)}`
const pages = [
  'answers/ask/index',
  asked('小区停暖了找谁'),
  asked('申请公开多久答复'),
  asked('家里一股煤气味，头晕'),
  asked('我在工地干了八个月的活，老板一直拖着工钱不给，孩子开学要交学费，找他他就躲，电话也不接'),
  'answers/library/index',
  'answers/paper/index?id=paper-example-1',
  'inquiries/submit/index',
  'inquiries/mine/index',
  'inquiries/track/index',
  'people/me/index',
  'people/signIn/index',
  'people/inbox/index',
  'people/places/index',
  'people/settings/index',
  'people/privacy/index',
  'people/record/index',
  'people/helping/index',
  'inquiries/helped/index?of=citizen-nobody',
  'notices/list/index',
  'notices/household/index',
  'notices/telling/index',
  'notices/enrolment/index',
  'ledger/overview/index',
  'ledger/roots/index',
  'concerns/list/index',
  'promises/list/index',
  'disclosure/guide/index',
  'inquiries/opened/index',
  'disclosure/guide/index?unit=housing',
  'ledger/applications/index',
  'concerns/concern/index?id=example-concern-1',
  'surveys/list/index',
  'surveys/survey/index?id=example-survey-1',
  'surveys/answer/index?id=example-survey-1',
  'surveys/survey/index?id=example-survey-2',
]
const sizes = ['normal', 'large', 'largest'] as const
const least = { normal: 44, large: 60, largest: 60 }

let system: LocalSystem
let browser: Browser
let token = ''
beforeAll(async () => {
  system = await startLocalSystem()
  browser = await openBrowser()
  token = await citizen(system, '13800000061')
  const mine = await aCase()
  pages.push(mine, mine.replace('inquiries/case', 'screen/letter'), await aNotice(), await aPolicy())
}, 300_000)
afterAll(async () => {
  await browser?.close()
  await system?.stop()
})

test.each(sizes)(
  'on the narrowest phone nothing is cut off and everything can be hit, written %s',
  async (size) => {
    const person = { id: 'citizen', role: 'citizen', name: '示例居民', places: [] }
    const found = await walked(pages, size, { token, person, mustChangePassword: false })
    expect(found).toEqual(Object.fromEntries(pages.map((path) => [path, []])))
  },
  300_000,
)

test('where cases stand is read whole in the list of one’s own cases, whatever the standing, on the narrowest phone in the largest letters', async () => {
  const person = { id: 'citizen-example', role: 'citizen', name: '示例居民', places: [] }
  const session = { token: await citizen(system, '13800000001'), person, mustChangePassword: false }
  const mine = 'inquiries/mine/index'
  expect(await walked([mine], 'largest', session)).toEqual({ [mine]: [] })
}, 300_000)

const deskPath = (name: string) => `workbench/${name}/index`
const desks: [account: string, pages: readonly string[]][] = [
  ['fenban', ['queue', 'onBehalf', 'concerns', 'hot', 'ledger']],
  [
    'zhujian',
    [
      'queue',
      'onBehalf',
      'notices',
      'matters',
      'concerns',
      'promises',
      'surveys',
      'interpretations',
      'knowledge',
      'accessions',
      'away',
    ],
  ],
  ['zhujian.lead', ['queue', 'papers', 'upkeep', 'yearly', 'ledger']],
  ['bianji', ['queue', 'notices', 'knowledge', 'accessions', 'openness', 'hot', 'sites']],
  ['ducha', ['queue', 'concerns', 'promises', 'knowledge', 'ledger', 'staff', 'protection', 'holidays']],
  ['guanli', ['staff', 'protection', 'holidays']],
  ['wanghua', ['boards', 'notices']],
]

test.each(
  desks.flatMap(([account, names]) => [[account, 'normal', names] as const, [account, 'largest', names] as const]),
)(
  'at the desk of %s, on the narrowest phone written %s, nothing is cut off and everything can be hit',
  async (account, size, names) => {
    const credentials = { account, password: system.staffPassword }
    const { body } = await system.call<typeof signInAsStaff>('POST /api/people/sessions/staff', { body: credentials })
    const paths = names.map(deskPath)
    expect(await walked(paths, size, body)).toEqual(Object.fromEntries(paths.map((path) => [path, []])))
  },
  300_000,
)

test('no page is left out but those of walls and paper, and those a desk leads to', () => {
  const listed = z.object({
    pages: z.array(z.string()),
    subPackages: z.array(z.object({ root: z.string(), pages: z.array(z.string()) })),
  })
  const app = listed.parse(JSON.parse(readFileSync(join(__dirname, '../../miniapp/dist/weapp/app.json'), 'utf8')))
  const all = [...app.pages, ...app.subPackages.flatMap(({ root, pages: own }) => own.map((one) => `${root}/${one}`))]
  const walkedOn = [...pages.map((path) => path.split('?')[0]), ...desks.flatMap(([, names]) => names.map(deskPath))]
  expect(all.filter((path) => !walkedOn.includes(path)).sort()).toEqual([
    'screen/board/index',
    'screen/poster/index',
    'screen/sheet/index',
    'workbench/case/index',
    'workbench/signIn/index',
  ])
})

/** Goes through the pages as whoever is signed in, and says what is wrong on each. */
async function walked(paths: readonly string[], size: (typeof sizes)[number], session: object) {
  const context = await browser.newContext({ locale: 'zh-CN', viewport: { width: 320, height: 640 }, isMobile: true })
  await context.addInitScript(
    (kept) => {
      for (const [key, data] of Object.entries(kept)) localStorage.setItem(key, JSON.stringify({ data }))
    },
    { 'settings.typeSize': size, session },
  )
  const found: Record<string, string[]> = {}
  const left = [...paths]
  // While one page waits for the city, another is measured.
  const walk = async () => {
    const page = await context.newPage()
    const settled = settledOn(page)
    for (let path = left.shift(); path !== undefined; path = left.shift()) {
      await page.goto(`${system.url}/#/${path}`)
      await settled(path)
      await seen(page.locator(`.page--${size}`)).waitFor()
      found[path] = await cutOff(page, least[size])
    }
  }
  await Promise.all([walk(), walk(), walk()])
  await context.close()
  return found
}

async function aCase(): Promise<string> {
  const body = {
    kind: 'consultation',
    text: '我们村的路灯坏了半个月，晚上老人出门看不见路，找谁来修？0123456789012345678901234567890123456789',
    area: '371502101',
    contact: { name: '示例居民', phone: '13800000061' },
  }
  const { body: sent } = await system.call<typeof submitInquiry>('POST /api/inquiries', { token, body })
  return `inquiries/case/index?id=${sent.inquiry.id}`
}

async function aNotice(): Promise<string> {
  const { body } = await system.call<typeof listNotices>('GET /api/notices', { query: { area: '371502101277' } })
  return `notices/issue/index?id=${body.notices[0]?.id}`
}

/** The library with a document in it, and the document at an article. */
async function aPolicy(): Promise<string> {
  const path = join(await mkdtemp(join(tmpdir(), 'document-')), '聊城市示例雨伞条例(2020-01-02).md')
  const articles = ['为了让人有伞，制定本条例。', '雨伞应当在三日内归还。', '本条例自2020年3月1日起施行。']
  await writeFile(
    path,
    `# 聊城市示例雨伞借用和归还管理条例\n\n${articles.map((one, n) => `第${'一二三'[n]}条 ${one}`).join('\n\n')}`,
  )
  await promisify(execFile)(process.execPath, ['functions/commands/run.mjs', 'import', path], {
    env: { ...process.env, DATA_DIR: system.folder },
  })
  const found = async () => (await system.call<typeof listPolicies>('GET /api/policies', {})).body.policies[0]
  for (let tries = 0; tries < 60 && !(await found()); tries++) await new Promise((go) => setTimeout(go, 500))
  const policy = await found()
  if (!policy) throw new Error('the document did not arrive in the library')
  return `answers/policy/index?id=${encodeURIComponent(policy.id)}&provision=${encodeURIComponent('第二条')}`
}
