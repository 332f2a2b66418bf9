import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { Problem } from '@shared/problem'
import * as z from 'zod'
import { inquiries } from '../../inquiries/store'
import { texts } from '../../inquiries/texts'
import { tablesHere } from '../../local/database/tablesHere'
import { lookupSecretHere } from '../../local/keptSecrets'
import { hotRow, messageOf } from './hot'
import { fileOption, readRows } from './rows'
import { referenceFrom } from '../../platform/bucket/reference'
import { loadRegister } from '../../registers/load'
import { registerMapping } from '../../registers/mapping'
import { registerRows } from '../../registers/rows'
import { bucketHere, dataFolder } from '../../commands/bucketHere'

const headings = ['id', 'time', 'title', 'text']
const topicsSeen = z.object({ topics: z.array(z.object({ id: z.string(), problem: z.string() })), taken: z.number() })

/**
 * Messages come into the running local system as they once came, faster: `--messages M.jsonl [--speed 1000] [--first 500]
 * [--at http://localhost:3000]`. Told for each topic: how long after its last message was written it stood on the board.
 */
export async function run(options: Record<string, string>, progress: (line: string) => void): Promise<object> {
  const speed = Number(options.speed ?? 1000)
  const at = options.at ?? `http://localhost:${process.env.PORT ?? 3000}`
  const rows = (await readRows(fileOption(options, 'messages'), hotRow))
    .map(messageOf)
    .sort((a, b) => a.at - b.at)
    .slice(0, Number(options.first ?? Infinity))
  const folder = dataFolder()
  const token = await signedIn(at, folder)
  const tables = await tablesHere(folder)
  const needs = {
    inquiries: tables.store(inquiries),
    texts: tables.store(texts),
    reference: await referenceFrom(bucketHere(), () => new Date())(),
    secret: await lookupSecretHere(folder),
    now: () => new Date(),
  }
  const listed = new Set<string>()
  const waits: number[] = []
  try {
    const begun = Date.now()
    const mapping = registerMapping.parse({
      register: `重放 ${begun}`,
      columns: { key: 'id', receivedAt: 'time', text: ['title', 'text'] },
      constants: { channel: 'mailbox', kind: 'consultation' },
    })
    for (const [nth, one] of rows.entries()) {
      await setTimeout(Math.max(0, (one.at - rows[0]!.at) / speed - (Date.now() - begun)))
      const kept = new Date().toISOString()
      const row = { number: nth + 1, cells: [`${one.id}-${nth}`, kept, one.title ?? null, one.text] }
      const { rows: read } = registerRows({ headings, rows: [row] }, mapping, needs.reference, needs.now())
      await loadRegister(read, needs)
      const written = Date.now()
      const { topics } = topicsSeen.parse(await asked(`${at}/api/hot`, token))
      for (const { id, problem } of topics)
        if (!listed.has(id)) {
          listed.add(id)
          waits.push(Date.now() - written)
          progress(`第 ${nth + 1} 件写入后 ${Date.now() - written} 毫秒，列出：${problem}`)
        }
    }
    waits.sort((a, b) => a - b)
    const [half, longest] = [waits[waits.length >> 1] ?? 0, waits.at(-1) ?? 0]
    return { messages: rows.length, listed: listed.size, msFromWrittenToListed: { half, longest } }
  } finally {
    await tables.close()
  }
}

const secrets = z.object({ staff: z.string() })

async function signedIn(at: string, folder: string): Promise<string> {
  const { staff } = secrets.parse(JSON.parse(await readFile(join(folder, 'secrets.json'), 'utf8')))
  const reply = await fetch(`${at}/api/people/sessions/staff`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ account: 'ducha', password: staff }),
  })
  if (!reply.ok) throw new Problem('not-now', `${at} 没有系统在运行，先 npm start`)
  return z.object({ token: z.string() }).parse(await reply.json()).token
}

const asked = async (url: string, token: string): Promise<unknown> =>
  (await fetch(url, { headers: { authorization: `Bearer ${token}` } })).json()
