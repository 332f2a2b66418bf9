import { join } from 'node:path'
import pino from 'pino'
import { type AnswerSources, answerSources } from '../answers/answerSources'
import { warmUp } from '../answers/question/warmUp'
import { edgeOf } from '../platform/http/edge'
import { api } from '../platform/http/http'
import type { House } from '../platform/house'
import { jsonLog } from '../platform/log'
import { ensureLocalAccounts } from './accounts'
import { allEndpoints } from './allEndpoints'
import { dayTimer } from './dayTimer'
import type { LocalEnv } from './env'
import { lanAddresses, listen } from './listen'
import { loadExamples, loadSeeds, localFacts } from './loadSeeds'
import { localHouse } from './localHouse'
import { outboxTimer } from './outboxTimer'
import { pagesAnd } from './pages'
import { tendTimer } from './tendTimer'
import { removeUnusedUploads } from './unusedUploads'

export interface RunningHouse {
  /** http://localhost:3000 first, then the addresses a phone on the same network can use. */
  addresses: string[]
  /** How many documents the library holds, of every version. */
  policies: number
  /** The password of the example accounts of this data folder. */
  staffPassword: string
  close(): Promise<void>
}

interface Options {
  env: LocalEnv
  /** The folder of the built H5 pages; without them only the API answers. */
  pages: string
  /** Where one-time codes and the like are shown to whoever started the system. */
  show(line: string): void
}

/** The whole system in one process: database, seeds, API, outbox and pages. Calls are logged to DATA_DIR/log.jsonl. */
export async function serveLocally({ env, pages, show }: Options): Promise<RunningHouse> {
  const timer = outboxTimer()
  const days = dayTimer()
  const tending = tendTimer()
  const log = jsonLog('info', logIn(env.DATA_DIR))
  const house = await localHouse({
    folder: env.DATA_DIR,
    log,
    show,
    wechat: { baseUrl: env.WECHAT_API_BASE, appid: env.WECHAT_APPID, secret: env.WECHAT_SECRET },
    nudge: timer.soon,
  })
  let leaving = false
  try {
    await loadSeeds(house.bucket, localFacts)
    await ensureLocalAccounts(house, house.staffPassword)
    await loadExamples(house)
    await removeUnusedUploads(join(env.DATA_DIR, 'bucket'), house.now())
    const sources = answerSources(house)
    const { PROXIES: proxies, SCREENS: screens } = env
    const server = await listen(
      pagesAnd(pages, api(allEndpoints(house, sources), { ...edgeOf(house), proxies }), { proxies, screens }),
      env,
    )
    const held = await sources.corpus()
    const warming = warmed(house, sources, () => leaving)
    timer.start(house)
    days.start(house)
    tending.start(house, house.forget)
    return {
      addresses: [
        `http://localhost:${server.port}`,
        ...lanAddresses(env.HOST).map((host) => `http://${host}:${server.port}`),
      ],
      policies: held.counts().documents,
      staffPassword: house.staffPassword,
      async close() {
        leaving = true
        await warming
        await server.close()
        await timer.stop()
        await days.stop()
        await tending.stop()
        await house.close()
      },
    }
  } catch (error) {
    await house.close()
    throw error
  }
}

/** A disk that takes no line stops nobody; what cannot be written is dropped before it fills the memory. */
function logIn(folder: string) {
  const lines = pino.destination({ dest: join(folder, 'log.jsonl'), mkdir: true, sync: false, maxLength: 4_000_000 })
  lines.on('error', () => undefined)
  return lines
}

/** Nobody waits for it, and nothing depends on it. */
async function warmed(house: House, { corpus, cards }: AnswerSources, over: () => boolean): Promise<void> {
  try {
    await warmUp({ cards: await cards(), corpus: await corpus(), reference: await house.reference() }, over)
  } catch (error) {
    house.log.broke('warmUp', error)
  }
}
